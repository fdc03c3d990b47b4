// Small contracts in Core, made by hand: a few words per piece, everything public.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/core/core.h"
#include "compiler/core/read_value.h"
#include "runtime/reference/reference.h"
#include "runtime/statement/statement.h"

namespace hito::test {

using core::ClauseId;
using core::DatasetId;
using core::ExprId;
using core::Op;
using core::Value;
using Args = std::vector<ExprId>;
using Cells = std::vector<std::vector<std::string>>;

inline Rational q(const char* text) { return *parse_decimal(text); }
inline Date day(const char* iso) { return *parse_iso_date(iso); }

struct Build {
  core::Contract c;
  core::PartyId payer, provider;

  Build() {
    for (const char* name : {"day", "working day", "month", "year"})
      c.units.add({core::Unit::Kind::time, name, name, 0});
    c.currencies = {c.units.add({core::Unit::Kind::currency, "PEN", "PEN", 2})};
    c.rounding = {q("0.01"), RoundMode::half_up};
    c.periods = {{"", {}, {}}};
    c.title = "Test";
    payer = c.parties.add({core::Party::Role::payer, "fund", "", {}});
    provider = c.parties.add({core::Party::Role::provider, "", "", {}});
  }

  void term(const char* first, const char* last) {
    c.term = core::Period{"", day(first), day(last)};
    c.periods = {{"", day(first), day(last)}};
  }
  // Quarters of the term, which starts on the first of a month: Q1, Q2, …
  void quarters(const char* first, unsigned count) {
    c.periods.clear();
    c.period_months = 3;
    for (unsigned k = 0; k < count; ++k)
      c.periods.push_back({"Q" + std::to_string(k + 1), *add_months_clamped(day(first), 3 * k),
                           *add_days(*add_months_clamped(day(first), 3 * (k + 1)), -1)});
    c.term = core::Period{"", c.periods.front().first, c.periods.back().last};
  }

  // ---- data
  static core::Field field(std::string name, core::Kind kind, bool may_miss = false) {
    core::Field f;
    f.name = std::move(name);
    f.type.kind = kind;
    f.may_miss = may_miss;
    return f;
  }
  core::Field choice(std::string name, std::vector<std::string> names) {
    core::Field f = field(std::move(name), core::Kind::choice);
    f.type.choices = c.choices.add({std::move(names)});
    return f;
  }
  static core::Field reference(std::string name, DatasetId of) {
    core::Field f = field(std::move(name), core::Kind::reference);
    f.type.of = of;
    return f;
  }
  DatasetId dataset(std::string name, std::vector<core::Field> columns, std::vector<core::ColumnIndex> identity,
                    std::optional<core::ColumnIndex> counts_on = {}) {
    core::Dataset d;
    d.name = name;
    d.unit = c.units.add({core::Unit::Kind::row, name, name, 0});
    d.columns = std::move(columns);
    d.identity = std::move(identity);
    d.counts_on = counts_on;
    return c.datasets.add(std::move(d));
  }
  // Cells as a file spells them; empty is missing.
  runtime::Table table(DatasetId id, const Cells& rows) const {
    runtime::Table t;
    t.file = c.datasets[id].name + ".csv";
    t.columns.resize(c.datasets[id].columns.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
      t.lines.push_back(r + 2);
      for (std::size_t k = 0; k < rows[r].size(); ++k) {
        const auto value = core::read_value(c, c.datasets[id].columns[k], rows[r][k], core::Written::in_data);
        require(value.has_value(), "a cell of a test that cannot be read");
        t.columns[k].cells.push_back(*value);
      }
    }
    return t;
  }

