#include "documents/notice/clause_section.h"

#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "compiler/core/units.h"
#include "documents/notice/amounts.h"
#include "documents/notice/basis.h"
#include "documents/notice/bearers.h"
#include "documents/notice/no_cases.h"
#include "documents/notice/outcomes.h"

namespace hito::documents {
namespace {

using runtime::Line;
using Lines = std::vector<const Line*>;

class Section {
 public:
  Section(const ClauseSection& section, core::ClauseId clause, const Lines& lines, const Rational& payment)
      : pen_(section.pen),
        statement_(section.statement),
        of_(section.of),
        id_(clause),
        clause_(section.pen.contract().clauses[clause]),
        pay_(std::get<core::Pay>(clause_.body)),
        lines_(lines),
        payment_(payment) {
    for (const Line& line : statement_.lines) {
      if (!std::holds_alternative<core::Maximum>(pen_.contract().clauses[line.clause].body)) continue;
      if (core::first_version(pen_.contract(), line.of) == id_) maxima_.push_back(&line);
    }
    for (const Line* line : maxima_) unpaid_[core::first_version(pen_.contract(), line->clause)] += line->payment;
  }

  void write(std::vector<Block>& blocks) const {
    blocks.push_back(
        {Heading{2, plain(pen_.say(Written::notice_clause_heading, {pen_.clause(id_)})), "clause-" + clause_.number}});
    blocks.push_back({Paragraph{in_short()}});
    blocks.push_back({Paragraph{plain(parties_of_clause(pen_, id_, lines_, maxima_))}});
    if (lines_.empty()) return;
    add_outcomes(pen_, lines_, clause_.currency, cuts().size() == 1, blocks);
    add_prices(pen_, lines_, clause_.currency, blocks);
    add_clause_periods(pen_, lines_, clause_.currency, blocks);
    add_parts(pen_, statement_, id_, blocks);
    const auto basis = of_.bases.find(id_);
    if (basis != of_.bases.end()) add_basis(pen_, basis->second, lines_, blocks);
  }

 private:
  std::string money(const Rational& amount) const { return pen_.money(amount, clause_.currency); }

  // "Population: 13 participants. Entitled: 8 (61.53…%). Entitlement: …. Cut by clause 6.2: …. To pay: … (…)."
  Runs in_short() const {
    if (lines_.empty()) return no_cases_in_words(pen_, pay_, of_);
    std::uint64_t entitled = 0;
    Rational entitlement, cut;
    for (const Line* line : lines_) {
      if (line->entitlement.sign() > 0) ++entitled;
      entitlement += line->entitlement;
      if (line->reason == runtime::Reason::reduced_by_cap) cut += line->entitlement - line->payment;
    }
    std::string text;
    if (lines_.size() > 1 || pay_.each) {
      text = pen_.say(Written::notice_population, {population()}) + " ";
      if (const std::uint64_t outside = not_comprised(); outside > 0) {
        text += pen_.say(Written::notice_comprised, {pen_.count(lines_.size() - outside)}) + " ";
      }
      text += pen_.say(Written::notice_entitled, {pen_.count(entitled), pen_.share(entitled, lines_.size())}) + " ";
    }
    if (lines_.size() == 1 && lines_.front()->reason != runtime::Reason::paid) {
      text += outcome_in_words(pen_, *lines_.front(), clause_.currency) + ". ";
    }
    text += pen_.say(Written::notice_entitlement_is, {money(entitlement)}) + " ";
    const auto known = cuts();
    for (const auto& [cap, amount] : known) {
      text += pen_.say(Written::notice_cut_by, {pen_.contract().clauses[cap].number, money(amount)}) + " ";
    }
    if (known.empty() && cut.sign() != 0) text += pen_.say(Written::notice_cut_by_limits, {money(cut)}) + " ";
    Rational to_pay = payment_;
    for (const auto& [maximum, amount] : unpaid_) {
      to_pay += amount;
      if (amount.sign() == 0) continue;
      text += pen_.say(Written::notice_cut_by, {pen_.contract().clauses[maximum].number, money(abs(amount))}) + " ";
    }
    Runs runs = plain(text);
    runs.push_back({pen_.say(end_of_summary(to_pay), {pen_.money_and_words(abs(to_pay), clause_.currency)}),
                    Run::Style::strong,
                    {}});
    return runs;
  }

  // Whoever pays less than nothing is given it back.
  Written end_of_summary(const Rational& to_pay) const {
    if (to_pay.sign() < 0) return statement_.forecast ? Written::notice_would_be_returned : Written::notice_to_return;
    return statement_.forecast ? Written::notice_would_be_paid : Written::notice_to_pay;
  }

  std::uint64_t not_comprised() const {
    const auto basis = of_.bases.find(id_);
    return basis == of_.bases.end() ? 0 : basis->second.not_comprised;
  }

  // What each limit took, as far as it is known.
  std::map<core::ClauseId, Rational> cuts() const {
    const auto basis = of_.bases.find(id_);
    if (basis != of_.bases.end() && !basis->second.cuts.empty()) return basis->second.cuts;
    if (caps_on_it() != 1) return {};
    std::map<core::ClauseId, Rational> only;
    for (const Line* line : lines_) {
      if (line->reason == runtime::Reason::reduced_by_cap) only[line->cap] += line->entitlement - line->payment;
    }
    return only;
  }

  // Clauses of limits that may cut it.
  std::size_t caps_on_it() const {
    return static_cast<std::size_t>(std::ranges::count_if(pen_.contract().clauses, [&](const core::Clause& clause) {
      const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body);
      return caps != nullptr && std::ranges::any_of(*caps, [&](const core::Cap& cap) {
               return std::ranges::any_of(
                   cap.on, [&](core::ClauseId on) { return core::first_version(pen_.contract(), on) == id_; });
             });
    }));
  }

  // "13 participants"; "26 cases of 13 participants" where a row has several lines; "4 cases" without rows.
  std::string population() const {
    const auto cases = [&](std::size_t count) {
      return pen_.say(count == 1 ? Written::notice_one_case : Written::notice_cases, {pen_.count(count)});
    };
    if (!pay_.each) return cases(lines_.size());
    std::vector<std::uint32_t> rows;
    for (const Line* line : lines_) rows.push_back(line->row.value_or(0));
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    const core::UnitId unit = pen_.contract().datasets[*pay_.each].unit;
    const std::string of_rows =
        pen_.count(rows.size()) + " " + core::unit_in_words(pen_.contract(), unit, rows.size() == 1)[pen_.language()];
    if (rows.size() == lines_.size()) return of_rows;
    return pen_.say(Written::notice_cases_of, {cases(lines_.size()), of_rows});
  }

  const Pen& pen_;
  const runtime::Statement& statement_;
  const NoticeOf& of_;
  core::ClauseId id_;
  const core::Clause& clause_;
  const core::Pay& pay_;
  const Lines& lines_;
  const Rational& payment_;
  Lines maxima_;                               // lines of payers' maxima about it
  std::map<core::ClauseId, Rational> unpaid_;  // by maximum, not above zero
};

}  // namespace

void add_clause_section(const ClauseSection& section, core::ClauseId clause, const Lines& lines,
                        const Rational& payment, std::vector<Block>& blocks) {
  Section(section, clause, lines, payment).write(blocks);
}

}  // namespace hito::documents
