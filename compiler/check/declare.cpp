// First sight of every declaration, so that items may be written in any order.
#include <algorithm>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

void report_duplicate(Context& context, const ast::Name& name, Span first) {
  if (Diagnostic* d = context.report(Code::duplicate_name, name.span, {name.text}))
    d->also.push_back({first, say(Say::label_first_here)});
}

void declare_unit(Context& context, core::Unit::Kind kind, const ast::Name& name, const std::string& plural,
                  Span plural_span, UnitId* made) {
  // U9: singular and plural are one unit; a dataset's name is the plural of its row unit.
  UnitId id;
  if (auto found = context.units.find(name.text); found != context.units.end()) {
    id = found->second;
    if (kind == core::Unit::Kind::declared) context.report(Code::duplicate_name, name.span, {name.text});
  } else {
    if (is_currency(name.text)) context.report(Code::unit_named_like_currency, name.span, {name.text});
    id = context.contract.units.add({kind, name.text, plural, 0});
    context.units[name.text] = id;
  }
  if (auto found = context.units.find(plural); found != context.units.end() && found->second != id)
    context.report(Code::duplicate_name, plural_span, {plural});
  context.units[plural] = id;
  context.contract.units[id].plural = plural;
  if (made) *made = id;
}

bool is_period_word(const Context& context, const std::string& word) {
  static const std::array<std::vector<std::string>, language_count> words = {
      std::vector<std::string>{"mes", "meses", "trimestre", "trimestres", "semestre", "semestres", "año", "años"},
      std::vector<std::string>{"month", "months", "quarter", "quarters", "half-year", "half-years", "year", "years"}};
  return std::ranges::find(words[index_of(context.language())], word) != words[index_of(context.language())].end();
}

void declare_symbol(Context& context, const ast::Name& name, Symbol symbol) {
  auto [place, fresh] = context.symbols.insert({name.text, {symbol, name.span}});
  if (!fresh) report_duplicate(context, name, place->second.span);
}

void declare_party(Context& context, const ast::Party& party) {
  core::Party made;
  made.role = static_cast<core::Party::Role>(party.role);
  made.label = party.label ? party.label->text : "";
  made.span = party.span;
  if (party.name) {
    made.name = party.name->text;
    if (auto first = context.parties.find(made.name); first != context.parties.end()) {
      report_duplicate(context, *party.name, first->second.second);
      return;
    }
    context.parties[made.name] = {context.contract.parties.add(made), party.name->span};
    return;
  }
  for (const auto& other : context.contract.parties)
    if (other.role == made.role && other.name.empty()) {
      context.report(Code::party_needs_name, party.span);
      return;
    }
  context.contract.parties.add(made);
}

void declare_dataset(Context& context, const ast::Dataset& dataset) {
  if (auto first = context.datasets.find(dataset.name.text); first != context.datasets.end()) {
    report_duplicate(context, dataset.name, first->second.second);
    return;
  }
  core::Dataset made;
  made.name = dataset.name.text;
  made.span = dataset.span;
  if (is_period_word(context, dataset.unit.text))
    context.report(Code::unit_named_like_period, dataset.unit.span, {dataset.unit.text});
  declare_unit(context, core::Unit::Kind::row, dataset.unit, dataset.name.text, dataset.name.span, &made.unit);
  if (auto taken = context.dataset_of_unit.find(made.unit); taken != context.dataset_of_unit.end())
    context.report(Code::duplicate_name, dataset.unit.span, {dataset.unit.text});
  DatasetId id = context.contract.datasets.add(std::move(made));
  context.datasets[dataset.name.text] = {id, dataset.name.span};
  context.dataset_of_unit[context.contract.datasets[id].unit] = id;
}

std::optional<ColumnIndex> need_column(Context& context, DatasetId dataset, const ast::Name& name) {
  const auto& columns = context.contract.datasets[dataset].columns;
  auto found = std::ranges::find(columns, name.text, &core::Field::name);
  if (found != columns.end()) return static_cast<ColumnIndex>(found - columns.begin());
  report_unknown_column(context, name, dataset);
  return std::nullopt;
}

std::optional<ColumnIndex> need_date_column(Context& context, DatasetId dataset, const ast::Name& name) {
  auto column = need_column(context, dataset, name);
  if (!column) return std::nullopt;
  const Type& type = context.contract.datasets[dataset].columns[*column].type;
  if (type.kind == Kind::date) return column;
  if (!is_poison(type)) context.report(Code::not_a_date_column, name.span, {name.text, context.describe(type)});
  return std::nullopt;
}

