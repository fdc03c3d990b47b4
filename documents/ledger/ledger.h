// The row ledger: for every row of every dataset, what each clause pays for it and why, or why it does not count. A
// provider whose participant was not paid finds the answer by the key.
//
// Order: dataset, key, clause, period. Rows set aside stand after the others of their dataset, by line, since their key
// may not be readable; lines that stand for no row come last, without dataset and key. So the payments add up to the
// total of the statement, each of them once: a line that is divided among rows has its payment at those rows.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "compiler/core/core.h"
#include "runtime/settlement.h"
#include "runtime/statement/statement.h"

namespace hito::documents {

// Why a line of a settlement is what it is, in the reader's language.
using LineWords = std::function<std::string(const runtime::Line&)>;

struct LedgerRun {
  const core::Contract& contract;
  const runtime::Settlement& settlement;
  const runtime::Statement& statement;
  Language language = Language::es;
  std::optional<std::uint32_t> period = {};  // the only one that is stated
  std::optional<Date> as_of = {};            // rows dated after it do not exist
  // A finer sentence than runtime::reason_in_words, where there is one.
  LineWords in_words = {};
};

struct LedgerEntry {
  std::string dataset, key;  // empty: a line that stands for no row
  std::uint64_t line = 0;    // of the row in its file (its number where the file has no lines); 0: none
  std::string clause;        // number; empty where the entry is about no clause
  std::optional<Date> date;
  std::string period;
  // Both where a line has them; of a divided line the entitlement alone, of its parts the payment alone.
  std::optional<Rational> entitlement, payment;
  core::UnitId currency;  // none without an amount
  std::string_view code;  // stable key: that of the line's reason, or one of those in `ledger_codes`
  std::string reason;     // the same for people
};

// What a code may be besides the key of a line's reason (runtime::key_of).
inline constexpr std::string_view ledger_codes[] = {"counted",      "not_due",      "duplicate",   "outside_term",
                                                    "undated",      "after_cutoff", "set_aside",   "other_period",
                                                    "not_in_force", "divided",      "divided_part"};

// One entry after another, so that no more than those of one row are in memory. What it is given must outlive it.
class Ledger {
 public:
  explicit Ledger(const LedgerRun& run);
  Ledger(Ledger&&) noexcept;
  ~Ledger();
  // The next entry, which lives until the next call; null at the end.
  const LedgerEntry* next();

 private:
  class Walk;
  std::unique_ptr<Walk> walk_;
};

// CSV with a header line, given piece by piece:
// dataset,key,line,clause,date,period,entitlement,payment,currency,code,reason; in a forecast, `forecast` too.
void write_ledger_csv(const LedgerRun& run, const std::function<void(std::string_view)>& give);

}  // namespace hito::documents
