// Title, parties, term and what the contract says of itself.
#include "base/diagnostics.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

// "Fund of Results, payer, hereinafter fund".
void parties(Page& page) {
  if (page.contract.parties.empty()) return;
  page.heading(1, Written::legal_heading_parties);
  page.say(Written::legal_parties_lead);
  std::vector<Runs> items;
  for (std::size_t i = 0; i < page.contract.parties.size(); ++i) {
    const core::PartyId id = page.contract.parties.id_at(i);
    const core::Party& party = page.contract.parties[id];
    const Runs called = strong(text_of(page.words.party(id)));
    const Runs role = page.words.say(role_word(party.role));
    if (party.name.empty() && !party.label.empty()) {
      items.push_back(page.words.say(Written::legal_party_by_role, {plain(party.label), called}));
      continue;
    }
    items.push_back(party.label.empty()
                        ? page.words.say(Written::legal_party_unnamed, {called, role})
                        : page.words.say(Written::legal_party_named, {plain(party.label), role, called}));
  }
  page.list(List::Marks::numbers, items);
  for (std::size_t i = 0; i < page.contract.parties.size(); ++i)
    page.texts_at(page.contract.parties[page.contract.parties.id_at(i)].span);
}

Runs currencies(const Page& page) {
  std::vector<Runs> codes;
  for (const core::UnitId currency : page.contract.currencies)
    codes.push_back(plain(page.contract.units[currency].name));
  return joined(codes, Joining::all, page.language());
}

void term(Page& page) {
  const core::Contract& contract = page.contract;
  const Words& words = page.words;
  if (contract.is_library) return page.say(Written::legal_library_pays_nothing);
  page.heading(1, Written::legal_heading_term);
  page.say(Written::legal_currency_is, {currencies(page)});
  if (contract.term)
    page.say(Written::legal_term_is,
             {plain(words.long_date(contract.term->first)), plain(words.long_date(contract.term->last))});
  else
    page.say(Written::legal_term_is_not);
  if (contract.period_months != 0 && contract.periods.size() == 1)
    page.say(Written::legal_period_is_term);
  else if (contract.period_months != 0)
    page.say(contract.calendar_periods ? Written::legal_periods_of_calendar : Written::legal_periods_of_term,
             {plain(page.period_word(contract.period_months)), plain(std::to_string(contract.periods.size()))});
  else if (contract.periods.size() > 1)
    page.say(Written::legal_periods_named);
  if (contract.periods.size() > 1) {
    Table table;
    table.columns = {{words.say(Written::legal_column_period)},
                     {words.say(Written::legal_column_first_day)},
                     {words.say(Written::legal_column_last_day)}};
    for (const core::Period& period : contract.periods)
      table.rows.push_back({{plain(period.label), plain(words.date(period.first)), plain(words.date(period.last))}});
    page.add({std::move(table)});
  }
  page.say(Written::legal_payments_are_rounded, {words.rounding(contract.rounding)});
  if (contract.work_calendar) {
    const core::WorkCalendar& calendar = *contract.work_calendar;
    page.say(calendar.saturdays ? Written::legal_working_days_with_saturdays : Written::legal_working_days,
             {plain(calendar.title), plain(words.date(calendar.first)), plain(words.date(calendar.last))});
  }
}

}  // namespace

Written role_word(core::Party::Role role) {
  switch (role) {
    case core::Party::Role::payer: return Written::legal_role_of_payer;
    case core::Party::Role::provider: return Written::legal_role_of_provider;
    case core::Party::Role::investor: return Written::legal_role_of_investor;
    case core::Party::Role::verifier: return Written::legal_role_of_verifier;
  }
  throw InternalError("a role out of its enumeration");
}

void write_opening(Page& page) {
  const core::Contract& contract = page.contract;
  page.document.title = contract.title;
  page.document.subtitle = contract.code.empty() ? "" : page.words.text(Written::legal_contract_code, {contract.code});
  page.document.foot = contract.code.empty() ? contract.title : contract.code;
  if (!page.matter.compared && !page.matter.files.empty())
    page.document.foot += " · SHA-256 " + page.matter.files.front().sha256.substr(0, 16);
  parties(page);
  std::vector<ast::TextItem> recitals, others;
  for (const ast::TextItem& item : page.matter.file.header.texts)
    (item.kind == ast::TextKind::text ? recitals : others).push_back(item);
  if (!recitals.empty()) page.heading(1, Written::legal_heading_recitals);
  page.texts(recitals);
  term(page);
  page.texts(others);
}

}  // namespace hito::documents::prose
