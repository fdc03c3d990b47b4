// Step 9: what payments are adjusted by, once caps, divisions and payers' maxima are done: increases, reductions and
// retentions, and advances netted off (language rules, S35). Each has lines of its own.
#include <algorithm>
#include <map>
#include <tuple>

#include "runtime/calendar.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {
namespace {

using Kind = core::Adjust::Kind;

// What one line adjusts: the payments of one clause in one period, of one row where the adjustment is by row.
struct Base {
  core::ClauseId of;
  std::uint32_t rank = 0;  // of the row, in key order
  std::uint32_t period = 0;
  std::optional<std::uint32_t> row;
  core::PartyId payer;  // who bears it alone
  friend auto operator<=>(const Base&, const Base&) = default;
};
using Bases = std::map<Base, Rational>;

class Adjusting {
 public:
  Adjusting(Evaluator& evaluator, std::optional<Date> as_of, const Bearing& bearing, std::vector<Line>& lines,
            const std::vector<Part>& parts)
      : evaluator_(evaluator),
        contract_(evaluator.contract()),
        rows_(evaluator.rows()),
        as_of_(as_of),
        bearing_(bearing),
        lines_(lines),
        parts_(parts) {}

  void apply(core::ClauseId id, const core::Adjust& adjust) {
    clause_ = id;
    Bases bases = bases_of(adjust.on, adjust.each, adjust.via);
    if (adjust.kind == Kind::retention)
      retain(adjust, bases);
    else
      for (const auto& [base, payment] : bases) {
        const bool more = adjust.kind == Kind::increase;
        if (!applies(adjust, base))
          does_not_apply(adjust, base);
        else
          for (const auto& [part, amount] : split(base, share_of(adjust.share, payment, more)))
            add(part, amount, more ? Reason::increased : Reason::reduced, payment);
      }
  }

  void apply(core::ClauseId id, const core::Advance& advance) {
    clause_ = id;
    if (as_of_ && advance.date > *as_of_) return;
    const std::uint32_t from = period_after(advance.date);
    const Moment moment{.period = from,
                        .in_force = false,
                        .once = true,
                        .until = advance.date,
                        .on = advance.date,
                        .paid = advance.date};
    Rational owed = rounded(evaluator_.number(advance.amount, {moment, {}, nullptr}));
    add({{}, 0, from, std::nullopt, {}}, owed, Reason::advanced, owed, advance.date);
    // Earlier periods first; within one, earlier clauses.
    const Bases bases = bases_of(advance.on, std::nullopt, {});
    std::map<std::pair<std::uint32_t, core::ClauseId>, Rational> by_period;
    for (const auto& [base, payment] : bases)
      if (base.period >= from) by_period[{base.period, base.of}] = payment;
    std::map<Base, Rational> netted;
    for (const auto& [where, payment] : by_period) {
      if (payment.sign() <= 0 || owed.sign() <= 0) continue;
      const Rational part = std::min(rounded(advance.share * payment), owed);
      owed -= part;
      netted[{where.second, 0, where.first, std::nullopt, {}}] = part;
    }
    for (const auto& [base, part] : netted) add(base, -part, Reason::netted_off, by_period.at({base.period, base.of}));
  }

 private:
  Rational rounded(const Rational& amount) const {
    return round(amount, contract_.rounding.step, contract_.rounding.mode);
  }
  Rational share_of(const Rational& share, const Rational& payment, bool more) const {
    const Rational part = rounded(share * payment);
    return more ? part : -part;
  }

  // Among those who bear the clause in that period, where a maximum changed who they are; otherwise its payers do.
  std::vector<std::pair<Base, Rational>> split(const Base& base, const Rational& amount) const {
    const auto borne = bearing_.find({base.of, base.period});
    std::vector<Rational> weights;
    Rational sum;
    if (borne != bearing_.end())
      for (const auto& [party, part] : borne->second) {
        weights.push_back(part);
        sum += part;
      }
    if (sum.sign() == 0 || amount.sign() == 0) return {{base, amount}};
    const std::vector<Rational> amounts = apportion(amount, weights, settlement_step(contract_));
    std::vector<std::pair<Base, Rational>> parts;
    for (std::size_t k = 0; k < amounts.size(); ++k) {
      if (amounts[k].sign() == 0) continue;
      parts.emplace_back(base, amounts[k]);
      parts.back().first.payer = borne->second[k].first;
    }
    return parts;
  }

  Bases bases_of(const std::vector<core::ClauseId>& on, std::optional<core::DatasetId> each,
                 const std::vector<std::vector<core::ColumnIndex>>& via) {
    Bases bases;
    const auto give = [&](const Line& line, std::size_t position, std::optional<RowAt> row, const Rational& payment) {
      Base base{line.of.valid() ? line.of : settled_as(contract_, line.clause), 0, line.period, std::nullopt, {}};
      if (each) {
        require(row.has_value(), "an adjustment by row of lines without rows");
        base.row = row_at_the_end(contract_, rows_, *row, via[position], contract_.clauses[clause_].number_span);
        base.rank = rows_.rank[each->value][*base.row];
      }
      bases[base] += payment;
    };
    std::size_t part = 0;
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      // What a maximum moves goes with the clause it is of. By rows there is none that is not borne by somebody.
      const bool moved = std::holds_alternative<core::Maximum>(contract_.clauses[line.clause].body);
      const auto listed = std::ranges::find(on, moved ? line.of : line.clause);
      if (listed == on.end() || (moved && each)) continue;
      const auto position = static_cast<std::size_t>(listed - on.begin());
      const auto* pay = std::get_if<core::Pay>(&contract_.clauses[line.clause].body);
      if (each && pay != nullptr && pay->division) {
        while (part < parts_.size() && parts_[part].line < i) ++part;
        for (; part < parts_.size() && parts_[part].line == i; ++part)
          give(line, position, RowAt{pay->division->among, parts_[part].row}, parts_[part].payment);
        continue;
      }
      std::optional<RowAt> row;
      if (line.row) row = RowAt{*core::rows_of(contract_.clauses[line.clause]), *line.row};
      give(line, position, row, line.payment);
    }
    return bases;
  }

