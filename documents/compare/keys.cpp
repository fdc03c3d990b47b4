#include "documents/compare/keys.h"

#include <algorithm>

#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

core::DatasetId end_of(const core::Contract& contract, core::DatasetId at, const std::vector<core::ColumnIndex>& via) {
  for (const core::ColumnIndex link : via) at = contract.datasets[at].columns[link].type.of;
  return at;
}

}  // namespace

std::string keyed(std::string_view tag, const std::vector<std::string>& parts) {
  std::string out = std::string(tag) + "(";
  for (std::size_t i = 0; i < parts.size(); ++i) out += (i == 0 ? "" : ",") + parts[i];
  return out + ")";
}
std::string quoted(std::string_view name) { return std::to_string(name.size()) + ":" + std::string(name); }

class Keys::Visit {
 public:
  Visit(const Keys& keys, const core::Expr& expr, const Rows& rows) : keys_(keys), expr_(expr), rows_(rows) {}

  std::string operator()(const core::Constant& node) const { return keys_.value(expr_.type, node.value); }
  std::string operator()(const core::Cell& node) const {
    return keyed("cell", {keys_.path(node.row, rows_), keys_.column(end(node.row), node.column)});
  }
  std::string operator()(const core::InputRef& node) const { return keyed("input", {keys_.input(node.input)}); }
  std::string operator()(const core::ParamRef& node) const { return keyed("argument", {figure(node.index)}); }
  std::string operator()(const core::DefineRef& node) const {
    return keyed("define", {quoted(contract().defines[node.define].name), maybe(node.row), all(node.args)});
  }
  std::string operator()(const core::Apply& node) const { return keyed("op" + figure(node.op), {all(node.args)}); }
  std::string operator()(const core::If& node) const {
    return keyed("if", {one(node.condition), one(node.then), one(node.otherwise)});
  }
  std::string operator()(const core::Round& node) const {
    return keyed("round", {one(node.value), keys_.rounding({node.step, node.mode})});
  }
  std::string operator()(const core::OrElse& node) const {
    return keyed("else", {one(node.value), one(node.fallback)});
  }
  std::string operator()(const core::Look& node) const { return look(node); }
  std::string look(const core::Look& node) const {
    const core::Table& table = contract().tables[node.table];
    return keyed("look", {quoted(table.name), all(node.args), quoted(table.results[node.result])});
  }
  std::string operator()(const core::Fold& node) const {
    Rows inner(rows_.begin(), rows_.begin() + std::min<std::ptrdiff_t>(node.bind, std::ssize(rows_)));
    inner.resize(node.bind);
    inner.push_back(node.over);
    const auto within = [&](const std::optional<core::ExprId>& id) { return keys_.expr(id, inner); };
    std::string its = "-";
    if (node.its) its = keys_.column(node.over, node.its->link) + " " + keys_.path(node.its->owner, rows_);
    return keyed("fold" + figure(node.op),
                 {keys_.dataset(node.over), figure(node.bind), its, figure(node.window), within(node.where),
                  within(node.value), keys_.expr(node.if_none, rows_), within(node.by), keys_.number(node.percent),
                  figure(node.interpolated), figure(node.months)});
  }
  std::string operator()(const core::GivesRight& node) const {
    return keyed("right", {keys_.clause(node.clause), maybe(node.row)});
  }
  std::string operator()(const core::Amount& node) const { return keys_.amount(node); }
  std::string operator()(const core::DateInForce& node) const { return keyed("day", {figure(node.of_payment)}); }
  std::string operator()(const core::AcrossPeriods& node) const {
    const auto* define = std::get_if<core::DefineId>(&node.of);
    const std::string of = define ? keyed("define", {quoted(contract().defines[*define].name)})
                                  : keys_.input(std::get<core::InputId>(node.of));
    return keyed("across" + figure(node.what),
                 {figure(node.own), of, maybe(node.row), keys_.expr(node.if_none, rows_)});
  }
  std::string operator()(const core::Irrational& node) const {
    return keyed("irrational" + figure(node.function), {all(node.args), figure(node.decimals)});
  }

 private:
  const core::Contract& contract() const { return keys_.contract_; }
  core::DatasetId end(const core::RowPath& path) const { return end_of(contract(), rows_.at(path.depth), path.via); }
  std::string one(core::ExprId id) const { return keys_.expr(id, rows_); }
  std::string maybe(const std::optional<core::RowPath>& path) const { return path ? keys_.path(*path, rows_) : "-"; }
  std::string all(const std::vector<core::ExprId>& ids) const {
    std::vector<std::string> parts;
    for (const core::ExprId id : ids) parts.push_back(one(id));
    return keyed("", parts);
  }

  const Keys& keys_;
  const core::Expr& expr_;
  const Rows& rows_;
};

Keys::Keys(const core::Contract& contract) : contract_(contract) {
  for (const core::Clause& clause : contract.clauses) clauses_.push_back(quoted(clause.number));
}

std::string Keys::expr(core::ExprId id, const Rows& rows) const {
  const core::Expr& expr = contract_.exprs[id];
  const Visit visit(*this, expr, rows);
  // The days since which versions hold are said where the table is.
  if (std::holds_alternative<core::If>(expr.node))
    if (const auto look = dated_look(contract_, id)) return visit.look(*look);
  return std::visit(visit, expr.node);
}
std::string Keys::expr(const std::optional<core::ExprId>& id, const Rows& rows) const {
  return id ? expr(*id, rows) : "-";
}

