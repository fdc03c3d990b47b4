// Who receives what a clause pays, and who bears it.
#include "documents/notice/bearers.h"

#include <map>
#include <utility>

#include "documents/notice/pen.h"
#include "runtime/statement/statement.h"

namespace hito::documents {
namespace {

using runtime::Line;
using Lines = std::vector<const Line*>;

class Bearers {
 public:
  Bearers(const Pen& pen, core::ClauseId clause, const Lines& lines, const Lines& maxima)
      : pen_(pen),
        id_(clause),
        lines_(lines),
        maxima_(maxima),
        clause_(pen.contract().clauses[clause]),
        payee_(std::get<core::Pay>(clause_.body).payee) {}

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
      const std::string days = clause.in_force.all() ? "" : pen_.in_force(clause.in_force);
      if (!days.empty()) versions += (versions.empty() ? "" : "; ") + days;
      all += (all.empty() ? "" : " ") + (days.empty() ? parties : pen_.say(Written::notice_on_days, {days, parties}));
    }
    if (differ) return all;
    return versions.empty() ? first : first + " " + pen_.say(Written::notice_versions, {versions});
  }

 private:
  std::string money(const Rational& amount) const { return pen_.money(amount, clause_.currency); }

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
    return pen_.say(Written::notice_who_of_clause, {pen_.party(payee_), payers});
  }

  const Pen& pen_;
  core::ClauseId id_;
  const Lines& lines_;
  const Lines& maxima_;
  const core::Clause& clause_;
  core::PartyId payee_;
};

}  // namespace

std::string parties_of_clause(const Pen& pen, core::ClauseId clause, const Lines& lines, const Lines& maxima) {
  return Bearers(pen, clause, lines, maxima).who();
}

}  // namespace hito::documents
