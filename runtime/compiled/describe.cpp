#include "runtime/compiled/describe.h"

#include <algorithm>

#include "runtime/compiled/keeps.h"

namespace hito::runtime {
namespace {

const char* name_of(fit::Lane lane) {
  switch (lane) {
    case fit::Lane::bit: return "bit";
    case fit::Lane::i32: return "i32";
    case fit::Lane::i64: return "i64";
    case fit::Lane::i128: return "i128";
  }
  throw InternalError("a lane out of its enumeration");
}

Say name_of(plan::Slot::Op op) {
  switch (op) {
    case plan::Slot::Op::count: return Say::slot_count;
    case plan::Slot::Op::sum: return Say::slot_sum;
    case plan::Slot::Op::minimum: return Say::slot_minimum;
    case plan::Slot::Op::maximum: return Say::slot_maximum;
    case plan::Slot::Op::any: return Say::slot_any;
    case plan::Slot::Op::distinct: return Say::slot_distinct;
  }
  throw InternalError("a slot out of its enumeration");
}

Say name_of(CapForm form) {
  switch (form) {
    case CapForm::on_sums: return Say::cap_form_sums;
    case CapForm::on_sums_by_date: return Say::cap_form_dates;
    case CapForm::on_lines: return Say::cap_form_lines;
  }
  throw InternalError("a form of caps out of its enumeration");
}

class Description {
 public:
  Description(const core::Contract& contract, const plan::Plan& plan, const fit::Fit& fit, Language language)
      : contract_(contract), plan_(plan), fit_(fit), language_(language) {}

  std::string body(const plan::Body& body, const fit::Fitted& fitted, const EngineReport::Part& part) const {
    const plan::Domain::Kind moments = plan_.domains[body.domain].kind;
    const bool one = moments == plan::Domain::Kind::single ||
                     (moments == plan::Domain::Kind::periods && contract_.periods.size() == 1);
    const bool many = body.by_moment && !one;
    std::string where = say(many ? Say::plan_by_moment : Say::plan_once, language_);
    if (body.rows) where = many ? say(Say::plan_and, language_, {each_row(*body.rows), where}) : each_row(*body.rows);
    std::string text = tiers(part) + "\n" + indented(where);
    if (!part.why.empty()) return text + indented(say(Say::plan_reference, language_, {part.why}));
    return text + indented(instructions(fitted) + "; " + lane(fitted.amount));
  }

  std::string pass(const plan::Pass& pass, const fit::Fitted& fitted, const EngineReport::Part& part) const {
    std::string where = each_row(pass.over);
    if (pass.moments) where = say(Say::plan_and, language_, {where, say(Say::plan_by_moment, language_)});
    std::string text = part.name[language_] + ": " + where + "\n" + indented(instructions(fitted));
    for (const plan::SlotId id : pass.slots) {
      if (!is_kept(fitted, id)) continue;
      const plan::Slot& slot = plan_.slots[id];
      text += indented(say(Say::plan_slot, language_, {say(name_of(slot.op)), by(slot)}) + "; " +
                       lane(fit_.slots[id.value].seen));
    }
    return text;
  }

  std::string cap(const CapReport& cap) const {
    return say(Say::cap_settled, language_,
               {contract_.clauses[cap.clause].number, std::to_string(cap.index + 1), say(name_of(cap.form)),
                std::to_string(cap.groups), std::to_string(cap.cut)}) +
           "\n";
  }

  std::string tiers(const EngineReport::Part& part) const {
    return say(Say::tier_of_part, language_,
               {part.name, std::to_string(part.points), std::to_string(part.compiled), std::to_string(part.reference)});
  }

 private:
  static std::string indented(const std::string& line) { return "    " + line + "\n"; }
  std::string each_row(core::DatasetId dataset) const {
    return say(Say::plan_each_row, language_, {contract_.datasets[dataset].name});
  }
  std::string instructions(const fit::Fitted& fitted) const {
    // What is loaded and worked out; in what widths results are put away is told by the slots and amounts.
    fit::Lane widest = fit::Lane::i32;
    for (const fit::KernelInst& inst : fitted.kernel.code)
      if (fit::is_arithmetic(inst.op) || inst.op == fit::KernelOp::load) widest = std::max(widest, inst.lane);
    return say(Say::plan_instructions, language_, {std::to_string(fitted.kernel.code.size()), Text(name_of(widest))});
  }
  std::string lane(const fit::Seen& seen) const {
    if (seen.lane == fit::Lane::bit) return name_of(seen.lane);
    return say(Say::plan_lane, language_,
               {to_text(seen.unit), seen.low.to_string(), seen.high.to_string(), Text(name_of(seen.lane))});
  }
  static bool is_kept(const fit::Fitted& fitted, plan::SlotId slot) {
    return std::ranges::any_of(fitted.buffers, [&](const fit::Buffer& buffer) {
      return buffer.index == slot.value &&
             (buffer.kind == fit::Buffer::Kind::slot || buffer.kind == fit::Buffer::Kind::place);
    });
  }
  Text by(const plan::Slot& slot) const {
    const Text owner = slot.owner == plan::none ? Text() : Text(contract_.datasets[slot.owner_of].name);
    if (slot.window == plan::none) return owner.empty() ? say(Say::plan_all) : owner;
    const bool dates = plan_.domains[slot.domain].kind == plan::Domain::Kind::dates;
    const Text window = say(dates ? Say::plan_date : Say::plan_period);
    return owner.empty() ? window : say(Say::plan_and, {owner, window});
  }

  const core::Contract& contract_;
  const plan::Plan& plan_;
  const fit::Fit& fit_;
  Language language_;
};

}  // namespace

std::string describe(const core::Contract& contract, const plan::Plan& plan, const fit::Fit& fit,
                     const EngineReport& report, Language language) {
  const Description words(contract, plan, fit, language);
  std::string text;
  std::size_t next = 0;
  for (; next < plan.bodies.size(); ++next)
    text += words.body(plan.bodies[plan.bodies.id_at(next)], fit.bodies[next], report.parts[next]);
  for (; next < report.parts.size(); ++next) {
    const plan::PassId pass{report.parts[next].pass};
    text += words.pass(plan.passes[pass], fit.passes[pass.value], report.parts[next]);
  }
  for (const CapReport& cap : report.caps) text += words.cap(cap);
  return text;
}

std::string kept_text(const core::Contract& contract, Language language) {
  const KeptBytes kept = kept_bytes(contract);
  std::string text;
  for (std::size_t d = 0; d < kept.rows.size(); ++d) {
    const Say what = kept.rows[d].texts ? Say::plan_row_bytes_texts : Say::plan_row_bytes;
    text +=
        "    " +
        say(what, language, {contract.datasets[contract.datasets.id_at(d)].name, std::to_string(kept.rows[d].bytes)}) +
        "\n";
  }
  return text + "    " + say(Say::plan_line_bytes, language, {std::to_string(kept.line)}) + "\n";
}

std::string tiers_text(const core::Contract& contract, const EngineReport& report, Language language) {
  const plan::Plan none;
  const fit::Fit nothing;
  const Description words(contract, none, nothing, language);
  std::string text;
  for (const EngineReport::Part& part : report.parts) {
    text += words.tiers(part);
    if (!part.why.empty()) text += say(Say::tier_because, language, {part.why});
    text += "\n";
  }
  for (const CapReport& cap : report.caps) text += words.cap(cap);
  return text;
}

}  // namespace hito::runtime