  // ---- expressions
  ExprId expr(core::Node node) { return c.exprs.add({std::move(node), {}, {}}); }
  ExprId constant(Value value) { return expr(core::Constant{std::move(value)}); }
  ExprId num(const char* text) { return constant(q(text)); }
  ExprId op(Op o, Args args) { return expr(core::Apply{o, std::move(args)}); }
  ExprId cell(core::ColumnIndex column, std::uint32_t depth = 0, std::vector<core::ColumnIndex> via = {}) {
    return expr(core::Cell{{depth, std::move(via)}, column});
  }
  ExprId fold(core::FoldOp o, DatasetId over, std::optional<ExprId> value = {}, std::optional<ExprId> where = {},
              std::uint32_t bind = 0, std::optional<core::Its> its = {}) {
    return expr(core::Fold{o, over, bind, std::move(its), core::Window::own, where, value, {}});
  }
  core::InputId input(std::string name, core::Kind kind, bool each_period = false) {
    core::Input i;
    static_cast<core::Field&>(i) = field(std::move(name), kind);
    i.each_period = each_period;
    return c.inputs.add(std::move(i));
  }
  ExprId reported(core::InputId id) { return expr(core::InputRef{id}); }
  core::DefineId define(std::string name, ExprId value, std::optional<DatasetId> each = {}) {
    return c.defines.add({std::move(name), "", each, {}, {}, value, {}});
  }

  // ---- clauses
  core::Pay pay(ExprId amount, std::optional<DatasetId> each = {}) const {
    core::Pay p;
    p.each = each;
    p.amount = amount;
    p.line = c.rounding;
    p.payers = {{payer, Rational(1)}};
    p.payee = provider;
    return p;
  }
  ClauseId clause(std::string number, core::Pay p) {
    const ClauseId id = c.clauses.add({std::move(number), "", {}, c.currencies.front(), std::move(p), {}, {}});
    c.evaluation.push_back(id);
    return id;
  }
  core::Cap cap(std::vector<ClauseId> on, const char* amount, core::CapMethod method) {
    core::Cap k;
    k.on = std::move(on);
    k.via.resize(k.on.size());
    k.amount = num(amount);
    k.method = method;
    return k;
  }
  ClauseId cap_clause(std::string number, core::Cap k) {
    return c.clauses.add({std::move(number), "", {}, {}, std::vector<core::Cap>{std::move(k)}, {}, {}});
  }

  // ---- running
  runtime::Request request(std::vector<runtime::Table> tables = {}, runtime::Inputs inputs = {},
                           std::optional<Date> as_of = {}) const {
    return {c, {std::move(tables)}, std::move(inputs), as_of};
  }
  runtime::Settlement settle(std::vector<runtime::Table> tables = {}, runtime::Inputs inputs = {},
                             std::optional<Date> as_of = {}) const {
    Diagnostics diagnostics;
    auto done = runtime::settle(request(std::move(tables), std::move(inputs), as_of), diagnostics);
    for (const Diagnostic& found : diagnostics.all()) throw InternalError(found.message(Language::en));
    return done;
  }
  // The one diagnostic of a run that must fail.
  Diagnostic fault(std::vector<runtime::Table> tables = {}, runtime::Inputs inputs = {}) const {
    Diagnostics diagnostics;
    runtime::settle(request(std::move(tables), std::move(inputs)), diagnostics);
    require(diagnostics.size() == 1, "a run that must have one diagnostic");
    return diagnostics.all().front();
  }
  runtime::Statement statement(const runtime::Settlement& settled, std::optional<std::uint32_t> period = {}) const {
    return runtime::make_statement(c, settled, {}, {"Test", "T-1", "00", {}, {}}, period);
  }
};

inline runtime::Inputs given(std::vector<std::pair<core::InputId, Value>> values) {
  runtime::Inputs inputs;
  for (auto& [id, value] : values) inputs.values[{id, std::nullopt}] = std::move(value);
  return inputs;
}

// "12.50 0.00": the payments of all lines, in their order.
inline std::string payments(const runtime::Settlement& settled) {
  std::string out;
  for (const auto& line : settled.lines) out += (out.empty() ? "" : " ") + to_text(line.payment);
  return out;
}
inline std::string entitlements(const runtime::Settlement& settled) {
  std::string out;
  for (const auto& line : settled.lines) out += (out.empty() ? "" : " ") + to_text(line.entitlement);
  return out;
}
inline Rational total(const runtime::Settlement& settled) {
  Rational sum;
  for (const auto& line : settled.lines) sum += line.payment;
  return sum;
}

}  // namespace hito::test
