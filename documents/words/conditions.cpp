// What holds or not, as clauses of a sentence.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/words/lists.h"
#include "documents/words/looking.h"

namespace hito::documents::prose {
namespace {

const core::Apply* applied(const core::Contract& contract, core::ExprId id) { return as<core::Apply>(contract, id); }

bool is(const core::Apply* apply, core::Op op) { return apply != nullptr && apply->op == op; }

// Of what begins and ends to hold, which is said of the clause.
bool is_of_days_in_force(const core::Contract& contract, core::ExprId id) {
  const core::Apply* apply = applied(contract, id);
  if (apply == nullptr || apply->args.empty()) return false;
  if (apply->op == core::Op::logical_not) return is_of_days_in_force(contract, apply->args.front());
  return std::holds_alternative<core::DateInForce>(contract.exprs[apply->args.front()].node);
}

void gather(const core::Contract& contract, core::ExprId id, std::vector<core::ExprId>& out) {
  const core::Apply* apply = applied(contract, id);
  if (!is(apply, core::Op::logical_and)) {
    if (!is_of_days_in_force(contract, id)) out.push_back(id);
    return;
  }
  for (const core::ExprId arg : apply->args) gather(contract, arg, out);
}

struct Compared {
  Written plain, dates;
};
// `less`, where it does not hold, is "at least".
Compared compared(core::Op op, bool holds) {
  using enum core::Op;
  if (op == (holds ? less : greater_equal)) return {Written::legal_is_less, Written::legal_is_before};
  if (op == (holds ? less_equal : greater)) return {Written::legal_is_at_most, Written::legal_is_not_after};
  if (op == (holds ? greater : less_equal)) return {Written::legal_is_more, Written::legal_is_after};
  if (op == (holds ? greater_equal : less)) return {Written::legal_is_at_least, Written::legal_is_not_before};
  if (op == (holds ? equal : not_equal)) return {Written::legal_is_equal, Written::legal_is_the_day};
  return {Written::legal_is_not_equal, Written::legal_is_not_the_day};
}

}  // namespace

std::vector<core::ExprId> conjuncts(const core::Contract& contract, core::ExprId id) {
  std::vector<core::ExprId> out;
  gather(contract, id, out);
  return out;
}

class Holding {
 public:
  Holding(const Words& words, core::ExprId id, const Among& rows, bool holds)
      : words_(words), contract_(words.contract), id_(id), rows_(rows), holds_(holds) {}

  Runs operator()(const core::Constant& constant) const {
    const bool truth = std::get_if<bool>(&constant.value) != nullptr && std::get<bool>(constant.value);
    return words_.say(truth == holds_ ? Written::legal_always_holds : Written::legal_never_holds);
  }
  Runs operator()(const core::Apply& apply) const { return condition(apply); }
  Runs operator()(const core::If& choice) const {
    if (dated_look(contract_, id_)) return said_by_table();
    if (is_of_days_in_force(contract_, choice.condition)) {
      const core::Apply* begun = applied(contract_, choice.condition);
      return words_.say(Written::legal_condition_dated,
                        {words_.condition_apart(choice.then, rows_, holds_), words_.value(begun->args[1], rows_),
                         words_.condition(choice.otherwise, rows_, holds_), words_.by_which_date(begun->args[0])});
    }
    return words_.say(Written::legal_condition_if, {words_.condition_apart(choice.condition, rows_),
                                                    words_.condition_apart(choice.then, rows_, holds_),
                                                    words_.condition(choice.otherwise, rows_, holds_)});
  }
  Runs operator()(const core::Fold& fold) const {
    if (!is_condition(fold.op)) return named(fold_in_words(words_, fold, rows_));
    if (holds_) return fold_in_words(words_, fold, rows_);
    // Not in every one of them: in one of them not.
    core::Fold opposite = fold;
    opposite.op = fold.op == core::FoldOp::any_of ? core::FoldOp::none_of : core::FoldOp::any_of;
    return fold_in_words(words_, opposite, rows_, fold.op != core::FoldOp::every_of);
  }
  Runs operator()(const core::GivesRight& right) const {
    const Runs clause = words_.clause(right.clause);
    const Runs said = words_.say(holds_ ? Written::legal_gives_right : Written::legal_gives_no_right, {clause});
    return right.row ? of_row(words_, said, *right.row, rows_) : said;
  }
  Runs operator()(const core::Cell&) const { return named(); }
  Runs operator()(const core::InputRef&) const { return named(); }
  Runs operator()(const core::ParamRef&) const { return named(); }
  Runs operator()(const core::DefineRef&) const { return named(); }
  Runs operator()(const core::Round&) const { return named(); }
  Runs operator()(const core::OrElse& either) const {
    if (const auto* taken = as<core::Constant>(contract_, either.fallback))
      return words_.say(
          std::get<bool>(taken->value) ? Written::legal_missing_holds : Written::legal_missing_does_not_hold,
          {words_.condition_apart(either.value, rows_, holds_)});
    return words_.say(Written::legal_condition_or_else, {words_.condition_apart(either.value, rows_, holds_),
                                                         words_.condition_apart(either.fallback, rows_, holds_)});
  }
  Runs operator()(const core::Look&) const { return said_by_table(); }
  Runs operator()(const core::Amount&) const { return named(); }
  Runs operator()(const core::DateInForce&) const { return named(); }
  Runs operator()(const core::AcrossPeriods&) const { return named(); }
  Runs operator()(const core::Irrational&) const { return named(); }

