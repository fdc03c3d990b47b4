// A figure, a date or a text in words.
#include "base/diagnostics.h"
#include "documents/words/looking.h"
#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

// A factor that changes nothing: a length of time is written so where it is counted.
bool is_one(const core::Contract& contract, core::ExprId id) {
  const auto* constant = as<core::Constant>(contract, id);
  const auto* number = constant ? std::get_if<Rational>(&constant->value) : nullptr;
  return number != nullptr && *number == Rational(1) && contract.exprs[id].type.shape != core::Shape::percent;
}

}  // namespace

Runs of_row(const Words& words, const Runs& what, const core::RowPath& path, const Among& rows) {
  Runs out = what;
  const bool at_hand = path.depth + 1 >= rows.rows.size();
  std::vector<Runs> links;
  core::DatasetId dataset = path.depth < rows.rows.size() ? rows.rows[path.depth] : core::DatasetId{};
  for (const core::ColumnIndex link : path.via) {
    if (!dataset.valid()) return out;
    links.push_back(words.column(dataset, link));
    dataset = words.contract.datasets[dataset].columns[link].type.of;
  }
  for (std::size_t i = links.size(); i-- > 0;)
    out = words.say(i == 0 && !at_hand ? Written::legal_of_column : Written::legal_of_its, {out, links[i]});
  if (at_hand || path.depth >= rows.rows.size()) return out;
  const core::DatasetId outer = rows.rows[path.depth];
  return words.say(words.feminine(outer) ? Written::legal_of_that_feminine : Written::legal_of_that,
                   {out, words.unit_of(outer)});
}

class Valuing {
 public:
  Valuing(const Words& words, const core::Expr& expr, const Among& rows) : words_(words), expr_(expr), rows_(rows) {}

  Runs operator()(const core::Constant& constant) const { return plain(words_.literal(expr_.type, constant.value)); }
  Runs operator()(const core::Cell& cell) const {
    core::DatasetId dataset = rows_.rows.at(cell.row.depth);
    for (const core::ColumnIndex link : cell.row.via) dataset = words_.contract.datasets[dataset].columns[link].type.of;
    return of_row(words_, words_.column(dataset, cell.column), cell.row, rows_);
  }
  Runs operator()(const core::InputRef& ref) const { return words_.input(ref.input); }
  Runs operator()(const core::ParamRef& ref) const {
    const bool known = rows_.of != nullptr && ref.index < rows_.of->params.size();
    return {Run{known ? readable(rows_.of->params[ref.index]) : "?", Run::Style::name, {}}};
  }
  Runs operator()(const core::DefineRef& ref) const {
    const core::Define& define = words_.contract.defines[ref.define];
    Runs name{Run{readable(define.name), Run::Style::name, "#" + anchor_of(words_.contract, ref.define)}};
    if (!ref.args.empty()) name = words_.say(Written::legal_function_of, {name, list(ref.args, "; ")});
    return ref.row ? of_row(words_, name, *ref.row, rows_) : name;
  }
  Runs operator()(const core::Apply& apply) const { return applied(apply); }
  Runs operator()(const core::If& choice) const {
    if (const auto look = dated_look(words_.contract, id_of(choice))) return (*this)(*look);
    if (rests_on_date_in_force(words_.contract, choice.condition)) return dated(choice);
    return words_.say(Written::legal_value_if,
                      {inner(choice.then, Binding::sum), condition_of(choice), words_.value(choice.otherwise, rows_)});
  }
  Runs operator()(const core::Round& round) const {
    return words_.say(Written::legal_value_rounded,
                      {inner(round.value, Binding::whole), words_.rounding({round.step, round.mode}, expr_.type)});
  }
  Runs operator()(const core::OrElse& either) const {
    return words_.say(Written::legal_value_or_else,
                      {inner(either.value, Binding::whole), words_.apart(either.fallback, rows_)});
  }
  Runs operator()(const core::Look& look) const {
    const core::Table& table = words_.contract.tables[look.table];
    const Runs args = joined(arguments(look.args), Joining::all, words_.language());
    if (table.results.size() < 2 || table.results[look.result].empty())
      return words_.say(Written::legal_value_of_table, {words_.table(look.table), args});
    return words_.say(
        Written::legal_value_of_table_column,
        {{Run{readable(table.results[look.result]), Run::Style::name, {}}}, words_.table(look.table), args});
  }
  Runs operator()(const core::Fold& fold) const { return fold_in_words(words_, fold, rows_); }
  Runs operator()(const core::GivesRight&) const { return words_.condition(id_, rows_); }
  Runs operator()(const core::Amount& amount) const { return words_.figure(amount); }
  Runs operator()(const core::DateInForce& date) const {
    return words_.say(date.of_payment ? Written::legal_date_of_payment : Written::legal_date_of_outcome);
  }
  Runs operator()(const core::AcrossPeriods& across) const { return across_in_words(words_, across, rows_); }
  Runs operator()(const core::Irrational& call) const {
    return words_.say(Written::legal_value_irrational, {words_.say(function(call.function), arguments(call.args)),
                                                        plain(std::to_string(call.decimals))});
  }
  Valuing& at(core::ExprId id) {
    id_ = id;
    return *this;
  }

 private:
  static Written function(IrrationalFunction function) {
    switch (function) {
      case IrrationalFunction::square_root: return Written::legal_square_root_of;
      case IrrationalFunction::natural_logarithm: return Written::legal_logarithm_of;
      case IrrationalFunction::exponential: return Written::legal_exponential_of;
      case IrrationalFunction::power: return Written::legal_power_of;
      case IrrationalFunction::normal_probability: return Written::legal_normal_probability_of;
      case IrrationalFunction::normal_quantile: return Written::legal_normal_quantile_of;
      case IrrationalFunction::t_quantile: return Written::legal_t_quantile_of;
    }
    throw InternalError("a function out of its enumeration");
  }
  core::ExprId id_of(const core::If&) const { return id_; }

