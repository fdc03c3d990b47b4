#include "documents/ledger/ledger.h"

#include <algorithm>
#include <memory>

#include "base/written.h"
#include "documents/ledger/by_row.h"
#include "documents/ledger/row_order.h"
#include "runtime/statement/not_counted.h"
#include "runtime/statement/row_key.h"
#include "runtime/statement/rows.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::documents {

using runtime::Line;
using runtime::RowState;

namespace {

std::string_view code_of(RowState state) {
  switch (state) {
    case RowState::used: return "counted";
    case RowState::duplicate: return "duplicate";
    case RowState::outside_term: return "outside_term";
    case RowState::undated: return "undated";
    case RowState::after_cutoff: return "after_cutoff";
  }
  throw InternalError("a state of a row out of its enumeration");
}

}  // namespace

class Ledger::Walk {
 public:
  explicit Walk(const LedgerRun& run) : run_(run), lines_(run.contract, run.settlement), reached_(run.contract) {
    begin_dataset();
  }

  const LedgerEntry* next() {
    while (at_ == entries_.size()) {
      entries_.clear();
      at_ = 0;
      if (!fill()) return nullptr;
    }
    return &entries_[at_++];
  }

 private:
  std::string word(Written text, const std::vector<Text>& args = {}) const { return say(text, run_.language, args); }
  core::DatasetId dataset() const { return run_.contract.datasets.id_at(dataset_); }
  const runtime::Table& table() const { return run_.settlement.data.tables[dataset_]; }

  void begin_dataset() {
    place_ = aside_ = 0;
    chosen_.reset();
    if (dataset_ < run_.contract.datasets.size())
      order_ = rows_by_key(run_.contract, run_.settlement, dataset());
    else
      order_.clear();
  }

  // The entries of one more row or line; false at the end.
  bool fill() {
    while (dataset_ < run_.contract.datasets.size()) {
      if (place_ < order_.size()) {
        tell_row(order_[place_++]);
        return true;
      }
      if (aside_ < asides().size()) {
        tell_aside();
        return true;
      }
      ++dataset_;
      begin_dataset();
    }
    while (rowless_ < lines_.without_row().size()) {
      const Line& line = run_.settlement.lines[lines_.without_row()[rowless_]];
      const bool divided = lines_.divided(lines_.without_row()[rowless_++]);
      if (!stated(line)) continue;
      entries_.push_back(entry_of(line, {}, divided));
      return true;
    }
    return false;
  }

  const std::vector<runtime::Aside>& asides() const { return run_.statement.data[dataset_].aside; }

  LedgerEntry of_row(std::uint32_t row) const {
    LedgerEntry entry;
    entry.dataset = run_.contract.datasets[dataset()].name;
    entry.key = runtime::joined(runtime::row_key(run_.contract, run_.settlement.data, dataset(), row));
    entry.line = table().lines[row];
    if (const auto& column = run_.contract.datasets[dataset()].counts_on)
      entry.date = table().columns[*column].cells.as<Date>(row);
    return entry;
  }

  void tell_row(std::uint32_t row) {
    const RowState state = run_.settlement.row_states[dataset_][row];
    if (state == RowState::used)
      tell_lines(row, of_row(row));
    else
      entries_.push_back(not_counted(row, state));
    if (state != RowState::duplicate && state != RowState::after_cutoff) chosen_ = row;
  }

  LedgerEntry not_counted(std::uint32_t row, RowState state) const {
    LedgerEntry entry = of_row(row);
    entry.code = code_of(state);
    // The row that counts for a key is told just before those that repeat it.
    std::optional<runtime::Chosen> chosen;
    if (table().has_lines && chosen_)
      chosen = {table().lines[*chosen_], run_.settlement.row_states[dataset_][*chosen_] == RowState::used};
    entry.reason =
        runtime::not_counted_in_words(run_.contract, dataset(), state, entry.date, run_.as_of, chosen)[run_.language];
    return entry;
  }