 private:
  Runs named() const { return named(words_.value(id_, rows_)); }
  Runs named(const Runs& what) const {
    return words_.say(holds_ ? Written::legal_it_holds : Written::legal_it_does_not_hold, {what});
  }

  Runs said_by_table() const {
    return words_.say(
        Written::legal_is_that,
        {words_.value(id_, rows_), plain(words_.text(holds_ ? Written::legal_word_yes : Written::legal_word_no))});
  }

  Runs condition(const core::Apply& apply) const {
    switch (apply.op) {
      case core::Op::equal:
      case core::Op::not_equal:
      case core::Op::less:
      case core::Op::less_equal:
      case core::Op::greater:
      case core::Op::greater_equal: return comparison(apply);
      case core::Op::logical_and: return several(apply, holds_);
      case core::Op::logical_or: return several(apply, !holds_);
      case core::Op::logical_not: return words_.condition(apply.args[0], rows_, !holds_);
      case core::Op::is_present:
        return words_.say(holds_ ? Written::legal_is_given : Written::legal_is_not_given,
                          {words_.value(apply.args[0], rows_)});
      case core::Op::within_term:
        return words_.say(holds_ ? Written::legal_is_within_term : Written::legal_is_not_within_term,
                          {words_.value(apply.args[0], rows_)});
      case core::Op::add:
      case core::Op::subtract:
      case core::Op::multiply:
      case core::Op::divide:
      case core::Op::power:
      case core::Op::negate:
      case core::Op::absolute:
      case core::Op::lesser:
      case core::Op::greater_of:
      case core::Op::add_days:
      case core::Op::subtract_days:
      case core::Op::days_between:
      case core::Op::add_months_clamped:
      case core::Op::add_months_exact:
      case core::Op::whole_months:
      case core::Op::whole_years:
      case core::Op::add_working_days:
      case core::Op::working_days_between: throw InternalError("a figure where a condition is expected");
    }
    throw InternalError("an operation out of its enumeration");
  }

  Runs comparison(const core::Apply& apply) const {
    const core::Type& type = contract_.exprs[apply.args[0]].type;
    if (type.kind == core::Kind::yes_no) return truths(apply);
    const Compared frames = compared(apply.op, holds_);
    const bool dates = type.kind == core::Kind::date;
    const bool figures = type.kind == core::Kind::number;
    Written frame = dates ? frames.dates : frames.plain;
    if (!dates && !figures && frame == Written::legal_is_equal) frame = Written::legal_is_that;
    if (!dates && !figures && frame == Written::legal_is_not_equal) frame = Written::legal_is_not_that;
    return words_.say(frame, {words_.apart(apply.args[0], rows_), words_.apart(apply.args[1], rows_)});
  }
  // `x = yes` is x.
  Runs truths(const core::Apply& apply) const {
    const bool equal = (apply.op == core::Op::equal) == holds_;
    const auto* literal = std::get_if<core::Constant>(&contract_.exprs[apply.args[1]].node);
    if (literal != nullptr && std::holds_alternative<bool>(literal->value))
      return words_.condition(apply.args[0], rows_, std::get<bool>(literal->value) == equal);
    return words_.say(equal ? Written::legal_hold_alike : Written::legal_do_not_hold_alike,
                      {words_.condition_apart(apply.args[0], rows_), words_.condition_apart(apply.args[1], rows_)});
  }

  // `all`: both must hold. What is joined the other way stands in parentheses.
  Runs several(const core::Apply& apply, bool all) const {
    if (const auto choices = one_of(words_, apply, all, holds_, rows_)) return *choices;
    std::vector<Runs> parts;
    for (std::size_t i = 0; i < apply.args.size(); ++i) {
      if (const auto range = all && holds_ && i + 1 < apply.args.size()
                                 ? between(words_, apply.args[i], apply.args[i + 1], rows_)
                                 : std::nullopt) {
        parts.push_back(*range);
        ++i;
        continue;
      }
      parts.push_back(words_.condition_apart(apply.args[i], rows_, holds_));
    }
    return joined(parts, all ? Joining::all : Joining::any, words_.language());
  }

 public:
  // The conditions one by one, a range as one of them.
  std::vector<Runs> apart() const {
    const std::vector<core::ExprId> parts = conjuncts(contract_, id_);
    std::vector<Runs> out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const auto range = i + 1 < parts.size() ? between(words_, parts[i], parts[i + 1], rows_) : std::nullopt;
      out.push_back(range ? *range : words_.condition(parts[i], rows_));
      if (range) ++i;
    }
    return out;
  }

 private:
  const Words& words_;
  const core::Contract& contract_;
  core::ExprId id_;
  const Among& rows_;
  bool holds_;
};

Runs Words::condition(core::ExprId id, const Among& rows, bool holds) const {
  return std::visit(Holding(*this, id, rows, holds), contract.exprs[id].node);
}

std::vector<Runs> Words::conditions(core::ExprId id, const Among& rows) const {
  return Holding(*this, id, rows, true).apart();
}

}  // namespace hito::documents::prose
