// hito_bench_memory CONTRACT FILE.csv [--seconds S] [--threads T] [--prices N]
//
// The outcomes of shapes.py, with N times their prices (1), rows that are in memory, in blocks, as columns of integers:
// the compiled engine; the same written by hand for this contract alone, in exact integers and in doubles; and how fast
// the same bytes can be read at all. The amounts of the first two are compared. Times, never asserted.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstring>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "base/wide.h"
#include "driver/driver.h"
#include "runtime/compiled/engine.h"
#include "runtime/data/read_rows.h"

namespace hito {
namespace {

// Columns of the dataset, as declared.
enum : std::size_t { done, zone, verified, completion, score };
constexpr std::size_t months = 12;

struct Block {
  runtime::Table table;
  const std::int32_t *days, *zones, *completions, *scores;
  const std::uint8_t* verified;
  std::size_t rows;
};

std::vector<Block> read(const core::Contract& contract, const std::string& file) {
  std::vector<Block> blocks;
  runtime::ReadOptions reading;
  reading.block_bytes = std::size_t{4} << 20U;
  reading.rows_to = [&](runtime::Table& table) {
    blocks.push_back({std::move(table), nullptr, nullptr, nullptr, nullptr, nullptr, 0});
    table = {};
    table.columns.resize(blocks.back().table.columns.size());
  };
  Diagnostics found;
  const auto read = runtime::read_rows(contract, core::DatasetId{0}, file, reading, found);
  if (!read || found.has_errors()) throw std::runtime_error("the data cannot be read");
  for (Block& block : blocks) {
    const auto parts = [&](std::size_t column) -> const runtime::CellParts& {
      return block.table.columns.at(column).cells.parts();
    };
    block.rows = block.table.rows();
    for (const std::size_t column : {completion, score})
      if (parts(column).wide || parts(column).decimals != 2 || !parts(column).beside.empty())
        throw std::runtime_error("the outcomes of shapes.py are expected");
    block.days = parts(done).words.data();
    block.zones = parts(zone).words.data();
    block.verified = parts(verified).bits.data();
    block.completions = parts(completion).words.data();
    block.scores = parts(score).words.data();
  }
  return blocks;
}

// Month of each day from the first one on.
struct Calendar {
  std::int32_t first = 0;
  std::vector<std::uint8_t> month;
  explicit Calendar(const core::Contract& contract) : first(contract.periods.front().first.days) {
    for (std::size_t p = 0; p < contract.periods.size(); ++p)
      month.insert(month.end(),
                   static_cast<std::size_t>(contract.periods[p].last.days - contract.periods[p].first.days) + 1,
                   static_cast<std::uint8_t>(p));
  }
};

using Cents = std::array<std::int64_t, months>;
constexpr std::array<std::int32_t, 5> weights{100, 115, 140, 125, 90};  // hundredths, by zone

// Prices in thirds of a cent, times hundredths of a weight: 1/300 of a cent. In integers of 32 bits, or of 64 where
// prices are so many times higher that they need them.
template <class Int>
void add_exactly(const Block& block, const Calendar& calendar, Int times, Cents& cents) {
  const Int most = 50'000 * 300 * times;
  std::array<Int, 1024> steps;
  for (std::size_t from = 0; from < block.rows; from += steps.size()) {
    const std::size_t count = std::min(steps.size(), block.rows - from);
    for (std::size_t k = 0; k < count; ++k) {
      const std::size_t row = from + k;
      const std::int32_t points = block.scores[row];
      const std::int32_t middle = 30'000 + 35 * (points - 4000);
      const Int price = (points < 4000 ? 30'000 : points < 7000 ? middle : 135'000) * times;
      const Int amount = std::min(price * weights[static_cast<std::size_t>(block.zones[row])], most);
      const Int whole = amount / 300, rest = amount - whole * 300;
      const Int up = rest > 150 || (rest == 150 && (whole & 1) != 0) ? 1 : 0;
      const bool pays = block.verified[row] != 0 && block.completions[row] >= 6000;
      steps[k] = pays ? whole + up : 0;
    }
    for (std::size_t k = 0; k < count; ++k)
      cents[calendar.month[static_cast<std::size_t>(block.days[from + k] - calendar.first)]] += steps[k];
  }
}

void add_exactly(const Block& block, const Calendar& calendar, std::int64_t times, Cents& cents) {
  if (times == 1)
    add_exactly<std::int32_t>(block, calendar, 1, cents);
  else
    add_exactly<std::int64_t>(block, calendar, times, cents);
}

void add_doubles(const Block& block, const Calendar& calendar, double times, std::array<double, months>& sums) {
  constexpr std::array<double, 5> factors{1, 1.15, 1.4, 1.25, 0.9};
  std::array<double, 1024> amounts;
  for (std::size_t from = 0; from < block.rows; from += amounts.size()) {
    const std::size_t count = std::min(amounts.size(), block.rows - from);
    for (std::size_t k = 0; k < count; ++k) {
      const std::size_t row = from + k;
      const double points = block.scores[row] * 0.01;
      const double price = times * (points < 40 ? 100.0 : points < 70 ? 100 + 35.0 / 3 * (points - 40) : 450.0);
      const double amount = std::min(price * factors[static_cast<std::size_t>(block.zones[row])], times * 500.0);
      const bool pays = block.verified[row] != 0 && block.completions[row] >= 6000;
      amounts[k] = pays ? std::nearbyint(amount * 100) * 0.01 : 0;
    }
    for (std::size_t k = 0; k < count; ++k)
      sums[calendar.month[static_cast<std::size_t>(block.days[from + k] - calendar.first)]] += amounts[k];
  }
}

std::uint64_t sum_of_words(const void* begin, std::size_t bytes) {
  std::uint64_t sum = 0, word = 0;
  const auto* at = static_cast<const char*>(begin);
  for (std::size_t k = 0; k + sizeof word <= bytes; k += sizeof word) {
    std::memcpy(&word, at + k, sizeof word);
    sum += word;
  }
  return sum;
}

std::uint64_t read_all(const Block& block) {
  std::uint64_t sum = sum_of_words(block.verified, block.rows);
  for (const std::int32_t* column : {block.days, block.zones, block.completions, block.scores})
    sum += sum_of_words(column, block.rows * sizeof *column);
  return sum;
}

// Operations on integers of 32 bits that never leave registers and the nearest cache: a shift and an addition for each
// element and turn.
constexpr std::size_t elements = 256, turns = 1'000'000;
std::uint64_t calculate_only() {
  std::array<std::uint32_t, elements> values;
  for (std::size_t k = 0; k < elements; ++k) values[k] = static_cast<std::uint32_t>(k);
  for (std::size_t turn = 0; turn < turns; ++turn)
    for (std::size_t k = 0; k < elements; ++k) values[k] = (values[k] >> 1U) + static_cast<std::uint32_t>(turn);
  std::uint64_t sum = 0;
  for (const std::uint32_t value : values) sum += value;
  return sum;
}

// Median seconds of going through all blocks by so many threads.
double time_of(std::size_t blocks, unsigned threads, double seconds, const std::function<void(std::size_t)>& work) {
  std::vector<double> times;
  for (double passed = 0; passed < seconds || times.size() < 3;) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
      for (std::size_t b = next++; b < blocks; b = next++) work(b);
    };
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::thread> others;
    for (unsigned t = 1; t < threads; ++t) others.emplace_back(run);
    run();
    for (std::thread& other : others) other.join();
    times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    passed += times.back();
  }
  std::ranges::nth_element(times, times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2));
  return times[times.size() / 2];
}