  // The faults of one row that was set aside, whose lines follow each other.
  void tell_aside() {
    const runtime::Aside& first = asides()[aside_];
    LedgerEntry entry;
    entry.dataset = run_.contract.datasets[dataset()].name;
    entry.key = runtime::joined(first.key);
    entry.line = first.line;
    entry.code = "set_aside";
    std::string faults;
    for (; aside_ < asides().size() && asides()[aside_].line == first.line; ++aside_) {
      const runtime::Aside& fault = asides()[aside_];
      const Diagnostic said{fault.code, {}, fault.args, {}, {}};
      faults +=
          (faults.empty() ? "" : " ") + word(Written::ledger_fault, {spell(fault.code), said.message(run_.language)});
    }
    entry.reason = word(Written::ledger_set_aside, {faults});
    entries_.push_back(std::move(entry));
  }

  bool in_period(const Line& line) const { return !run_.period || line.period == *run_.period; }
  bool stated(const Line& line) const { return in_period(line) && !runtime::of_another_version(run_.contract, line); }

  // The lines and parts of one row that counts, clause by clause.
  void tell_lines(std::uint32_t row, const LedgerEntry& of_row) {
    const std::vector<LineOrPart> all = lines_.of_row(dataset_, row);
    for (auto one = all.begin(); one != all.end();) {
      const core::ClauseId clause = core::first_version(run_.contract, line_of(*one).clause);
      const std::size_t before = entries_.size();
      const auto first = one;
      bool any_in_period = false;
      for (; one != all.end() && core::first_version(run_.contract, line_of(*one).clause) == clause; ++one) {
        const Line& line = line_of(*one);
        any_in_period = any_in_period || in_period(line);
        if (!stated(line)) continue;
        entries_.push_back(one->part ? entry_of_part(*one, of_row) : entry_of(line, of_row, lines_.divided(one->line)));
      }
      if (entries_.size() == before) entries_.push_back(not_stated(line_of(*first), of_row, any_in_period));
    }
    if (!all.empty()) return;
    entries_.push_back(without_lines(of_row));
  }

  LedgerEntry without_lines(LedgerEntry entry) const {
    // Clauses that pay for rows of it make their lines on days that the cut-off has not reached.
    if (run_.as_of && runtime::is_paid_for(run_.contract, dataset())) {
      entry.code = "not_due";
      entry.reason = word(Written::ledger_not_due, {to_iso(*run_.as_of)});
    } else {
      entry.code = "counted";
      entry.reason = word(reached_.reaches_by_reference(dataset()) ? Written::ledger_reached : Written::ledger_counted);
    }
    return entry;
  }

  const Line& line_of(const LineOrPart& one) const { return run_.settlement.lines[one.line]; }

  std::string words_of(const Line& line) const {
    if (run_.in_words)
      if (std::string finer = run_.in_words(line); !finer.empty()) return finer;
    std::string words = runtime::reason_in_words(run_.contract, line)[run_.language];
    if (line.reason == runtime::Reason::reduced_by_cap && capped_by(line.clause) > 1)
      words = word(Written::ledger_last_of_caps, {run_.contract.clauses[line.cap].number});
    if (line.exception.valid())
      words = word(Written::ledger_by_exception, {words, run_.contract.clauses[line.exception].number});
    // What was moved to one payer is adjusted and taken back in a line of its own, which would look like another one.
    const bool told = line.reason == runtime::Reason::above_maximum || line.reason == runtime::Reason::excess_borne;
    if (line.payer.valid() && !told)
      words = word(Written::ledger_borne_by, {words, runtime::party_in_words(run_.contract, line.payer)});
    return words;
  }

  std::size_t capped_by(core::ClauseId clause) const {
    std::size_t count = 0;
    for (const core::Clause& one : run_.contract.clauses)
      if (const auto* caps = std::get_if<std::vector<core::Cap>>(&one.body))
        count += static_cast<std::size_t>(std::ranges::count_if(
            *caps, [&](const core::Cap& cap) { return std::ranges::find(cap.on, clause) != cap.on.end(); }));
    return count;
  }

