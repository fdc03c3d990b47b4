// The sheet of terms: who, how much at most, every threshold and what is done with data that are not as they should.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

using Rows = std::vector<std::pair<Runs, Runs>>;

// Everybody who pays, or is paid, by some clause; each once, as declared.
Runs those_who(const Page& page, bool pay) {
  std::vector<Runs> out;
  for (std::size_t i = 0; i < page.contract.parties.size(); ++i) {
    const core::PartyId id = page.contract.parties.id_at(i);
    const auto has_part = [&](const core::Clause& clause) {
      const core::Parties* parties = std::get_if<core::Pay>(&clause.body);
      if (parties == nullptr) parties = std::get_if<core::Advance>(&clause.body);
      if (parties == nullptr) return false;
      if (!pay) return parties->payee == id;
      return std::ranges::any_of(parties->payers, [&](const core::Share& share) { return share.party == id; });
    };
    if (std::ranges::none_of(page.contract.clauses, has_part)) continue;
    const std::string& label = page.contract.parties[id].label;
    out.push_back(label.empty() ? capitalized(page.words.party(id)) : plain(label));
  }
  return joined(out, Joining::all, page.language());
}

void summary(Page& page) {
  const core::Contract& contract = page.contract;
  const Words& words = page.words;
  Rows rows;
  const auto put = [&](Written name, Runs what) {
    if (!what.empty()) rows.emplace_back(words.say(name), std::move(what));
  };
  if (!contract.code.empty()) put(Written::legal_fact_code, plain(contract.code));
  put(Written::legal_fact_payers, those_who(page, true));
  put(Written::legal_fact_payees, those_who(page, false));
  std::vector<Runs> codes;
  for (const core::UnitId currency : contract.currencies) codes.push_back(plain(contract.units[currency].name));
  put(Written::legal_fact_currency, joined(codes, Joining::all, page.language()));
  put(Written::legal_fact_term,
      contract.term ? words.say(Written::legal_from_day_to_day,
                                {plain(words.date(contract.term->first)), plain(words.date(contract.term->last))})
                    : words.say(Written::legal_none_declared));
  if (contract.periods.size() > 1) put(Written::legal_fact_periods, plain(std::to_string(contract.periods.size())));
  put(Written::legal_fact_rounding, words.rounding(contract.rounding));
  if (contract.work_calendar) put(Written::legal_fact_work_calendar, plain(contract.work_calendar->title));
  page.facts(std::move(rows));
}

// Of what is above the limit.
Runs above(const Page& page, const core::Limit& limit, const Runs& how) {
  return holds_periods(page.contract, limit) ? page.words.say(Written::legal_method_by_period, {how}) : how;
}

Runs method(const Page& page, const core::Cap& cap) {
  const auto said = [&](Written row) { return above(page, cap, page.words.say(row)); };
  switch (cap.method) {
    case core::CapMethod::unsaid: return plain("—");
    case core::CapMethod::earlier_clauses: return said(Written::legal_method_earlier_clauses);
    case core::CapMethod::earlier_dates: return said(Written::legal_method_earlier_dates);
    case core::CapMethod::pro_rata: return said(Written::legal_method_pro_rata);
  }
  throw InternalError("a way to cut out of its enumeration");
}

// With the days on which that version holds.
Runs clause_of_version(const Words& words, core::ClauseId id) {
  Runs out{Run{words.contract.clauses[id].number, Run::Style::plain, "#" + anchor_of(words.contract.clauses[id])}};
  const core::Days& days = words.contract.clauses[id].in_force;
  if (days.from) append(out, words.say(Written::legal_since, {plain(words.date(*days.from))}), words.language());
  if (days.until) append(out, words.say(Written::legal_before, {plain(words.date(*days.until))}), words.language());
  return out;
}