int run(const std::string& contract_file, const std::string& data_file, double seconds, unsigned most_threads,
        std::int64_t prices) {
  Diagnostics found;
  const auto source = driver::load_whole(contract_file, found);
  if (!source) throw std::runtime_error("the contract cannot be read");
  const auto compiled = driver::compile(*source, found);
  if (!compiled || found.has_errors()) throw std::runtime_error("the contract has mistakes");
  const core::Contract& contract = compiled->contract;
  const Calendar calendar(contract);
  if (contract.periods.size() != months) throw std::runtime_error("twelve months are expected");
  const std::vector<Block> blocks = read(contract, data_file);
  std::size_t rows = 0;
  for (const Block& block : blocks) rows += block.rows;
  constexpr std::size_t bytes_per_row = 4 * sizeof(std::int32_t) + 1;

  runtime::CompiledEngine engine(contract);
  if (!engine.takes_blocks()) throw std::runtime_error("the contract keeps its rows");
  const runtime::EngineOptions options;
  const auto pay = [&](std::size_t b) {
    runtime::Data data;
    data.tables.push_back(blocks[b].table);
    return engine.add_up({contract, std::move(data), {}, std::nullopt}, options);
  };
  runtime::SumColumns by_hito;
  Cents by_hand{};
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    by_hito.add(pay(b).sums);
    add_exactly(blocks[b], calendar, prices, by_hand);
  }
  for (std::size_t m = 0; m < months; ++m)
    if (by_hito.steps.begin()->second.at(m) != Integer(by_hand[m])) throw std::runtime_error("the amounts differ");

  fmt::print("{} rows in {} blocks, {} bytes a row; the amounts of the first two are equal\n", rows, blocks.size(),
             bytes_per_row);
  for (unsigned threads = 1; threads <= most_threads; ++threads) {
    std::atomic<std::uint64_t> kept = 0;
    std::mutex adding;
    const double reading =
        time_of(blocks.size(), threads, seconds, [&](std::size_t b) { kept += read_all(blocks[b]); });
    const double exact = time_of(blocks.size(), threads, seconds, [&](std::size_t b) {
      Cents cents{};
      add_exactly(blocks[b], calendar, prices, cents);
      kept += static_cast<std::uint64_t>(cents[0]);
    });
    const double doubles = time_of(blocks.size(), threads, seconds, [&](std::size_t b) {
      std::array<double, months> sums{};
      add_doubles(blocks[b], calendar, static_cast<double>(prices), sums);
      kept += static_cast<std::uint64_t>(sums[0]);
    });
    const double hito = time_of(blocks.size(), threads, seconds, [&](std::size_t b) {
      const runtime::BlockSums sums = pay(b);
      const std::scoped_lock alone(adding);
      kept += sums.rows.used;
    });
    const auto say = [&](const char* what, double time) {
      fmt::print("  {:<34} {:>7.2f} ns a row {:>7.1f} GB/s {:>5.0f}% of reading {:>6.2f} of by hand\n", what,
                 time * 1e9 / static_cast<double>(rows), static_cast<double>(rows * bytes_per_row) / time * 1e-9,
                 100 * reading / time, exact / time);
    };
    const double calculating = time_of(threads, threads, seconds, [&](std::size_t) { kept += calculate_only(); });
    fmt::print("{} thread(s); {:.0f} thousand million operations a second on numbers that are at hand\n", threads,
               2e-9 * static_cast<double>(elements * turns * threads) / calculating);
    say("Hito, compiled", hito);
    say("by hand, exact integers", exact);
    say("by hand, doubles", doubles);
    say("reading the same bytes", reading);
  }
  return 0;
}

}  // namespace
}  // namespace hito

int main(int count, char** words) {
  try {
    std::string contract, data;
    double seconds = 1;
    unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    std::int64_t prices = 1;
    for (int i = 1; i < count; ++i) {
      const std::string word = words[i];
      if (word == "--seconds" && i + 1 < count)
        seconds = std::stod(words[++i]);
      else if (word == "--threads" && i + 1 < count)
        threads = static_cast<unsigned>(std::stoul(words[++i]));
      else if (word == "--prices" && i + 1 < count)
        prices = std::stoll(words[++i]);
      else
        (contract.empty() ? contract : data) = word;
    }
    if (data.empty()) throw std::runtime_error("CONTRACT and FILE.csv are wanted");
    return hito::run(contract, data, seconds, threads, prices);
  } catch (const std::exception& problem) {
    fmt::print(stderr, "hito_bench_memory: {}\n", problem.what());
    return 2;
  }
}
