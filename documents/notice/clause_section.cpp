#include "documents/notice/clause_section.h"

#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "compiler/core/units.h"
#include "documents/notice/amounts.h"
#include "documents/notice/basis.h"
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
    blocks.push_back({Paragraph{plain(who())}});
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
    if (lines_.empty()) return plain(pen_.say(Written::notice_no_cases));
    std::uint64_t entitled = 0;
    Rational entitlement, cut;
    for (const Line* line : lines_) {
      if (line->entitlement.sign() > 0) ++entitled;
      entitlement += line->entitlement;
      if (line->reason == runtime::Reason::reduced_by_cap) cut += line->entitlement - line->payment;
    }
    std::string text;
    if (lines_.size() > 1 || pay_.each) {
      text = pen_.say(Written::notice_population, {population()}) + " " +
             pen_.say(Written::notice_entitled, {pen_.count(entitled), pen_.share(entitled, lines_.size())}) + " ";
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
    runs.push_back({pen_.say(statement_.forecast ? Written::notice_would_be_paid : Written::notice_to_pay,
                             {pen_.money_and_words(to_pay, clause_.currency)}),
                    Run::Style::strong,
                    {}});
    return runs;
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

  // "Receives: …. Borne by: A, 60%; B, 40%."
  std::string receives(const core::Pay& pay) const {
    std::string payers;
    for (const core::Share& share : pay.payers) {
      if (!payers.empty()) payers += "; ";
      constexpr unsigned most = 6;
      payers += pay.payers.size() == 1
                    ? pen_.party(share.party)
                    : pen_.say(Written::notice_in_part, {pen_.party(share.party), pen_.percent(share.part, most)});
    }
    return pen_.say(Written::notice_who_of_clause, {pen_.party(pay.payee), payers});
  }

  // Where maxima of payers act, what each bears after them and not its share.
  std::string borne() const {
    const core::Contract& contract = pen_.contract();
    std::map<std::pair<core::ClauseId, std::uint32_t>, Rational> periods;
    for (const Line* line : lines_) {
      periods[{runtime::settled_as(contract, line->clause), line->period}] += line->payment;
    }
    std::map<core::PartyId, Rational> bearers;
    for (const auto& [of, payment] : periods) {
      const auto& payers = std::get<core::Pay>(contract.clauses[of.first].body).payers;
      std::vector<Rational> weights;
      for (const core::Share& share : payers) weights.push_back(share.part);
      const auto parts = runtime::apportion(payment, weights, runtime::settlement_step(contract));
      for (std::size_t i = 0; i < parts.size(); ++i) bearers[payers[i].party] += parts[i];
    }
    for (const Line* line : maxima_) bearers[line->payer] += line->payment;
    std::string payers;
    for (const auto& [party, amount] : bearers) {
      payers += (payers.empty() ? "" : "; ") + pen_.say(Written::notice_in_part, {pen_.party(party), money(amount)});
    }
    return pen_.say(Written::notice_who_of_clause, {pen_.party(pay_.payee), payers});
  }

  // Of every version, with its days, where they differ.
  std::string who() const {
    if (!maxima_.empty()) return borne();
    std::string first, all, versions;
    bool differ = false;
    for (const core::ClauseId version : core::versions_from(pen_.contract(), id_)) {
      const core::Clause& clause = pen_.contract().clauses[version];
      const std::string parties = receives(std::get<core::Pay>(clause.body));
      if (first.empty()) first = parties;
      differ = differ || parties != first;
      const std::string days = clause.in_force.all() ? "" : in_force(clause.in_force);
      if (!days.empty()) versions += (versions.empty() ? "" : "; ") + days;
      all += (all.empty() ? "" : " ") + (days.empty() ? parties : pen_.say(Written::notice_on_days, {days, parties}));
    }
    if (differ) return all;
    return versions.empty() ? first : first + " " + pen_.say(Written::notice_versions, {versions});
  }

  std::string in_force(const core::Days& days) const {
    if (days.from && days.until) {
      return pen_.say(Written::notice_from_before, {pen_.date(*days.from), pen_.date(*days.until)});
    }
    return days.from ? pen_.say(Written::notice_from, {pen_.date(*days.from)})
                     : pen_.say(Written::notice_before, {pen_.date(*days.until)});
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
