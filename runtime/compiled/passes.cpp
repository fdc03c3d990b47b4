#include "runtime/compiled/passes.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "base/parallel.h"

namespace hito::runtime {

using plan::Slot;

namespace {

// Elements of one slot; beyond it what rests on it is worked out line by line.
constexpr std::size_t most_elements = std::size_t{1} << 27;

// What two parts of the points keep together.
Wide combined(Slot::Op op, Wide a, Wide b) {
  switch (op) {
    case Slot::Op::count:
    case Slot::Op::sum:
    case Slot::Op::distinct: return a + b;
    case Slot::Op::any: return a | b;
    case Slot::Op::minimum: return std::min(a, b);
    case Slot::Op::maximum: return std::max(a, b);
  }
  throw InternalError("a slot out of its enumeration");
}

}  // namespace

unsigned Threads::parts(std::size_t points) const {
  const std::size_t wanted = points / std::max<std::size_t>(least_points, 1);
  return static_cast<unsigned>(std::clamp<std::size_t>(wanted, 1, std::max(most, 1U)));
}

void Threads::run(std::size_t points, const std::function<void(unsigned, std::size_t, std::size_t)>& work) const {
  const unsigned count = parts(points);
  for_each_index(count, count,
                 [&](std::size_t t) { work(static_cast<unsigned>(t), points * t / count, points * (t + 1) / count); });
}

Passes::Passes(const core::Contract& contract, const plan::Plan& plan, const fit::Fit& fit,
               const std::vector<Function>& functions, Reads& memory, Threads threads)
    : contract_(contract),
      plan_(plan),
      fit_(fit),
      functions_(functions),
      memory_(memory),
      threads_(threads),
      states_(plan.passes.size(), State::waiting),
      slots_(plan.slots.size()),
      domain_sizes_(plan.domains.size()),
      points_(plan.passes.size(), 0) {}

void Passes::again(const std::vector<bool>& kept) {
  keeps_memory_ = true;
  for (std::size_t p = 0; p < states_.size(); ++p)
    if (!kept[p]) states_[p] = State::waiting;
  for (std::size_t d = 0; d < domain_sizes_.size(); ++d)
    domain_sizes_[d] = static_cast<std::int64_t>(memory_.moments(plan_.domains.id_at(d)).size());
}

bool Passes::ready(const fit::Fitted& fitted) {
  bool all = true;
  for (const fit::Buffer& buffer : fitted.buffers) {
    if (buffer.kind != fit::Buffer::Kind::slot) continue;
    const plan::PassId pass = plan_.slots[plan::SlotId{buffer.index}].pass;
    // A pass combines into its own slots.
    if (&fit_.passes[pass.value] == &fitted) continue;
    if (states_[pass.value] == State::waiting) run(pass);
    all = all && states_[pass.value] == State::done;
  }
  return all;
}

void* Passes::pointer(const fit::Buffer& buffer) {
  switch (buffer.kind) {
    case fit::Buffer::Kind::source: return memory_.pointer(plan_.sources[buffer.index]);
    case fit::Buffer::Kind::moments:
      domain_sizes_[buffer.index] = static_cast<std::int64_t>(memory_.moments(plan::DomainId{buffer.index}).size());
      return &domain_sizes_[buffer.index];
    case fit::Buffer::Kind::slot: return slots_[buffer.index].data();
    case fit::Buffer::Kind::value: return distinct_.at(plan::SlotId{buffer.index}).values.data();
    case fit::Buffer::Kind::mask: return distinct_.at(plan::SlotId{buffer.index}).mask.data();
    case fit::Buffer::Kind::place: return distinct_.at(plan::SlotId{buffer.index}).places.data();
    case fit::Buffer::Kind::amount:
    case fit::Buffer::Kind::trusted:
    case fit::Buffer::Kind::meets:
    case fit::Buffer::Kind::no_rows:
    case fit::Buffer::Kind::total:
    case fit::Buffer::Kind::below: break;
  }
  throw InternalError("a result of a body among what it reads");
}

std::size_t Passes::owners(const Slot& slot) const {
  return slot.owner == plan::none ? 1 : std::max<std::size_t>(memory_.rows(slot.owner_of), 1);
}
std::size_t Passes::windows(const Slot& slot) const {
  return slot.window == plan::none ? 1 : std::max<std::size_t>(memory_.moments(slot.domain).size(), 1);
}

Wide Passes::neutral(plan::SlotId id) const {
  const bool wide = fit_.slots[id.value].seen.lane == fit::Lane::i128;
  const Wide least = wide ? Wide{1} << 126 : Wide{INT64_MIN};
  switch (plan_.slots[id].op) {
    case Slot::Op::count:
    case Slot::Op::sum:
    case Slot::Op::any:
    case Slot::Op::distinct: return 0;
    case Slot::Op::minimum: return wide ? least - 1 + least : Wide{INT64_MAX};
    case Slot::Op::maximum: return wide ? -(least - 1 + least) - 1 : least;
  }
  throw InternalError("a slot out of its enumeration");
}

bool Passes::make_slots(plan::PassId id) {
  const plan::Pass& pass = plan_.passes[id];
  const fit::Fitted& fitted = fit_.passes[id.value];
  for (std::size_t b = 0; b < fitted.buffers.size(); ++b) {
    const fit::Buffer& buffer = fitted.buffers[b];
    const bool own = buffer.kind == fit::Buffer::Kind::slot && plan_.slots[plan::SlotId{buffer.index}].pass == id;
    const plan::SlotId slot{buffer.index};
    if (own || buffer.kind == fit::Buffer::Kind::place) {
      const std::size_t owner_count = owners(plan_.slots[slot]), window_count = windows(plan_.slots[slot]);
      if (owner_count > most_elements / window_count) return false;
      const fit::Lane lane = own ? fitted.kernel.buffers[b] : fit::Lane::i64;
      slots_[buffer.index].reset(lane, owner_count * window_count, neutral(slot));
    }
    Kept* kept = nullptr;
    if (buffer.kind == fit::Buffer::Kind::value || buffer.kind == fit::Buffer::Kind::mask ||
        buffer.kind == fit::Buffer::Kind::place)
      kept = &distinct_[slot];
    const std::size_t rows = memory_.rows(pass.over);
    if (buffer.kind == fit::Buffer::Kind::value) kept->values.reset(fitted.kernel.buffers[b], rows);
    if (buffer.kind == fit::Buffer::Kind::mask) kept->mask.reset(fit::Lane::bit, rows);
    if (buffer.kind == fit::Buffer::Kind::place) kept->places.reset(fit::Lane::i64, rows);
  }
  return true;
}

void Passes::run(plan::PassId id) {
  const plan::Pass& pass = plan_.passes[id];
  const fit::Fitted& fitted = fit_.passes[id.value];
  states_[id.value] = State::too_large;
  if (!ready(fitted) || !make_slots(id)) return;
  const std::size_t rows = memory_.rows(pass.over);
  if (pass.moments) {
    for (std::uint32_t m = 0; m < memory_.moments(*pass.moments).size(); ++m) {
      memory_.set_moment(m);
      run_once(id, rows);
    }
  } else {
    run_once(id, rows);
  }
  for (const plan::SlotId slot : pass.slots) finish(slot);
  states_[id.value] = State::done;
}

void Passes::run_once(plan::PassId id, std::size_t rows) {
  const fit::Fitted& fitted = fit_.passes[id.value];
  const Function function = functions_[id.value];
  if (function == nullptr || rows == 0) return;
  points_[id.value] += rows;
  pointers_.clear();
  for (const fit::Buffer& buffer : fitted.buffers) pointers_.push_back(pointer(buffer));
  if (threads_.parts(rows) == 1) {
    function(pointers_.data(), 0, static_cast<std::int64_t>(rows));
    return gather_distinct(id);
  }
  const std::vector<void*> shared = pointers_;
  // Every thread but the first combines into arrays of its own.
  std::vector<std::vector<std::pair<plan::SlotId, Array>>> own(threads_.parts(rows));
  std::vector<std::vector<void*>> pointers(own.size(), shared);
  for (std::size_t t = 1; t < own.size(); ++t) {
    own[t].reserve(fitted.buffers.size());
    for (std::size_t b = 0; b < fitted.buffers.size(); ++b) {
      const plan::SlotId slot{fitted.buffers[b].index};
      if (fitted.buffers[b].kind != fit::Buffer::Kind::slot || plan_.slots[slot].pass != id) continue;
      own[t].emplace_back(slot, Array(fitted.kernel.buffers[b], slots_[slot.value].size(), neutral(slot)));
      pointers[t][b] = own[t].back().second.data();
    }
  }
  threads_.run(rows, [&](unsigned t, std::size_t begin, std::size_t end) {
    function(pointers[t].data(), static_cast<std::int64_t>(begin), static_cast<std::int64_t>(end));
  });
  for (const auto& arrays : own)
    for (const auto& [slot, array] : arrays) merge(slot, slots_[slot.value], array);
  gather_distinct(id);
}

void Passes::merge(plan::SlotId id, Array& into, const Array& from) const {
  for (std::size_t e = 0; e < into.size(); ++e) into.set(e, combined(plan_.slots[id].op, into.value(e), from.value(e)));
}

void Passes::gather_distinct(plan::PassId id) {
  const std::size_t rows = memory_.rows(plan_.passes[id].over);
  for (const plan::SlotId slot : plan_.passes[id].slots) {
    const auto kept = distinct_.find(slot);
    if (kept == distinct_.end()) continue;
    const auto window_count = static_cast<std::int64_t>(windows(plan_.slots[slot]));
    for (std::size_t row = 0; row < rows; ++row) {
      if (!kept->second.mask.bit(row)) continue;
      const auto place = static_cast<std::int64_t>(kept->second.places.value(row));
      // What earlier moments have seen, later ones do not count again.
      const bool cumulative = plan_.slots[slot].cumulative;
      const std::int64_t group = cumulative ? place / window_count : place;
      kept->second.found.emplace_back(group, kept->second.values.value(row), cumulative ? place % window_count : 0);
    }
  }
}

void Passes::finish(plan::SlotId id) {
  const Slot& slot = plan_.slots[id];
  Array& elements = slots_[id.value];
  const std::size_t window_count = windows(slot);
  if (const auto kept = distinct_.find(id); kept != distinct_.end()) {
    auto& found = kept->second.found;
    std::ranges::sort(found);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const auto& [group, value, window] = found[i];
      if (i > 0 && std::get<0>(found[i - 1]) == group && std::get<1>(found[i - 1]) == value) continue;
      const auto at =
          static_cast<std::size_t>(slot.cumulative ? group * static_cast<std::int64_t>(window_count) + window : group);
      elements.set(at, elements.value(at) + 1);
    }
    found.clear();
    if (!keeps_memory_) distinct_.erase(kept);
  } else if (fit_.slots[id.value].lost || fit_.slots[id.value].seen.always) {
    return;
  }
  if (slot.cumulative) {
    for (std::size_t e = 0; e < elements.size(); ++e) {
      if (e % window_count == 0) continue;
      elements.set(e, combined(slot.op, elements.value(e - 1), elements.value(e)));
    }
  }
  // A minimum or maximum of no rows is 0, within the range that was proved.
  if (slot.op == Slot::Op::minimum || slot.op == Slot::Op::maximum)
    for (std::size_t e = 0; e < elements.size(); ++e)
      if (elements.value(e) == neutral(id)) elements.set(e, 0);
}

}  // namespace hito::runtime
