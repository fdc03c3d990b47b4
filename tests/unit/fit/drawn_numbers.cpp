#include "tests/unit/fit/drawn_numbers.h"

#include <algorithm>

#include "base/diagnostics.h"

namespace hito::fit::tests {
namespace {

using jit::tests::Buffers;

std::size_t bits(const Whole& whole) { return std::max(whole.low.bit_length(), whole.high.bit_length()); }
std::size_t bits_below(const Number& number) { return number.d ? bits(*number.d) : 0; }
std::size_t bits(const Rational& whole) { return whole.numerator().bit_length(); }

// Bits that the widest integer of each operation needs at most. With 126 or fewer no result may be given up.
std::size_t to_bring_together(const Number& a, const Number& b) {
  const Rational unit = common_unit(a.unit, b.unit);
  return std::max({bits(a.n) + bits(a.unit / unit) + bits_below(b), bits(b.n) + bits(b.unit / unit) + bits_below(a),
                   bits_below(a) + bits_below(b)});
}
std::size_t to_multiply(const Number& a, const Number& b) {
  return std::max(bits(a.n) + bits(b.n), bits_below(a) + bits_below(b));
}
std::size_t to_divide(const Number& a, const Number& b) {
  return std::max(bits(a.n) + bits_below(b), bits(b.n) + bits_below(a));
}
std::size_t to_round(const Number& a, const Rational& step) {
  const Rational ratio = a.unit / step;
  return std::max(bits(a.n) + ratio.numerator().bit_length() + 1, bits_below(a) + ratio.denominator().bit_length() + 1);
}
constexpr std::size_t most_bits = 126;

template <class Of>
Exact of_both(const Exact& a, const Exact& b, Of&& of) {
  Exact all;
  for (std::size_t p = 0; p < points; ++p)
    all.push_back(a[p] && b[p] ? std::optional<Rational>(of(*a[p], *b[p])) : std::nullopt);
  return all;
}

std::string name_of(Lane lane) {
  switch (lane) {
    case Lane::bit: return "bit";
    case Lane::i32: return "i32";
    case Lane::i64: return "i64";
    case Lane::i128: return "i128";
  }
  throw InternalError("a lane out of its enumeration");
}

}  // namespace

Chain::Chain(std::uint64_t seed, Coverage& coverage)
    : random_(seed), coverage_(coverage), writer_(kernel_, buffers_), numbers_(writer_) {
  kernel_.name = "chain " + std::to_string(seed);
  leaf();
  for (std::uint64_t more = 1 + below(2); more > 0; --more) leaf();
  if (chance(60)) constant();
  for (std::uint64_t more = 2 + below(3); more > 0; --more)
    if (!operation()) break;
  for (std::uint32_t s = 0; s < steps_.size(); ++s) {
    const Number& number = steps_[s].number;
    coverage_.saw(name_of(number.n.lane));
    if (number.d) coverage_.saw("over " + name_of(number.d->lane));
    writer_.store({Buffer::Kind::value, s}, number.n.lane, number.n.reg);
    if (number.d) writer_.store({Buffer::Kind::place, s}, number.d->lane, number.d->reg);
  }
  for (std::uint32_t a = 0; a < answers_.size(); ++a)
    writer_.store({Buffer::Kind::meets, a}, Lane::bit, answers_[a].bit);
  writer_.finish();
}

// ---- what is drawn -------------------------------------------------------------------------------------------------

Integer Chain::of_bits(std::size_t count) {
  Integer value;
  for (std::size_t i = 0; i < count; ++i) value = value + value + Integer(static_cast<std::int64_t>(below(2)));
  return value;
}

Integer Chain::within(const Integer& low, const Integer& high) {
  const Integer size = high - low + Integer(1);
  return low + floor_mod(of_bits(size.bit_length() + 8), size);
}

Rational Chain::unit() {
  const Rational units[] = {Rational(1),
                            Rational(1),
                            Rational(Integer(1), Integer(100)),
                            Rational(Integer(1), Integer(100)),
                            Rational(Integer(1), Integer(3)),
                            Rational(Integer(7), Integer(10)),
                            Rational(Integer(1), Integer(2)),
                            Rational(Integer(1), Integer(20)),
                            Rational(Integer(1), Integer::pow10(6)),
                            Rational(Integer(1), Integer::pow10(18)),
                            Rational(5),
                            Rational(Integer(3), Integer(7))};
  return units[below(std::size(units))];
}

// Loaded from memory: most values at the ends of their range, at 0 and small ones, where roundings have ties.
void Chain::leaf() {
  const std::size_t sizes[] = {1, 3, 4, 7, 10, 14, 20, 29, 30, 31, 40, 61, 62, 63, 64, 90, 110, 120};
  const std::size_t most = sizes[below(std::size(sizes))];
  Integer low, high = of_bits(most);
  switch (below(4)) {
    case 0: break;
    case 1: low = -of_bits(most); break;
    case 2:
      std::swap(low, high);
      low = -low;
      break;
    // 0 is not in it.
    case 3:
      low = of_bits(most / 2) + Integer(1);
      high = low + high;
      break;
  }
  if (low > high) std::swap(low, high);
  Seen seen{lane_for(low, high).value(), unit(), low, high, std::nullopt};
  if (chance(30)) seen.lane = std::max(seen.lane, Lane::i64);
  if (chance(50)) {
    seen.low = std::min(low, Integer(0));
    seen.high = std::max(high, Integer(0));
    seen = coarse(seen);
    // Its ends may lie beyond the lane, as those of a column do: its values never.
    if (seen.high.bit_length() > most_bits || seen.low.bit_length() > most_bits) seen.low = low, seen.high = high;
  }
  Leaf made{seen.lane, {low, high}};
  while (made.values.size() < points) {
    const Integer small(static_cast<std::int64_t>(below(121)) - 60);
    if (chance(50) && low <= small && small <= high)
      made.values.push_back(small);
    else
      made.values.push_back(within(low, high));
  }
  if (low.sign() <= 0 && high.sign() >= 0) made.values[2] = Integer(0);
  Exact exact;
  for (const Integer& value : made.values) exact.push_back(Rational(value) * seen.unit);
  const auto index = static_cast<std::uint32_t>(leaves_.size());
  const Whole whole = writer_.load({Buffer::Kind::source, index}, seen, writer_.point());
  leaves_.push_back(std::move(made));
  steps_.push_back({"leaf of unit " + to_text(seen.unit) + " in " + low.to_string() + " to " + high.to_string(),
                    Number{whole, std::nullopt, seen.unit}, std::move(exact)});
}

void Chain::literal(const Rational& value) {
  const auto number = numbers_.constant(value);
  require(number.has_value(), "a constant of the test that fits no lane");
  steps_.push_back({"constant " + to_text(value), *number, Exact(points, value)});
}

void Chain::constant() {
  const Rational values[] = {Rational(0),
                             Rational(1),
                             Rational(-1),
                             Rational(2),
                             Rational(Integer(1), Integer(3)),
                             Rational(Integer(-7), Integer(2)),
                             Rational(100),
                             Rational(Integer(1), Integer::pow10(9)),
                             Rational(Integer(12345), Integer(100)),
                             Rational(Integer::pow10(25))};
  literal(values[below(std::size(values))]);
}

// ---- operations ----------------------------------------------------------------------------------------------------

bool Chain::add_step(std::string what, std::optional<Number> number, Exact exact, std::size_t needed) {
  if (!number) {
    coverage_.saw("given up");
    if (needed <= most_bits) given_up_ = what + " needs " + std::to_string(needed) + " bits at most";
    return false;
  }
  steps_.push_back({std::move(what), *number, std::move(exact)});
  return true;
}

bool Chain::operation() {
  // Mostly the last step goes on.
  const auto pick = [&] { return chance(60) ? steps_.size() - 1 : below(steps_.size()); };
  const std::size_t i = pick(), j = below(steps_.size());
  const Step a = steps_[i], b = steps_[j];
  const std::string of = " s" + std::to_string(i), and_of = of + " s" + std::to_string(j);
  switch (below(12)) {
    case 0: return binary("add", a, b);
    case 1: return binary("subtract", a, b);
    case 2: return binary("multiply", a, b);
    case 3:
    case 4: return binary("divide", a, b);
    case 5: return binary("lesser", a, b);
    case 6: return binary("greater", a, b);
    case 7: return compare(a, b);
    case 8: return choose(a, b);
    case 9:
    case 10: return round_step(a);
    default: break;
  }
  Exact exact = a.exact;
  const bool negate = chance(50);
  for (auto& value : exact)
    if (value) value = negate ? -*value : abs(*value);
  coverage_.saw(negate ? "negate" : "absolute");
  return add_step((negate ? "negate" : "absolute") + of,
                  negate ? numbers_.negate(a.number) : numbers_.absolute(a.number), std::move(exact), bits(a.number.n));
}

bool Chain::binary(const char* name, const Step& a, const Step& b) {
  coverage_.saw(name);
  const std::string op = name, what = op + " [" + a.what + "] [" + b.what + "]";
  const Number &x = a.number, &y = b.number;
  if (op == "add")
    return add_step(what, numbers_.add(x, y),
                    of_both(a.exact, b.exact, [](const Rational& p, const Rational& q) { return p + q; }),
                    to_bring_together(x, y) + 1);
  if (op == "subtract")
    return add_step(what, numbers_.subtract(x, y),
                    of_both(a.exact, b.exact, [](const Rational& p, const Rational& q) { return p - q; }),
                    to_bring_together(x, y) + 1);
  if (op == "multiply")
    return add_step(what, numbers_.multiply(x, y),
                    of_both(a.exact, b.exact, [](const Rational& p, const Rational& q) { return p * q; }),
                    to_multiply(x, y));
  if (op == "lesser")
    return add_step(what, numbers_.lesser(x, y),
                    of_both(a.exact, b.exact, [](const Rational& p, const Rational& q) { return std::min(p, q); }),
                    to_bring_together(x, y));
  if (op == "greater")
    return add_step(what, numbers_.greater_of(x, y),
                    of_both(a.exact, b.exact, [](const Rational& p, const Rational& q) { return std::max(p, q); }),
                    to_bring_together(x, y));
  Exact exact;
  for (std::size_t p = 0; p < points; ++p) {
    const bool by_zero = b.exact[p] && b.exact[p]->sign() == 0;
    if (by_zero) coverage_.saw("divided by 0");
    if (b.exact[p] && b.exact[p]->sign() < 0) coverage_.saw("divided by less than 0");
    exact.push_back(a.exact[p] && b.exact[p] && !by_zero ? std::optional(*a.exact[p] / *b.exact[p]) : std::nullopt);
  }
  return add_step(what, numbers_.divide(x, y), std::move(exact), to_divide(x, y));
}

bool Chain::compare(const Step& a, const Step& b) {
  const auto test = static_cast<Numbers::Test>(below(3));
  coverage_.saw("compare");
  const std::string what = "compare [" + a.what + "] [" + b.what + "]";
  const auto bit = numbers_.compare(test, a.number, b.number);
  if (!bit) {
    coverage_.saw("given up");
    if (to_bring_together(a.number, b.number) <= most_bits) given_up_ = what;
    return false;
  }
  ExactBit exact;
  for (std::size_t p = 0; p < points; ++p) {
    const auto &x = a.exact[p], &y = b.exact[p];
    if (x && y && *x == *y) coverage_.saw("equal");
    exact.push_back(!x || !y                       ? std::nullopt
                    : test == Numbers::Test::equal ? std::optional(*x == *y)
                    : test == Numbers::Test::less  ? std::optional(*x < *y)
                                                   : std::optional(*x <= *y));
  }
  answers_.push_back({what, *bit, std::move(exact)});
  return true;
}

bool Chain::choose(const Step& a, const Step& b) {
  if (answers_.empty() && !compare(steps_.back(), steps_[below(steps_.size())])) return false;
  coverage_.saw("select");
  const Answer& answer = answers_[below(answers_.size())];
  Exact exact;
  for (std::size_t p = 0; p < points; ++p)
    exact.push_back(!answer.exact[p] ? std::nullopt : *answer.exact[p] ? a.exact[p] : b.exact[p]);
  return add_step("select [" + a.what + "] [" + b.what + "]", numbers_.select(answer.bit, a.number, b.number),
                  std::move(exact), to_bring_together(a.number, b.number));
}

bool Chain::round_step(const Step& a) {
  const Rational steps[] = {Rational(1),
                            Rational(Integer(1), Integer(10)),
                            Rational(Integer(1), Integer(100)),
                            Rational(Integer(1), Integer(20)),
                            Rational(10),
                            Rational(1000),
                            Rational(Integer(1), Integer(3)),
                            Rational(Integer(2), Integer(7))};
  const Rational step = steps[below(std::size(steps))];
  const auto mode = static_cast<RoundMode>(below(8));
  const std::string what = "round to " + to_text(step) + " by mode " + std::to_string(static_cast<int>(mode));
  coverage_.saw("mode " + std::to_string(static_cast<int>(mode)));
  Exact exact;
  for (const auto& value : a.exact) {
    if (value && abs(*value / step - Rational((*value / step).floor())) == Rational(Integer(1), Integer(2)))
      coverage_.saw("tie");
    exact.push_back(value ? std::optional(round(*value, step, mode)) : std::nullopt);
  }
  return add_step(what + " [" + a.what + "]", numbers_.round(a.number, step, mode), std::move(exact),
                  to_round(a.number, step));
}

// ---- the run -------------------------------------------------------------------------------------------------------

namespace {

std::optional<std::size_t> position(const std::vector<Buffer>& buffers, Buffer wanted) {
  const auto found = std::ranges::find(buffers, wanted);
  if (found == buffers.end()) return std::nullopt;
  return static_cast<std::size_t>(found - buffers.begin());
}

}  // namespace

std::string Chain::check(KernelFunction function) {
  Buffers memory;
  for (std::size_t b = 0; b < buffers_.size(); ++b) {
    jit::tests::Buffer& made = memory.emplace_back(kernel_.buffers[b], points);
    if (buffers_[b].kind != Buffer::Kind::source) continue;
    for (std::size_t p = 0; p < points; ++p) made.set(p, to_wide(leaves_[buffers_[b].index].values[p]).value());
  }
  jit::tests::run(function, memory, 0, static_cast<std::int64_t>(points));
  for (std::size_t s = 0; s < steps_.size(); ++s)
    if (std::string found = check_step(s, memory); !found.empty()) return found;
  for (std::uint32_t a = 0; a < answers_.size(); ++a) {
    const jit::tests::Buffer& stored = memory[position(buffers_, {Buffer::Kind::meets, a}).value()];
    for (std::size_t p = 0; p < points; ++p)
      if (answers_[a].exact[p] && *answers_[a].exact[p] != (stored.get(p) != 0))
        return kernel_.name + ", point " + std::to_string(p) + ": " + answers_[a].what;
  }
  return "";
}

// Also where nobody uses the value its ends must hold: what was proved rests on them.
std::string Chain::check_step(std::size_t s, Buffers& memory) const {
  const Step& step = steps_[s];
  const Number& number = step.number;
  const auto index = static_cast<std::uint32_t>(s);
  const jit::tests::Buffer& tops = memory[position(buffers_, {Buffer::Kind::value, index}).value()];
  for (std::size_t p = 0; p < points; ++p) {
    const std::string where =
        kernel_.name + ", point " + std::to_string(p) + ", step " + std::to_string(s) + ": " + step.what;
    const Integer top = to_integer(tops.get(p));
    if (top < number.n.low || number.n.high < top)
      return where + ": " + top.to_string() + " is not from " + number.n.low.to_string() + " to " +
             number.n.high.to_string();
    Rational found = Rational(top) * number.unit;
    if (number.d) {
      const Integer under = to_integer(memory[position(buffers_, {Buffer::Kind::place, index}).value()].get(p));
      if (under.sign() <= 0 || under < number.d->low || number.d->high < under)
        return where + ": denominator " + under.to_string();
      found /= Rational(under);
    }
    if (step.exact[p] && *step.exact[p] != found)
      return where + ": " + to_text(found) + " and not " + to_text(*step.exact[p]);
  }
  return "";
}

}  // namespace hito::fit::tests
