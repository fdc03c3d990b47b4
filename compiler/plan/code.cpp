#include "compiler/plan/code.h"

#include <algorithm>
#include <bit>

#include "base/diagnostics.h"

namespace hito::plan {

std::uint32_t Sources::of(Source source) {
  const auto [entry, is_new] = known_.emplace(source, static_cast<std::uint32_t>(plan_.sources.size()));
  if (is_new) plan_.sources.push_back(source);
  const std::uint32_t position = entry->second;
  if (is_new && source.kind == Source::Kind::row_period) of({Source::Kind::row_date, source.of, 0});
  return position;
}

std::uint32_t Sources::text(const std::string& text) {
  const auto found = std::ranges::find(plan_.texts, text);
  const auto position = static_cast<std::uint32_t>(found - plan_.texts.begin());
  if (found == plan_.texts.end()) plan_.texts.push_back(text);
  return of({Source::Kind::text, position, 0});
}

Val CodeWriter::add(const Inst& inst) {
  const auto [entry, is_new] = written_.emplace(inst, static_cast<Val>(code_.insts.size()));
  if (is_new) code_.insts.push_back(inst);
  return entry->second;
}

Val CodeWriter::truth(bool value) { return add({Op::truth, Kind::bit, none, none, none, value ? 1U : 0U}); }

Val CodeWriter::number(const Rational& value) {
  const auto found = std::ranges::find(code_.numbers, value);
  const auto position = static_cast<std::uint32_t>(found - code_.numbers.begin());
  if (found == code_.numbers.end()) code_.numbers.push_back(value);
  return add({Op::number, Kind::number, none, none, none, position});
}

Val CodeWriter::ordinal(std::int32_t value) {
  return add({Op::ordinal, Kind::ordinal, none, none, none, std::bit_cast<std::uint32_t>(value)});
}

Val CodeWriter::row(std::uint32_t value) { return add({Op::ordinal, Kind::row, none, none, none, value}); }

Val CodeWriter::text(const std::string& value) {
  return add({Op::load, Kind::ordinal, none, none, none, sources_.text(value)});
}

Val CodeWriter::point() { return add({Op::point, Kind::row}); }

Val CodeWriter::load(Source source, Kind kind, Val at) {
  return add({Op::load, kind, at, none, none, sources_.of(source)});
}

Val CodeWriter::apply(Op op, Kind kind, Val a, Val b, Val c, std::uint32_t index) {
  return add({op, kind, a, b, c, index});
}

Val CodeWriter::round(Val value, const Rational& step, RoundMode mode) {
  const auto same = [&](const core::Rounding& known) { return known.step == step && known.mode == mode; };
  const auto found = std::ranges::find_if(code_.roundings, same);
  const auto position = static_cast<std::uint32_t>(found - code_.roundings.begin());
  if (found == code_.roundings.end()) code_.roundings.push_back({step, mode});
  return apply(Op::round, Kind::number, value, none, none, position);
}

std::optional<bool> CodeWriter::known(Val bit) const {
  const Inst& inst = code_.insts[bit];
  if (inst.op == Op::truth) return inst.index != 0;
  return std::nullopt;
}

Val CodeWriter::either(Val a, Val b) {
  if (const auto k = known(a)) return *k ? a : b;
  if (const auto k = known(b)) return *k ? b : a;
  if (a == b) return a;
  return add({Op::bit_or, Kind::bit, std::min(a, b), std::max(a, b)});
}

Val CodeWriter::both(Val a, Val b) {
  if (const auto k = known(a)) return *k ? b : a;
  if (const auto k = known(b)) return *k ? a : b;
  if (a == b) return a;
  return add({Op::bit_and, Kind::bit, std::min(a, b), std::max(a, b)});
}

Val CodeWriter::negation(Val a) {
  if (const auto k = known(a)) return truth(!*k);
  if (code_.insts[a].op == Op::bit_not) return code_.insts[a].a;
  return add({Op::bit_not, Kind::bit, a});
}

Val CodeWriter::select(Val condition, Val then, Val otherwise) {
  if (const auto k = known(condition)) return *k ? then : otherwise;
  if (then == otherwise) return then;
  if (kind(then) != Kind::bit) return add({Op::select, kind(then), condition, then, otherwise});
  if (known(then) || known(otherwise)) return either(both(condition, then), both(negation(condition), otherwise));
  return add({Op::select, Kind::bit, condition, then, otherwise});
}

}  // namespace hito::plan
