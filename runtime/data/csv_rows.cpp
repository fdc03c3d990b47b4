// Separator → header → blocks of plain lines, and one record after the other where there is anything else.
#include "runtime/data/csv_rows.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <future>
#include <memory>
#include <optional>

#include "base/number_memory.h"
#include "compiler/core/shown.h"
#include "runtime/data/csv_header.h"
#include "runtime/data/csv_lines.h"

namespace hito::runtime {
namespace {

class CsvRows {
 public:
  CsvRows(const core::Dataset& dataset, CsvFile& records, CsvLayout layout, RowReader& rows, const ReadOptions& options,
          Diagnostics& diagnostics)
      : dataset_(dataset),
        records_(records),
        layout_(std::move(layout)),
        rows_(rows),
        options_(options),
        diagnostics_(diagnostics) {
    layout_.some_may_not_miss = std::ranges::any_of(dataset.columns, [](const core::Field& f) { return !f.may_miss; });
  }

  void read() {
    if (!read_header()) return;
    for (;;) {
      if (read_block()) continue;
      take_parts(0);
      if (!next()) return;
      add_record(layout_, record_, rows_, &diagnostics_);
    }
  }

 private:
  // The next record that is not blank. Blank lines before it are told; those at the end are not.
  bool next() {
    std::vector<std::uint64_t> blank;
    while (records_.next(record_)) {
      if (record_.blank) {
        blank.push_back(record_.line);
        continue;
      }
      for (const std::uint64_t line : blank) rows_.refuse(line, Code::csv_blank_line, place(line), {});
      return true;
    }
    return false;
  }

  bool read_header() {
    if (!next()) return false;
    layout_.names = names_of(record_);
    for (const CsvProblem& problem : record_.problems)
      diagnostics_.report(problem.code, DataPlace{layout_.file, problem.line, "", problem.value},
                          {core::shown(problem.value)});
    if (!record_.problems.empty()) return false;
    layout_.columns = match_columns(dataset_, layout_.names);
    return check_header(dataset_, layout_.names, layout_.columns, place(record_.line), diagnostics_);
  }

  DataPlace place(std::uint64_t line) const { return {layout_.file, line, "", ""}; }

  // Lines without quotes, on a thread of their own where there is one; false when none come next.
  bool read_block() {
    if (records_.line() < slow_until_) return false;
    const std::string_view lines = records_.plain_lines(options_.block_bytes);
    if (lines.empty()) return false;
    const Census census = census_of(lines, layout_.separator);
    if (census.blank) {
      slow_until_ = records_.line() + census.lines;
      return false;
    }
    CsvBlock block(records_.hold(), lines, records_.line(), census);
    records_.pass(lines.size(), census.lines);
    if (options_.threads < 2) {
      block.read(layout_, rows_);
      rows_.hand_over();
      return true;
    }
    const bool apart = at_work() + 1 < options_.threads;
    auto read = [this, apart, block = std::move(block), part = std::make_shared<RowReader::Part>(rows_.part())] {
      // A thread that ends gives back what it keeps for numbers.
      std::optional<NumberMemory> memory;
      if (apart) memory.emplace();
      block.read(layout_, *part->rows);
      part->rows->hand_over();
      return part;
    };
    // This thread reads bytes for the others; when they have enough, it does as they do.
    parts_.push_back(std::async(apart ? std::launch::async : std::launch::deferred, std::move(read)));
    if (!apart) parts_.back().wait();
    take_parts(std::size_t{2} * options_.threads);
    return true;
  }

  unsigned at_work() const {
    return static_cast<unsigned>(std::ranges::count_if(
        parts_, [](const auto& part) { return part.wait_for(std::chrono::seconds(0)) != std::future_status::ready; }));
  }

  // In order, until no more than `most` wait.
  void take_parts(std::size_t most) {
    const auto is_ready = [](const auto& part) {
      return part.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    while (!parts_.empty() && (parts_.size() > most || is_ready(parts_.front()))) {
      rows_.absorb(std::move(*parts_.front().get()));
      parts_.pop_front();
    }
  }

  const core::Dataset& dataset_;
  CsvFile& records_;
  CsvLayout layout_;
  RowReader& rows_;
  const ReadOptions& options_;
  Diagnostics& diagnostics_;
  CsvRecord record_;
  std::uint64_t slow_until_ = 0;  // line; what comes before goes record by record
  std::deque<std::future<std::shared_ptr<RowReader::Part>>> parts_;
};

}  // namespace

void read_csv_rows(const core::Dataset& dataset, TextWindow& window, const std::string& file, RowReader& rows,
                   const ReadOptions& options, Diagnostics& diagnostics) {
  // The header decides the separator, so all of it has to be there.
  while (window.text().find('\n') == std::string_view::npos && window.text().size() <= most_record_bytes &&
         window.more())
    continue;
  if (window.broken() || window.failure()) return;
  const auto separator = separator_of(dataset, window.text(), DataPlace{file, 1, "", ""}, diagnostics);
  if (!separator) return;
  CsvFile records(window, *separator);
  CsvRows(dataset, records, CsvLayout{file, *separator, {}, {}, false}, rows, options, diagnostics).read();
}

}  // namespace hito::runtime
