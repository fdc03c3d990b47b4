#include "documents/notice/sums.h"

#include <algorithm>

#include "runtime/statement/words.h"

namespace hito::documents {
namespace {

class Sums {
 public:
  Sums(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks)
      : pen_(pen), statement_(statement), blocks_(blocks) {}

  void totals(const std::map<core::ClauseId, Rational>& entitlements) {
    for (const auto& [currency, total] : statement_.total) {
      Table table;
      table.caption = caption_in(pen_, statement_, Written::notice_by_clause, currency);
      table.columns = {{pen_.head(Written::notice_clause), Align::start},
                       {pen_.head(Written::notice_entitlement), Align::end},
                       {pen_.head(Written::notice_cut), Align::end},
                       {pen_.head(Written::notice_payment), Align::end}};
      Rational due, cut, moved;
      for (const auto& [clause, payment] : statement_.clauses) {
        if (contract().clauses[clause].currency != currency) continue;
        const auto found = entitlements.find(clause);
        Table::Row row{{linked(clause)}};
        if (found == entitlements.end()) {
          moved += payment;
          row.cells.insert(row.cells.end(), 2, Runs{});
        } else {
          due += found->second;
          cut += payment - found->second;
          row.cells.push_back(plain(pen_.money(found->second, currency)));
          row.cells.push_back(plain(pen_.money(payment - found->second, currency)));
        }
        row.cells.push_back(plain(pen_.money(payment, currency)));
        table.rows.push_back(std::move(row));
      }
      table.rows.push_back({{pen_.head(Written::notice_total), plain(pen_.money(due, currency)),
                             plain(pen_.money(cut, currency)), plain(pen_.money(total, currency))},
                            true});
      // Without caps or adjustments three columns would say the same.
      if (cut.sign() == 0 && moved.sign() == 0 && due == total) {
        without_columns(table, {1, 2});
      } else if (std::ranges::all_of(entitlements, [&](const auto& one) { return not_cut(one.first, one.second); })) {
        without_columns(table, {2});
      }
      blocks_.push_back({std::move(table)});
    }
  }

  void periods() {
    for (const auto& [currency, total] : statement_.total) {
      Table table;
      table.caption = caption_in(pen_, statement_, Written::notice_by_period, currency);
      table.columns = {{pen_.head(Written::notice_period), Align::start},
                       {pen_.head(Written::notice_days), Align::start},
                       {pen_.head(Written::notice_payment), Align::end}};
      for (const runtime::PeriodTotal& one : statement_.periods) {
        if (one.currency != currency) continue;
        const core::Period& period = contract().periods[one.period];
        table.rows.push_back({{plain(period.label), plain(pen_.between(period.first, period.last)),
                               plain(pen_.money(one.amount, currency))}});
      }
      if (table.rows.size() < 2) return;
      table.rows.push_back({{pen_.head(Written::notice_total), Runs{}, plain(pen_.money(total, currency))}, true});
      blocks_.push_back({std::move(table)});
    }
  }

  void adjustments() {
    struct Key {
      core::ClauseId clause;
      std::string words;
      auto operator<=>(const Key&) const = default;
    };
    std::map<Key, Rational> sums;
    for (const runtime::Line& line : statement_.lines) {
      if (std::holds_alternative<core::Pay>(contract().clauses[line.clause].body)) continue;
      // An increase or a reduction that does not apply moves nothing.
      if (line.reason == runtime::Reason::condition_false) continue;
      sums[{core::first_version(contract(), line.clause), words_of(line)}] += line.payment;
    }
    if (sums.empty() && statement_.balances.empty()) return;
    heading(Written::notice_adjustments);
    if (!sums.empty()) {
      Table table;
      table.columns = {{pen_.head(Written::notice_clause), Align::start},
                       {pen_.head(Written::notice_concept), Align::start},
                       {pen_.head(Written::notice_amount), Align::end}};
      for (const auto& [key, amount] : sums) {
        const core::UnitId currency = contract().clauses[key.clause].currency;
        table.rows.push_back({{plain(pen_.clause(key.clause)), plain(key.words), plain(pen_.money(amount, currency))}});
      }
      blocks_.push_back({std::move(table)});
    }
    for (const auto& [clause, amount] : statement_.balances) {
      const bool advance = std::holds_alternative<core::Advance>(contract().clauses[clause].body);
      const std::string figure = pen_.money(amount, contract().clauses[clause].currency);
      blocks_.push_back(
          {Paragraph{plain(pen_.say(advance ? Written::notice_advance_open : Written::notice_retention_open,
                                    {contract().clauses[clause].number, figure}))}});
    }
  }