  std::vector<Runs> arguments(const std::vector<core::ExprId>& args) const {
    std::vector<Runs> out;
    for (const core::ExprId arg : args) out.push_back(words_.apart(arg, rows_));
    return out;
  }
  Runs list(const std::vector<core::ExprId>& args, const char* between) const {
    Runs out;
    for (const Runs& arg : arguments(args)) {
      if (!out.empty()) append(out, plain(between), words_.language());
      append(out, arg, words_.language());
    }
    return out;
  }
  // In parentheses where it binds less than `most`.
  Runs inner(core::ExprId id, Binding most) const {
    if (const auto look = dated_look(words_.contract, id)) return called(*look);
    const Runs value = words_.value(id, rows_);
    if (words_.contract.exprs[id].type.kind == core::Kind::yes_no || binding_of(words_.contract, id) <= most)
      return value;
    return in_parentheses(value, words_.language());
  }
  // It stands before a semicolon.
  Runs condition_of(const core::If& choice) const {
    const Runs said = words_.condition(choice.condition, rows_);
    return as<core::If>(words_.contract, choice.condition) ? in_parentheses(said, words_.language()) : said;
  }
  // "rate (kind)", "rate.result (kind)": among signs.
  Runs called(const core::Look& look) const {
    Runs name = words_.table(look.table);
    name.front().text = looked_up_in_words(words_.contract.tables[look.table], look.result);
    return words_.say(Written::legal_function_of, {name, list(look.args, "; ")});
  }
  Runs infix(const core::Apply& apply, const char* sign, Binding left, Binding right) const {
    Runs out = inner(apply.args[0], left);
    for (std::size_t i = 1; i < apply.args.size(); ++i) {
      if (apply.op == core::Op::multiply && is_one(words_.contract, apply.args[i])) continue;
      append(out, plain(std::string("\u00a0") + sign + " "), words_.language());
      append(out, inner(apply.args[i], right), words_.language());
    }
    return out;
  }
  Runs with(Written frame, const core::Apply& apply) const { return words_.say(frame, arguments(apply.args)); }
  Runs chosen(Written frame, const core::Apply& apply) const {
    std::vector<Runs> all;
    for (const core::ExprId arg : apply.args)
      all.push_back(is_plain_count(arg) ? words_.value(arg, rows_) : inner(arg, Binding::sum));
    return words_.say(frame, {joined(all, Joining::all, words_.language())});
  }
  bool is_plain_count(core::ExprId id) const {
    const auto* fold = as<core::Fold>(words_.contract, id);
    return fold != nullptr && fold->op == core::FoldOp::count && !fold->where;
  }
  // A value with the day on which it begins to hold.
  Runs dated(const core::If& choice) const {
    const auto& day = std::get<core::Apply>(words_.contract.exprs[choice.condition].node);
    return words_.say(Written::legal_value_dated,
                      {inner(choice.then, Binding::sum), words_.value(day.args[1], rows_),
                       words_.value(choice.otherwise, rows_), words_.by_which_date(day.args[0])});
  }

  Runs applied(const core::Apply& apply) const {
    switch (apply.op) {
      case core::Op::add: return infix(apply, "+", Binding::sum, Binding::product);
      case core::Op::subtract: return infix(apply, "\u2212", Binding::sum, Binding::product);
      case core::Op::multiply: return infix(apply, "×", Binding::product, Binding::whole);
      case core::Op::divide: return infix(apply, "÷", Binding::product, Binding::whole);
      case core::Op::negate:
        return together(words_.language(), {plain("\u2212"), inner(apply.args[0], Binding::whole)});
      case core::Op::power:
        return words_.say(Written::legal_power_of,
                          {inner(apply.args[0], Binding::whole), inner(apply.args[1], Binding::whole)});
      case core::Op::absolute: return words_.say(Written::legal_absolute_of, {inner(apply.args[0], Binding::product)});
      case core::Op::lesser: return chosen(Written::legal_lesser_of, apply);
      case core::Op::greater_of: return chosen(Written::legal_greater_of, apply);
      case core::Op::add_days:
      case core::Op::add_months_exact:
      case core::Op::add_working_days: return with(Written::legal_date_plus, apply);
      case core::Op::add_months_clamped: return with(Written::legal_date_plus_clamped, apply);
      case core::Op::subtract_days: return with(Written::legal_date_minus, apply);
      case core::Op::days_between:
        return words_.say(Written::legal_days_from_to,
                          {words_.apart(apply.args[1], rows_), words_.apart(apply.args[0], rows_)});
      case core::Op::working_days_between: return with(Written::legal_working_days_from_to, apply);
      case core::Op::whole_months: return with(Written::legal_months_from_to, apply);
      case core::Op::whole_years: return with(Written::legal_years_from_to, apply);
      case core::Op::equal:
      case core::Op::not_equal:
      case core::Op::less:
      case core::Op::less_equal:
      case core::Op::greater:
      case core::Op::greater_equal:
      case core::Op::logical_and:
      case core::Op::logical_or:
      case core::Op::logical_not:
      case core::Op::is_present:
      case core::Op::within_term: return words_.condition(id_, rows_);
    }
    throw InternalError("an operation out of its enumeration");
  }

  const Words& words_;
  const core::Expr& expr_;
  const Among& rows_;
  core::ExprId id_;
};

Runs Words::value(core::ExprId id, const Among& rows) const {
  const core::Expr& expr = contract.exprs[id];
  return std::visit(Valuing(*this, expr, rows).at(id), expr.node);
}

}  // namespace hito::documents::prose
