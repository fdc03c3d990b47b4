// Every clause as prose, under its number.
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

// "in force from … to …", of a clause with several versions.
void days_in_force(Page& page, const core::Clause& clause) {
  const core::Days& days = clause.in_force;
  if (days.all()) return;
  const Words& words = page.words;
  const auto day = [&](const std::optional<Date>& date) { return date ? plain(words.long_date(*date)) : Runs{}; };
  const Runs when = words.say(days.of_payment ? Written::legal_days_of_payment : Written::legal_days_of_outcome);
  const Written frame = days.from && days.until ? Written::legal_in_force_between
                        : days.from             ? Written::legal_in_force_from
                                                : Written::legal_in_force_until;
  page.remark(words.say(frame, {day(days.from), day(days.until), when}));
}

}  // namespace

void write_clause(Page& page, core::ClauseId id) {
  const core::Clause& clause = page.contract.clauses[id];
  std::visit(
      [&](const auto& body) {
        using T = std::decay_t<decltype(body)>;
        if constexpr (std::is_same_v<T, core::Pay>) {
          write_pay(page, clause, body);
        } else if constexpr (std::is_same_v<T, std::vector<core::Cap>>) {
          write_caps(page, body);
        } else if constexpr (std::is_same_v<T, core::SaidElsewhere>) {
          write_exception(page, id);
        } else if constexpr (std::is_same_v<T, core::Maximum>) {
          write_maximum(page, body);
        } else if constexpr (std::is_same_v<T, core::Adjust>) {
          write_adjustment(page, body);
        } else if constexpr (std::is_same_v<T, core::Advance>) {
          write_advance(page, body);
        } else {
          static_assert(std::is_same_v<T, core::Distribute>);
          write_distribution(page, body);
        }
      },
      clause.body);
}

void write_clauses(Page& page) {
  if (page.contract.clauses.empty()) return;
  page.heading(1, Written::legal_heading_clauses);
  std::string before;
  for (std::size_t i = 0; i < page.contract.clauses.size(); ++i) {
    const core::ClauseId id = page.contract.clauses.id_at(i);
    const core::Clause& clause = page.contract.clauses[id];
    // Versions of one clause stand under its number; the first one is what links lead to.
    page.heading(
        2,
        page.words.say(clause.title.empty() ? Written::legal_clause_heading_bare : Written::legal_clause_heading,
                       {plain(clause.number), plain(clause.title)}),
        clause.number == before ? "" : anchor_of(clause));
    before = clause.number;
    days_in_force(page, clause);
    write_clause(page, id);
    if (const ast::Clause* written = page.clause_at(clause)) page.texts(written->texts);
  }
}

}  // namespace hito::documents::prose
