#include "documents/notice/outcomes.h"

#include <map>
#include <set>

#include "base/diagnostics.h"

namespace hito::documents {
namespace {

using runtime::Line;
using runtime::Reason;

struct Outcome {
  std::uint64_t cases = 0;
  Rational entitlement, payment, left_out;
  void add(const Line& line) {
    ++cases;
    entitlement += line.entitlement;
    payment += line.payment;
    left_out += line.left_out;
  }
};

class Outcomes {
 public:
  Outcomes(const Pen& pen, const std::vector<const Line*>& lines, core::UnitId currency, bool by_one_cap)
      : pen_(pen), currency_(currency), by_one_cap_(by_one_cap) {
    for (const Line* line : lines) {
      found_[line->reason].add(*line);
      all_.add(*line);
      if (line->reason == Reason::reduced_by_cap) caps_.insert(line->cap);
    }
  }

  std::string in_words(Reason reason, const Rational& amount_left_out) const {
    const std::string left_out = money(amount_left_out);
    switch (reason) {
      case Reason::paid: return pen_.say(Written::notice_outcome_paid);
      case Reason::condition_false: return pen_.say(Written::notice_outcome_condition_false);
      case Reason::no_rows: return pen_.say(Written::notice_outcome_no_rows);
      case Reason::amount_zero: return pen_.say(Written::notice_outcome_amount_zero);
      case Reason::reduced_by_cap:
        // A line tells which limit cut it last, and others may have cut it before.
        return by_one_cap_ ? pen_.say(Written::notice_outcome_reduced, {pen_.clause(*caps_.begin())})
                           : pen_.say(Written::notice_outcome_reduced_by_several);
      case Reason::beyond_number: return pen_.say(Written::notice_outcome_beyond_number, {left_out});
      case Reason::paid_already: return pen_.say(Written::notice_outcome_paid_already, {left_out});
      case Reason::nothing_to_divide: return pen_.say(Written::notice_outcome_nothing_to_divide);
      case Reason::beyond_share: return pen_.say(Written::notice_outcome_beyond_share, {left_out});
      case Reason::above_maximum:
      case Reason::excess_borne:
      case Reason::increased:
      case Reason::reduced:
      case Reason::retained:
      case Reason::released:
      case Reason::advanced:
      case Reason::netted_off: break;
    }
    throw InternalError("a line of a payment clause with the reason of an adjustment");
  }

  void write(std::vector<Block>& blocks) const {
    // Of one case, and of cases that are all paid in full, the summary says as much.
    if (all_.cases == 1 || (found_.size() == 1 && found_.begin()->first == Reason::paid)) return;
    const bool cuts = all_.entitlement != all_.payment;
    Table table;
    table.caption = pen_.head(Written::notice_outcomes);
    table.columns = {{pen_.head(Written::notice_outcome), Align::start},
                     {pen_.head(Written::notice_number), Align::end},
                     {pen_.head(Written::notice_share), Align::end},
                     {pen_.head(Written::notice_entitlement), Align::end}};
    if (cuts) table.columns.push_back({pen_.head(Written::notice_cut), Align::end});
    table.columns.push_back({pen_.head(Written::notice_payment), Align::end});
    for (const auto& [which, outcome] : found_) {
      table.rows.push_back(row(in_words(which, outcome.left_out), outcome, cuts));
    }
    if (found_.size() > 1) {
      table.rows.push_back(row(pen_.say(Written::notice_all_cases), all_, cuts));
      table.rows.back().total = true;
    }
    blocks.push_back({std::move(table)});
  }

 private:
  std::string money(const Rational& amount) const { return pen_.money(amount, currency_); }

  Table::Row row(std::string words, const Outcome& outcome, bool cuts) const {
    Table::Row out{{plain(std::move(words)), plain(pen_.count(outcome.cases)),
                    plain(pen_.share(outcome.cases, all_.cases)), plain(money(outcome.entitlement))}};
    if (cuts) out.cells.push_back(plain(money(outcome.payment - outcome.entitlement)));
    out.cells.push_back(plain(money(outcome.payment)));
    return out;
  }

  const Pen& pen_;
  core::UnitId currency_;
  bool by_one_cap_;
  std::map<Reason, Outcome> found_;
  std::set<core::ClauseId> caps_;
  Outcome all_;
};

}  // namespace

std::string outcome_in_words(const Pen& pen, const Line& line, core::UnitId currency) {
  return Outcomes(pen, {&line}, currency, true).in_words(line.reason, line.left_out);
}

void add_outcomes(const Pen& pen, const std::vector<const Line*>& lines, core::UnitId currency, bool by_one_cap,
                  std::vector<Block>& blocks) {
  Outcomes(pen, lines, currency, by_one_cap).write(blocks);
}

}  // namespace hito::documents