void fill_dataset(Context& context, const ast::Dataset& written) {
  auto found = context.datasets.find(written.name.text);
  if (found == context.datasets.end() || found->second.second != written.name.span) return;
  DatasetId id = found->second.first;
  if (written.columns.empty()) {
    if (!context.cut_short(written.span)) context.report(Code::dataset_without_columns, written.name.span, {written.name.text});
    return;
  }
  for (const auto& column : written.columns) {
    for (const auto& other : context.contract.datasets[id].columns)
      if (other.name == column.name.text) report_duplicate(context, column.name, other.span);
    core::Field field = make_field(context, column.name, column.label, column.type);
    context.contract.datasets[id].columns.push_back(std::move(field));
    if (column.type.each || column.type.decision || column.type.kind == ast::TypeKind::estimate)
      context.report(Code::of_reported_value_only, column.type.decision ? column.type.decision->span : column.type.span);
  }
  for (const auto& key : written.identity)
    if (auto column = need_column(context, id, key)) {
      core::Dataset& made = context.contract.datasets[id];
      if (made.columns[*column].may_miss) context.report(Code::key_may_miss, key.span, {key.text});
      made.identity.push_back(*column);
    }
  core::Dataset& made = context.contract.datasets[id];
  made.repeated = static_cast<core::Repeated>(written.repeated);
  if (written.repeated_by) made.repeated_by = need_date_column(context, id, *written.repeated_by);
  if (written.counts_on) made.counts_on = need_date_column(context, id, *written.counts_on);
}

// A key may hold references, each spelled by the key it leads to; it may not lead back to itself.
void check_keys(Context& context) {
  const Contract& contract = context.contract;
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const DatasetId start = contract.datasets.id_at(d);
    std::set<DatasetId> reached;
    std::vector<DatasetId> waiting{start};
    while (!waiting.empty()) {
      const core::Dataset& dataset = contract.datasets[waiting.back()];
      waiting.pop_back();
      for (ColumnIndex key : dataset.identity) {
        const Type& type = dataset.columns[key].type;
        if (type.kind == Kind::reference && reached.insert(type.of).second) waiting.push_back(type.of);
      }
    }
    if (!reached.contains(start)) continue;
    const core::Dataset& dataset = contract.datasets[start];
    const auto key = std::ranges::find_if(dataset.identity, [&](ColumnIndex c) { return dataset.columns[c].type.kind == Kind::reference; });
    context.report(Code::key_of_itself, dataset.columns[*key].span, {dataset.name, dataset.columns[*key].name});
  }
}

void check_references(Context& context) {
  for (const auto& dataset : context.contract.datasets)
    for (const auto& column : dataset.columns)
      if (column.type.kind == Kind::reference && context.contract.datasets[column.type.of].identity.size() != 1)
        context.report(Code::reference_needs_key, column.span, {context.contract.datasets[column.type.of].name});
}

// So long after the period; nothing, and a message, where that is no length of time or the period is unknown.
std::optional<core::AfterPeriod> read_after_period(Context& context, const ast::Duration& written, bool each_period) {
  const bool working = written.unit == ast::TimeUnit::working_day;
  if (working && !need_work_calendar(context, written.span)) return std::nullopt;
  const ExprId lowered = lower_literal(context, ast::DurationLiteral{written.count, written.unit, false}, written.span, nullptr);
  const auto* count = std::get_if<Rational>(&std::get<core::Constant>(context.contract.exprs[lowered].node).value);
  if (!count) return std::nullopt;
  const Contract& contract = context.contract;
  if (contract.is_library) return core::AfterPeriod{};
  if (!each_period && contract.periods.size() > 1) {
    context.report(Code::deadline_without_period, written.span);
    return std::nullopt;
  }
  if (!contract.term && contract.periods.size() == 1 && contract.periods.front().label.empty()) {
    report_needs_term(context, written.span);
    return std::nullopt;
  }
  const bool years = written.unit == ast::TimeUnit::year;
  const auto whole = (*count * Rational(years ? 12 : 1)).numerator().to_int64();
  using Unit = core::AfterPeriod::Unit;
  const core::AfterPeriod after{working ? Unit::working_days : months_of(written.unit) > 0 ? Unit::months : Unit::days, whole.value_or(0)};
  for (std::uint32_t period = 0; period < contract.periods.size(); ++period) {
    if (whole && core::deadline_of(contract, {{}, after, {}}, period)) continue;
    context.report(Code::no_resulting_date, written.span,
                   {to_iso(contract.periods[period].last), std::string(context.source.at(written.span))});
    return std::nullopt;
  }
  return after;
}

void read_decision(Context& context, const ast::Input& input, core::Input& made) {
  const ast::Decision& written = *input.type.decision;
  if (std::exchange(made.may_miss, false)) context.report(Code::decision_never_missing, input.type.span, {input.name.text});
  // What is not said was asked for already.
  if (std::holds_alternative<std::monostate>(written.deadline) || written.otherwise.span.empty()) return;
  core::Decision decision;
  const auto by = need_party(context, written.by);
  const auto otherwise = read_cell(context, made, written.otherwise);
  if (const auto* after = std::get_if<ast::Duration>(&written.deadline)) {
    const auto read = read_after_period(context, *after, made.each_period);
    if (!read) return;
    decision.deadline = *read;
  } else {
    decision.deadline = std::get<Date>(written.deadline);
  }
  if (!by || !otherwise) return;
  if (core::is_missing(*otherwise)) {
    context.report(Code::decision_never_missing, written.otherwise.span, {input.name.text});
    return;
  }
  decision.by = *by;
  decision.otherwise = *otherwise;
  made.decision = std::move(decision);
}

