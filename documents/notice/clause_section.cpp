#include "documents/notice/clause_section.h"

#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "compiler/core/units.h"
#include "documents/notice/basis.h"
#include "documents/notice/outcomes.h"

namespace hito::documents {
namespace {

using runtime::Line;
using Lines = std::vector<const Line*>;

// A table of amounts longer than this says no more than its ends.
constexpr std::size_t most_prices = 12;
constexpr std::size_t most_parts = 60;

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
        payment_(payment) {}

  void write(std::vector<Block>& blocks) const {
    blocks.push_back(
        {Heading{2, plain(pen_.say(Written::notice_clause_heading, {pen_.clause(id_)})), "clause-" + clause_.number}});
    blocks.push_back({Paragraph{in_short()}});
    blocks.push_back({Paragraph{plain(who())}});
    if (lines_.empty()) return;
    add_outcomes(pen_, lines_, clause_.currency, cuts().size() == 1, blocks);
    add_prices(blocks);
    add_periods(blocks);
    add_parts(blocks);
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
      if (line->entitlement.sign() != 0) ++entitled;
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
    Runs runs = plain(text);
    runs.push_back({pen_.say(statement_.forecast ? Written::notice_would_be_paid : Written::notice_to_pay,
                             {pen_.money_and_words(payment_, clause_.currency)}),
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
  std::string who() const {
    std::string payers;
    for (const core::Share& share : pay_.payers) {
      if (!payers.empty()) payers += "; ";
      payers += pay_.payers.size() == 1
                    ? pen_.party(share.party)
                    : pen_.say(Written::notice_in_part, {pen_.party(share.party), pen_.percent(share.part)});
    }
    std::string text = pen_.say(Written::notice_who_of_clause, {pen_.party(pay_.payee), payers});
    std::string versions;
    for (const core::ClauseId version : core::versions_from(pen_.contract(), id_)) {
      const core::Days& days = pen_.contract().clauses[version].in_force;
      if (days.all()) continue;
      if (!versions.empty()) versions += "; ";
      versions += in_force(days);
    }
    if (!versions.empty()) text += " " + pen_.say(Written::notice_versions, {versions});
    return text;
  }

  std::string in_force(const core::Days& days) const {
    if (days.from && days.until) {
      return pen_.say(Written::notice_from_before, {pen_.date(*days.from), pen_.date(*days.until)});
    }
    return days.from ? pen_.say(Written::notice_from, {pen_.date(*days.from)})
                     : pen_.say(Written::notice_before, {pen_.date(*days.until)});
  }

  // Cases of one amount, times that amount.
  void add_prices(std::vector<Block>& blocks) const {
    std::map<std::pair<core::ClauseId, Rational>, std::uint64_t> prices;
    std::uint64_t all = 0;
    Rational sum;
    for (const Line* line : lines_) {
      if (line->entitlement.sign() == 0) continue;
      ++prices[{line->exception, line->entitlement}];
      ++all;
      sum += line->entitlement;
    }
    if (all < 2) return;
    // Where every case has its own amount, a table of them tells nothing of prices.
    constexpr std::size_t most_single = 3;
    const bool all_single = prices.size() == all && all > most_single;
    if (all_single || prices.size() > most_prices) {
      Rational least = prices.begin()->first.second, most = least;
      for (const auto& [price, count] : prices) {
        least = std::min(least, price.second);
        most = std::max(most, price.second);
      }
      blocks.push_back({Paragraph{plain(pen_.say(
          Written::notice_many_prices, {pen_.count(all), pen_.count(prices.size()), money(least), money(most)}))}});
      return;
    }
    Table table;
    table.caption = pen_.head(Written::notice_prices);
    table.columns = {{pen_.head(Written::notice_price), Align::end},
                     {pen_.head(Written::notice_number), Align::end},
                     {pen_.head(Written::notice_subtotal), Align::end}};
    const bool exceptions = std::ranges::any_of(prices, [](const auto& one) { return one.first.first.valid(); });
    if (exceptions) table.columns.insert(table.columns.begin(), {pen_.head(Written::notice_rule), Align::start});
    for (const auto& [price, count] : prices) {
      const Rational subtotal = price.second * Rational(static_cast<std::int64_t>(count));
      Table::Row row{{plain(money(price.second)), plain("× " + pen_.count(count)), plain("= " + money(subtotal))}};
      if (exceptions) {
        const std::string rule = price.first.valid() ? pen_.say(Written::notice_exception, {pen_.clause(price.first)})
                                                     : pen_.say(Written::notice_general_rule);
        row.cells.insert(row.cells.begin(), plain(rule));
      }
      table.rows.push_back(std::move(row));
    }
    if (table.rows.size() > 1) {
      Table::Row row{{pen_.head(Written::notice_total), plain(pen_.count(all)), plain(money(sum))}, true};
      if (exceptions) row.cells.insert(row.cells.begin() + 1, Runs{});
      table.rows.push_back(std::move(row));
    }
    blocks.push_back({std::move(table)});
  }

  void add_periods(std::vector<Block>& blocks) const {
    struct Sums {
      std::uint64_t cases = 0;
      Rational entitlement, payment;
    };
    std::map<std::uint32_t, Sums> periods;
    for (const Line* line : lines_) {
      Sums& sums = periods[line->period];
      if (line->entitlement.sign() != 0) ++sums.cases;
      sums.entitlement += line->entitlement;
      sums.payment += line->payment;
    }
    if (periods.size() < 2) return;
    Table table;
    table.caption = pen_.head(Written::notice_by_period);
    table.columns = {{pen_.head(Written::notice_period), Align::start},
                     {pen_.head(Written::notice_entitled_cases), Align::end},
                     {pen_.head(Written::notice_entitlement), Align::end},
                     {pen_.head(Written::notice_payment), Align::end}};
    Sums all;
    for (const auto& [period, sums] : periods) {
      table.rows.push_back({{plain(pen_.contract().periods[period].label), plain(pen_.count(sums.cases)),
                             plain(money(sums.entitlement)), plain(money(sums.payment))}});
      all.cases += sums.cases;
      all.entitlement += sums.entitlement;
      all.payment += sums.payment;
    }
    table.rows.push_back({{pen_.head(Written::notice_total), plain(pen_.count(all.cases)),
                           plain(money(all.entitlement)), plain(money(all.payment))},
                          true});
    blocks.push_back({std::move(table)});
  }

  // To whom a divided payment goes.
  void add_parts(std::vector<Block>& blocks) const {
    if (!pay_.division) return;
    const core::DatasetId among = pay_.division->among;
    std::map<std::uint32_t, Rational> parts;
    Rational sum;
    for (const runtime::Part& part : statement_.parts) {
      const Line& line = statement_.lines[part.line];
      if (core::first_version(pen_.contract(), line.clause) != id_) continue;
      parts[part.row] += part.payment;
      sum += part.payment;
    }
    if (parts.empty()) return;
    if (parts.size() > most_parts) {
      blocks.push_back({Paragraph{plain(pen_.say(Written::notice_many_parts, {pen_.count(parts.size())}))}});
      return;
    }
    Table table;
    table.caption = pen_.head(Written::notice_divided);
    table.columns = {{named(pen_.contract().datasets[among].name), Align::start},
                     {pen_.head(Written::notice_payment), Align::end}};
    for (const auto& [row, amount] : parts) {
      table.rows.push_back({{plain(key_of(among, row)), plain(money(amount))}});
    }
    table.rows.push_back({{pen_.head(Written::notice_total), plain(money(sum))}, true});
    blocks.push_back({std::move(table)});
  }

  std::string key_of(core::DatasetId dataset, std::uint32_t row) const {
    const auto& keys = statement_.keys[dataset.value];
    if (row >= keys.size()) return pen_.count(row + 1);
    std::string key;
    for (const std::string& part : keys[row]) key += (key.empty() ? "" : ", ") + part;
    return key;
  }

  const Pen& pen_;
  const runtime::Statement& statement_;
  const NoticeOf& of_;
  core::ClauseId id_;
  const core::Clause& clause_;
  const core::Pay& pay_;
  const Lines& lines_;
  const Rational& payment_;
};

}  // namespace

void add_clause_section(const ClauseSection& section, core::ClauseId clause, const Lines& lines,
                        const Rational& payment, std::vector<Block>& blocks) {
  Section(section, clause, lines, payment).write(blocks);
}

}  // namespace hito::documents