std::string Keys::dimension(const core::Dimension& dimension) const {
  std::vector<std::string> parts;
  for (const auto& [id, exponent] : dimension.factors) parts.push_back(unit(id) + "^" + std::to_string(exponent));
  std::ranges::sort(parts);
  return keyed("", parts);
}

std::string Keys::unit(core::UnitId id) const {
  const core::Unit& unit = contract_.units[id];
  // Units of time are called in the language of the contract.
  if (unit.kind == core::Unit::Kind::time) return "time" + figure(id.value);
  return figure(unit.kind) + quoted(unit.name);
}

std::string Keys::type(const core::Type& type) const {
  std::string names, of;
  if (type.kind == core::Kind::choice)
    for (const std::string& name : contract_.choices[type.choices].names) names += quoted(name);
  if (type.kind == core::Kind::reference) of = dataset(type.of);
  return keyed("type",
               {figure(type.kind), figure(type.shape), figure(type.integer), dimension(type.dimension), names, of});
}

std::string Keys::value(const core::Type& type, const core::Value& value) const {
  return std::visit(
      [&](const auto& v) -> std::string {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, core::Missing>) {
          return "missing";
        } else if constexpr (std::is_same_v<T, bool>) {
          return v ? "yes" : "no";
        } else if constexpr (std::is_same_v<T, Rational>) {
          // A percent and the number that it is are one value.
          return keyed("number", {number(v), dimension(type.dimension)});
        } else if constexpr (std::is_same_v<T, Date>) {
          return to_iso(v);
        } else if constexpr (std::is_same_v<T, core::Choice>) {
          return keyed("choice", {quoted(contract_.choices[type.choices].names[v.index])});
        } else if constexpr (std::is_same_v<T, core::RowRef>) {
          return keyed("row", {figure(v.index)});
        } else {
          static_assert(std::is_same_v<T, std::string>);
          return quoted(v);
        }
      },
      value);
}

std::string Keys::number(const Rational& value) const { return to_text(value); }
std::string Keys::date(const std::optional<Date>& date) const { return date ? to_iso(*date) : "-"; }

std::string Keys::party(core::PartyId id) const {
  const core::Party& party = contract_.parties[id];
  return party.name.empty() ? "role" + figure(party.role) : quoted(party.name);
}
std::string Keys::shares(const std::vector<core::Share>& shares) const {
  std::vector<std::string> parts;
  for (const core::Share& share : shares) parts.push_back(party(share.party) + "=" + number(share.part));
  return keyed("", parts);
}

std::string Keys::dataset(core::DatasetId id) const { return quoted(contract_.datasets[id].name); }
std::string Keys::column(core::DatasetId dataset, core::ColumnIndex column) const {
  return quoted(contract_.datasets[dataset].columns[column].name);
}

std::string Keys::input(core::InputId id) const {
  const core::Input& input = contract_.inputs[id];
  // Parts of an estimate are called in the language of the contract.
  if (!input.part || *input.part == EstimatePart::value) return quoted(input.name);
  return quoted(input.name.substr(0, input.name.rfind('.'))) + "." + figure(*input.part);
}

std::string Keys::clause(core::ClauseId id) const { return clauses_[id.value]; }
std::string Keys::clauses(const std::vector<core::ClauseId>& ids) const {
  std::vector<std::string> parts;
  // Versions of a clause are one clause.
  for (const core::ClauseId id : ids)
    if (parts.empty() || parts.back() != clause(id)) parts.push_back(clause(id));
  std::ranges::sort(parts);
  return keyed("", parts);
}

std::string Keys::rounding(const core::Rounding& rounding) const {
  return keyed("to", {number(rounding.step), figure(rounding.mode)});
}
std::string Keys::scope(const core::PeriodScope& scope) const {
  return keyed("scope", {figure(scope.scope), figure(scope.months)});
}

std::string Keys::match(const core::Type& type, const core::Match& match) const {
  return std::visit(
      [&](const auto& m) -> std::string {
        using T = std::decay_t<decltype(m)>;
        const auto end = [&](const std::optional<Rational>& v) { return v ? number(*v) : "-"; };
        if constexpr (std::is_same_v<T, core::MatchAny>) {
          return "any";
        } else if constexpr (std::is_same_v<T, core::MatchOtherwise>) {
          return "otherwise";
        } else if constexpr (std::is_same_v<T, core::MatchEqual>) {
          return value(type, m.value);
        } else if constexpr (std::is_same_v<T, core::MatchRange>) {
          return keyed("range", {end(m.low), figure(m.low_included), end(m.high), figure(m.high_included)});
        } else {
          static_assert(std::is_same_v<T, core::MatchDates>);
          return keyed("days", {date(m.first), figure(m.first_included), date(m.last), figure(m.last_included)});
        }
      },
      match);
}

std::string Keys::amount(const core::Amount& amount) const {
  return keyed("amount", {figure(amount.kind), amount.clause ? clause(amount.clause) : "-",
                          amount.party ? party(amount.party) : "-", amount.currency ? unit(amount.currency) : "-"});
}

std::string Keys::path(const core::RowPath& path, const Rows& rows) const {
  std::vector<std::string> parts{figure(path.depth)};
  core::DatasetId at = rows.at(path.depth);
  for (const core::ColumnIndex link : path.via) {
    parts.push_back(column(at, link));
    at = contract_.datasets[at].columns[link].type.of;
  }
  return keyed("row", parts);
}

}  // namespace hito::documents::prose