core::Input make_input(Context& context, const ast::Name& name, const ast::Input& input, const ast::Type& type) {
  core::Input made;
  static_cast<core::Field&>(made) = make_field(context, name, input.label, type);
  made.each_period = input.type.each.has_value();
  return made;
}

// What an evaluator reports of one result. Its range says how its value is written, and only the value must be given.
InputId declare_estimate(Context& context, const ast::Input& input) {
  const auto& from = input.type.from;
  const bool percent = from && from->percent;
  InputId first;
  for (const EstimatePart part : estimate_parts) {
    ast::Type type;
    ast::Name name = input.name;
    if (part == EstimatePart::value) {
      type = input.type;
    } else {
      type.may_miss = true;
      type.span = input.type.span;
      name.text += "." + name_of(part, context.language());
    }
    switch (part) {
      case EstimatePart::standard_error:
        type.decimals = input.type.decimals;
        type.from = ast::Bound{Rational(0), percent, input.type.span};
        [[fallthrough]];
      case EstimatePart::value: type.kind = percent ? ast::TypeKind::percent : ast::TypeKind::number; break;
      case EstimatePart::n:
        type.kind = ast::TypeKind::integer;
        type.from = ast::Bound{Rational(1), false, input.type.span};
        break;
      case EstimatePart::method: type.kind = ast::TypeKind::text; break;
    }
    core::Input made = make_input(context, name, input, type);
    made.part = part;
    const InputId id = context.contract.inputs.add(std::move(made));
    if (part == EstimatePart::value) first = id;
  }
  return first;
}

void declare_input(Context& context, const ast::Input& input) {
  if (input.type.each && context.contract.period_months != months_of(*input.type.each) && !context.term_in_doubt())
    context.report(Code::not_the_contracts_period, input.type.span);
  if (input.type.kind == ast::TypeKind::estimate) {
    if (input.type.decision) context.report(Code::estimate_not_decided, input.type.decision->span, {input.name.text});
    declare_symbol(context, input.name, declare_estimate(context, input));
    return;
  }
  core::Input made = make_input(context, input.name, input, input.type);
  if (input.type.decision) read_decision(context, input, made);
  declare_symbol(context, input.name, context.contract.inputs.add(std::move(made)));
}

void declare_define(Context& context, const ast::Define& define) {
  if (!define.each) {
    declare_symbol(context, define.name, &define);
    return;
  }
  auto unit = context.units.find(define.each->text);
  auto dataset = unit == context.units.end() ? context.dataset_of_unit.end() : context.dataset_of_unit.find(unit->second);
  if (dataset == context.dataset_of_unit.end()) {
    std::vector<std::string> known;
    for (const auto& [id, d] : context.dataset_of_unit) known.push_back(context.contract.units[id].name);
    if (!context.silent_names.contains(define.each->text))
      context.report(Code::unknown_row_unit, define.each->span, {define.each->text, with_suggestion(define.each->text, known)});
    context.silent_names.insert(define.name.text);
    return;
  }
  const auto& columns = context.contract.datasets[dataset->second].columns;
  auto key = std::pair{dataset->second.value, define.name.text};
  if (context.row_defines.contains(key) || std::ranges::find(columns, define.name.text, &core::Field::name) != columns.end())
    context.report(Code::duplicate_name, define.name.span, {define.name.text});
  context.row_defines[key] = &define;
}

template <class T, class Visit>
void each_item(Context& context, Visit visit) {
  for (const auto& item : context.file.items)
    if (const T* found = std::get_if<T>(&item)) visit(*found);
}

}  // namespace

void declare_time_units(Context& context) {
  for (const char* name : {"day", "working day", "month", "year"})
    context.contract.units.add({core::Unit::Kind::time, name, std::string(name) + "s", 0});
}

void declare_items(Context& context) {
  declare_work_calendar(context);
  each_item<ast::Party>(context, [&](const ast::Party& party) { declare_party(context, party); });
  each_item<ast::Dataset>(context, [&](const ast::Dataset& dataset) { declare_dataset(context, dataset); });
  each_item<ast::Unit>(context, [&](const ast::Unit& unit) {
    const ast::Name& plural = unit.plural ? *unit.plural : unit.name;
    if (is_period_word(context, unit.name.text)) context.report(Code::unit_named_like_period, unit.name.span, {unit.name.text});
    declare_unit(context, core::Unit::Kind::declared, unit.name, plural.text, plural.span, nullptr);
  });
  each_item<ast::Dataset>(context, [&](const ast::Dataset& dataset) { fill_dataset(context, dataset); });
  check_references(context);
  check_keys(context);
  each_item<ast::Input>(context, [&](const ast::Input& input) { declare_input(context, input); });
  each_item<ast::Table>(context, [&](const ast::Table& table) {
    TableId id = context.contract.tables.add({});
    context.table_ids[&table] = id;
    declare_symbol(context, table.name, id);
  });
  each_item<ast::Define>(context, [&](const ast::Define& define) { declare_define(context, define); });
}

}  // namespace hito::check_room