  // `entry`: what is known of the row; nothing of a line without one.
  LedgerEntry entry_of(const Line& line, LedgerEntry entry, bool divided) const {
    describe(line, entry);
    entry.entitlement = line.entitlement;
    // Of one that pays nothing there is a reason to tell, and nothing that would be told twice.
    if (divided && line.payment.sign() != 0) {
      const auto& pay = std::get<core::Pay>(run_.contract.clauses[line.clause].body);
      entry.code = "divided";
      entry.reason = word(Written::ledger_divided, {run_.contract.datasets[pay.division->among].name,
                                                    runtime::plain_amount(run_.contract, line.payment, entry.currency) +
                                                        " " + run_.contract.units[entry.currency].name});
    } else {
      entry.payment = line.payment;
      entry.code = runtime::key_of(line.reason);
      entry.reason = words_of(line);
    }
    return entry;
  }

  LedgerEntry entry_of_part(const LineOrPart& one, LedgerEntry entry) const {
    const Line& line = line_of(one);
    describe(line, entry);
    entry.payment = run_.settlement.parts[*one.part].payment;
    const bool whole = line.reason == runtime::Reason::paid;
    entry.code = whole ? "divided_part" : runtime::key_of(line.reason);
    entry.reason = whole ? word(Written::ledger_part) : word(Written::ledger_part_of_less, {words_of(line)});
    return entry;
  }

  LedgerEntry not_stated(const Line& line, LedgerEntry entry, bool in_period) const {
    entry.clause = run_.contract.clauses[line.clause].number;
    entry.code = in_period ? "not_in_force" : "other_period";
    entry.reason = in_period ? word(Written::ledger_not_in_force)
                             : word(Written::ledger_other_period, {run_.contract.periods[*run_.period].label});
    return entry;
  }

  void describe(const Line& line, LedgerEntry& entry) const {
    const core::Clause& clause = run_.contract.clauses[line.clause];
    entry.clause = clause.number;
    entry.period = run_.contract.periods[line.period].label;
    if (line.date) entry.date = line.date;
    entry.currency = clause.currency;
  }

  const LedgerRun& run_;
  LinesByRow lines_;
  runtime::Attribution reached_;
  std::vector<LedgerEntry> entries_;
  std::size_t at_ = 0;
  // Where the walk stands: dataset, place among its rows and those set aside; then lines without a row.
  std::size_t dataset_ = 0, place_ = 0, aside_ = 0, rowless_ = 0;
  std::vector<std::uint32_t> order_;
  std::optional<std::uint32_t> chosen_;
};

Ledger::Ledger(const LedgerRun& run) : walk_(std::make_unique<Walk>(run)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;
const LedgerEntry* Ledger::next() { return walk_->next(); }

void write_ledger_csv(const LedgerRun& run, const std::function<void(std::string_view)>& give) {
  const bool forecast = run.statement.forecast;
  std::vector<std::string> cells{"dataset",     "key",     "line",     "clause", "date",  "period",
                                 "entitlement", "payment", "currency", "code",   "reason"};
  if (forecast) cells.emplace_back("forecast");
  give(runtime::csv_row(cells));
  Ledger ledger(run);
  while (const LedgerEntry* entry = ledger.next()) {
    const auto amount = [&](const std::optional<Rational>& value) {
      return value ? runtime::plain_amount(run.contract, *value, entry->currency) : std::string();
    };
    cells = {entry->dataset,
             entry->key,
             entry->line == 0 ? "" : std::to_string(entry->line),
             entry->clause,
             entry->date ? to_iso(*entry->date) : "",
             entry->period,
             amount(entry->entitlement),
             amount(entry->payment),
             entry->currency.valid() ? run.contract.units[entry->currency].name : "",
             std::string(entry->code),
             entry->reason};
    if (forecast) cells.emplace_back("yes");
    give(runtime::csv_row(cells));
  }
}

}  // namespace hito::documents