  void distribution() {
    if (statement_.transfers.empty()) return;
    heading(Written::notice_distribution);
    std::map<core::ClauseId, std::map<std::pair<std::uint32_t, core::PartyId>, Rational>> clauses;
    for (const runtime::Transfer& transfer : statement_.transfers) {
      clauses[transfer.clause][{transfer.step, transfer.to}] += transfer.amount;
    }
    for (const auto& [clause, steps] : clauses) {
      const core::UnitId currency = contract().clauses[clause].currency;
      Table table;
      table.caption = plain(pen_.clause(clause));
      table.columns = {{pen_.head(Written::notice_step), Align::start},
                       {pen_.head(Written::notice_party), Align::start},
                       {pen_.head(Written::notice_receives), Align::end}};
      Rational sum;
      for (const auto& [where, amount] : steps) {
        sum += amount;
        table.rows.push_back({{plain(pen_.count(where.first + 1)), plain(pen_.party(where.second)),
                               plain(pen_.money(amount, currency))}});
      }
      table.rows.push_back({{Runs{}, pen_.head(Written::notice_total), plain(pen_.money(sum, currency))}, true});
      blocks_.push_back({std::move(table)});
    }
  }

 private:
  const core::Contract& contract() const { return pen_.contract(); }

  void heading(Written text) { blocks_.push_back({Heading{1, pen_.head(text), {}}}); }

  // Payment clauses have a section of their own.
  Runs linked(core::ClauseId id) const {
    Runs runs = plain(pen_.clause(id));
    const core::Clause& clause = contract().clauses[id];
    if (std::holds_alternative<core::Pay>(clause.body)) runs.front().link = "#clause-" + clause.number;
    return runs;
  }

  bool not_cut(core::ClauseId clause, const Rational& entitlement) const {
    return std::ranges::any_of(statement_.clauses,
                               [&](const auto& one) { return one.first == clause && one.second == entitlement; });
  }

  static void without_columns(Table& table, const std::vector<std::size_t>& columns) {
    for (std::size_t i = columns.size(); i-- > 0;) {
      const auto at = static_cast<std::ptrdiff_t>(columns[i]);
      table.columns.erase(table.columns.begin() + at);
      for (Table::Row& row : table.rows) row.cells.erase(row.cells.begin() + at);
    }
  }

  std::string words_of(const runtime::Line& line) const {
    return runtime::reason_in_words(contract(), line)[pen_.language()];
  }

  const Pen& pen_;
  const runtime::Statement& statement_;
  std::vector<Block>& blocks_;
};

}  // namespace

Runs caption_in(const Pen& pen, const runtime::Statement& statement, Written text, core::UnitId currency) {
  const std::string words = pen.say(text);
  return plain(statement.total.size() == 1 ? words : words + " (" + pen.contract().units[currency].name + ")");
}

void add_totals(const Pen& pen, const runtime::Statement& statement,
                const std::map<core::ClauseId, Rational>& entitlements, std::vector<Block>& blocks) {
  Sums(pen, statement, blocks).totals(entitlements);
}
void add_periods(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks) {
  Sums(pen, statement, blocks).periods();
}
void add_adjustments(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks) {
  Sums(pen, statement, blocks).adjustments();
}
void add_distribution(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks) {
  Sums(pen, statement, blocks).distribution();
}

}  // namespace hito::documents