// Caps act in written order; payers' maxima come after all of them.
void caps(Page& page) {
  const Words& words = page.words;
  Table table;
  for (const Written head : {Written::legal_column_order, Written::legal_column_clause, Written::legal_column_limit,
                             Written::legal_column_acts_on, Written::legal_column_scope, Written::legal_column_method,
                             Written::legal_column_unused})
    table.columns.push_back({words.say(head)});
  const auto put = [&](core::ClauseId id, const core::Limit& limit, const Runs& on, Runs scope, Runs how,
                       const std::optional<core::DatasetId>& unit) {
    const bool whole = limit.scope == core::PeriodScope::Scope::whole_contract;
    Runs rest = plain("—");
    if (!whole)
      rest = words.say(limit.unused == core::Unused::lapses ? Written::legal_rest_lapses
                                                            : Written::legal_rest_carries_over);
    table.rows.push_back({{plain(std::to_string(table.rows.size() + 1)), clause_of_version(words, id),
                           words.value(limit.amount, allowed_among(page.contract, limit, unit)), on, std::move(scope),
                           std::move(how), std::move(rest)}});
  };
  for (std::size_t i = 0; i < page.contract.clauses.size(); ++i) {
    const core::ClauseId id = page.contract.clauses.id_at(i);
    const auto* all = std::get_if<std::vector<core::Cap>>(&page.contract.clauses[id].body);
    if (all == nullptr) continue;
    for (const core::Cap& cap : *all)
      put(id, cap, words.clauses(cap.on), page.scope(cap), method(page, cap), cap.per_unit);
  }
  for (std::size_t i = 0; i < page.contract.clauses.size(); ++i) {
    const core::ClauseId id = page.contract.clauses.id_at(i);
    if (const auto* maximum = std::get_if<core::Maximum>(&page.contract.clauses[id].body))
      put(id, *maximum,
          words.say(Written::legal_what_party_bears, {words.party(maximum->payer), words.clauses(maximum->on)}),
          plain(page.scope(*maximum)),
          above(page, *maximum,
                maximum->excess_to ? words.say(Written::legal_rest_borne_by, {words.party(*maximum->excess_to)})
                                   : words.say(Written::legal_rest_not_paid)),
          {});
  }
  if (table.rows.empty()) return;
  page.heading(2, Written::legal_heading_caps);
  page.say(Written::legal_caps_lead);
  page.add({std::move(table)});
}

Runs repeated(const Page& page, const core::Dataset& dataset) {
  switch (dataset.repeated) {
    case core::Repeated::rejected: return page.words.say(Written::legal_repeated_rejected);
    case core::Repeated::first_row: return page.words.say(Written::legal_repeated_first);
    case core::Repeated::earliest:
      return page.words.say(Written::legal_repeated_earliest, {page.name(dataset.columns[*dataset.repeated_by].name)});
    case core::Repeated::latest:
      return page.words.say(Written::legal_repeated_latest, {page.name(dataset.columns[*dataset.repeated_by].name)});
  }
  throw InternalError("a rule of repeated rows out of its enumeration");
}

bool may_miss_some(const core::Contract& contract) {
  const auto may_miss = [](const core::Field& field) { return field.may_miss; };
  return std::ranges::any_of(contract.inputs, may_miss) ||
         std::ranges::any_of(contract.datasets, [&](const core::Dataset& dataset) {
           return std::ranges::any_of(dataset.columns, may_miss);
         });
}

// Of a dataset whose rows count on a date.
Written does_not_count(const core::Contract& contract, const core::Dataset& dataset) {
  const bool undated = dataset.columns[*dataset.counts_on].may_miss;
  if (contract.term) return undated ? Written::legal_rule_undated_or_outside : Written::legal_rule_outside;
  return undated ? Written::legal_rule_undated_or_late : Written::legal_rule_late;
}

void irregular_data(Page& page) {
  const core::Contract& contract = page.contract;
  if (contract.datasets.empty() && contract.inputs.empty()) return;
  page.heading(2, Written::legal_heading_irregular);
  std::vector<Runs> rules{
      page.words.say(contract.datasets.empty() ? Written::legal_rule_missing : Written::legal_rule_missing_in_rows)};
  if (may_miss_some(contract)) rules.push_back(page.words.say(Written::legal_rule_may_miss));
  for (std::size_t i = 0; i < contract.datasets.size(); ++i) {
    const core::DatasetId id = contract.datasets.id_at(i);
    const core::Dataset& dataset = contract.datasets[id];
    if (!dataset.identity.empty())
      rules.push_back(page.words.say(Written::legal_rule_repeated, {page.words.rows_of(id), repeated(page, dataset)}));
    if (dataset.counts_on)
      rules.push_back(page.words.say(does_not_count(contract, dataset),
                                     {page.words.rows_of(id), page.words.column(id, *dataset.counts_on)}));
  }
  for (std::size_t i = 0; i < contract.inputs.size(); ++i) {
    const core::Input& input = contract.inputs[contract.inputs.id_at(i)];
    if (!input.decision) continue;
    rules.push_back(page.words.say(Written::legal_rule_undecided,
                                   {page.words.input(contract.inputs.id_at(i)), page.words.party(input.decision->by),
                                    plain(page.words.literal(input.type, input.decision->otherwise))}));
  }
  page.list(List::Marks::letters, rules);
}

}  // namespace

void write_terms(Page& page) {
  if (page.contract.is_library) return;
  page.annex(Written::legal_heading_terms);
  summary(page);
  write_thresholds(page);
  caps(page);
  irregular_data(page);
}

}  // namespace hito::documents::prose