  Frame frame_of(const core::Adjust& adjust, const Base& base) const {
    const Moment moment = moment_of_period(contract_, base.period);
    return base.row ? at_row(contract_, rows_, moment, *adjust.each, *base.row) : Frame{moment, {}, nullptr};
  }

  bool applies(const core::Adjust& adjust, const Base& base) {
    const Frame frame = frame_of(adjust, base);
    return (!adjust.where || evaluator_.holds(*adjust.where, frame)) &&
           (!adjust.condition || evaluator_.holds(*adjust.condition, frame));
  }

  // Of the days of another version that version tells.
  void does_not_apply(const core::Adjust& adjust, const Base& base) {
    const core::Days& days = contract_.clauses[clause_].in_force;
    if (when(contract_, days, clause_, base.period, frame_of(adjust, base).moment.on) == When::then)
      add(base, Rational(0), Reason::condition_false, Rational(0));
  }

  // Kept back up to the release, which gives back what was kept. Nothing is kept of what gives back.
  void retain(const core::Adjust& adjust, const Bases& bases) {
    const auto release = release_of(adjust);
    std::map<Base, Rational> kept;  // by clause, row and who bears it; no period
    for (const auto& [base, payment] : bases) {
      if (!kept_of(adjust, release, base)) continue;
      if (!applies(adjust, base)) {
        does_not_apply(adjust, base);
        continue;
      }
      const Rational part = payment.sign() > 0 ? rounded(adjust.share * payment) : Rational(0);
      for (const auto& [of, amount] : split(base, -part)) {
        add(of, amount, Reason::retained, payment);
        kept[{of.of, of.rank, 0, of.row, of.payer}] -= amount;
      }
    }
    if (!release) return;
    for (const auto& [base, sum] : kept)
      if (sum.sign() != 0)
        add({base.of, base.rank, release->first, base.row, base.payer}, sum, Reason::released, sum, release->second);
  }

  // The period of the release and its date, where it has come.
  std::optional<std::pair<std::uint32_t, std::optional<Date>>> release_of(const core::Adjust& adjust) {
    const auto last = static_cast<std::uint32_t>(contract_.periods.size() - 1);
    if (adjust.released_on) {
      if (as_of_ && *adjust.released_on > *as_of_) return std::nullopt;
      return std::pair(period_of(contract_, *adjust.released_on).value_or(last), adjust.released_on);
    }
    for (std::uint32_t period = 0; period <= last; ++period) {
      const Moment moment = moment_of_period(contract_, period);
      const bool begun = !moment.until || !as_of_ || contract_.periods[period].first <= *as_of_;
      if (begun && evaluator_.holds(*adjust.released_when, {moment, {}, nullptr}))
        return std::pair(period, moment.until);
    }
    return std::nullopt;
  }

  // What is paid after the day of the release is not kept, nor what is of a period after it. A payment is made on the
  // last day of its period, or on the day of those made once.
  template <class Release>
  bool kept_of(const core::Adjust& adjust, const Release& release, const Base& base) const {
    if (!adjust.released_on) return !release || base.period <= release->first;
    const auto& pay = std::get<core::Pay>(contract_.clauses[base.of].body);
    const bool once = pay.timing == core::Pay::Timing::once_on;
    return (once ? pay.once_on : contract_.periods[base.period].last) <= *adjust.released_on;
  }

  // The period that holds the date, or the first one after it.
  std::uint32_t period_after(Date date) const {
    std::uint32_t period = 0;
    while (period + 1 < contract_.periods.size() && contract_.periods[period].last < date) ++period;
    return period;
  }

  // `of`: what the amount is worked out of.
  void add(const Base& base, const Rational& amount, Reason reason, const Rational& of,
           std::optional<Date> date = std::nullopt) {
    if (evaluator_.account != nullptr) evaluator_.account->adjusted.push_back({lines_.size(), of});
    Line line;
    line.clause = clause_;
    line.of = base.of;
    line.payer = base.payer;
    line.row = base.row;
    line.period = base.period;
    line.date = date ? date : moment_of_period(contract_, base.period).until;
    line.entitlement = line.payment = amount;
    line.reason = reason == Reason::condition_false || amount.sign() != 0 ? reason : Reason::amount_zero;
    lines_.push_back(std::move(line));
  }

  Evaluator& evaluator_;
  const core::Contract& contract_;
  const Rows& rows_;
  std::optional<Date> as_of_;
  const Bearing& bearing_;
  std::vector<Line>& lines_;
  const std::vector<Part>& parts_;
  core::ClauseId clause_;
};

}  // namespace

void adjust_lines(Evaluator& evaluator, std::optional<Date> as_of, const Bearing& bearing, std::vector<Line>& lines,
                  const std::vector<Part>& parts) {
  const core::Contract& contract = evaluator.contract();
  Adjusting adjusting(evaluator, as_of, bearing, lines, parts);
  for (std::size_t c = 0; c < contract.clauses.size(); ++c) {
    const core::ClauseId id = contract.clauses.id_at(c);
    if (const auto* adjust = std::get_if<core::Adjust>(&contract.clauses[id].body)) adjusting.apply(id, *adjust);
    if (const auto* advance = std::get_if<core::Advance>(&contract.clauses[id].body)) adjusting.apply(id, *advance);
  }
}

}  // namespace hito::runtime
