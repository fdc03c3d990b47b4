#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>

#include "compiler/core/shown.h"
#include "driver/driver.h"
#include "driver/engines.h"
#include "driver/guard.h"
#include "driver/trial.h"
#include "runtime/calendar.h"
#include "runtime/data/read_file.h"
#include "runtime/data/sha256.h"
#include "runtime/reference/reference.h"
#include "runtime/reference/set_aside.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

// The file of every dataset, at the dataset's position: as asked for, else the one with its name beside the contract.
class DataFiles {
 public:
  DataFiles(const Source& source, const core::Contract& contract, Diagnostics& diagnostics)
      : contract_(contract), diagnostics_(diagnostics), folder_(fs::path(source.path()).parent_path()) {}

  std::vector<std::string> locate(const std::vector<std::pair<std::string, std::string>>& asked) {
    std::vector<std::string> files(contract_.datasets.size());
    for (const auto& [name, file] : asked) {
      const auto position = position_of(name);
      if (!position) {
        report_unknown(name);
      } else if (!files[*position].empty()) {
        diagnostics_.report(Code::dataset_given_twice, {}, {name, files[*position], file});
      } else {
        files[*position] = file;
      }
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (files[i].empty()) files[i] = beside(contract_.datasets[contract_.datasets.id_at(i)].name);
    }
    return files;
  }

 private:
  std::optional<std::size_t> position_of(const std::string& name) const {
    const std::string wanted = nfc(name);
    for (std::size_t i = 0; i < contract_.datasets.size(); ++i) {
      if (contract_.datasets[contract_.datasets.id_at(i)].name == wanted) return i;
    }
    return std::nullopt;
  }

  void report_unknown(const std::string& name) {
    std::vector<std::string> names;
    std::string list;
    for (const auto& dataset : contract_.datasets) {
      names.push_back(dataset.name);
      list += (list.empty() ? "`" : ", `") + dataset.name + "`";
    }
    const std::string near = closest(name, names);
    Text help = names.empty()  ? say(Say::contract_has_no_datasets)
                : near.empty() ? say(Say::datasets_are, {list})
                               : say(Say::did_you_mean, {near});
    diagnostics_.report(Code::dataset_unknown, {}, {name, std::move(help)});
  }

  std::string beside(const std::string& name) {
    std::vector<std::string> found;
    for (const char* ending : {".csv", ".csv.gz", ".jsonl", ".jsonl.gz"}) {
      const std::string file = (folder_ / (name + ending)).string();
      std::error_code ignored;
      if (fs::exists(file, ignored)) found.push_back(file);
    }
    if (found.size() == 1) return found.front();
    if (found.empty())
      diagnostics_.report(Code::dataset_without_file, {}, {name, (folder_ / (name + ".csv")).string()});
    else
      diagnostics_.report(Code::dataset_files_unclear, {}, {name, core::list_of(found)});
    return {};
  }

  const core::Contract& contract_;
  Diagnostics& diagnostics_;
  fs::path folder_;
};

void begin(Progress* progress, Step step) {
  if (progress != nullptr) progress->step = step;
}

// Nothing for what is no file, such as the standard input.
std::uint64_t size_of(const std::string& file) {
  std::error_code problem;
  const auto size = fs::file_size(file, problem);
  return problem ? 0 : size;
}

Result<runtime::Data> read_data(const Source& source, const core::Contract& contract, const PayRequest& request,
                                Diagnostics& diagnostics) {
  runtime::Data data;
  const auto files = data_files(source, contract, request.data, diagnostics);
  const bool all_there = !diagnostics.has_errors();
  Progress* const progress = request.progress;
  begin(progress, Step::read);
  for (const std::string& file : files) {
    if (progress != nullptr) progress->bytes_in_all += size_of(file);
  }
  runtime::ReadOptions reading = request.reading;
  reading.progress = progress;
  reading.threads = request.engine.threads;
  for (std::size_t i = 0; i < files.size(); ++i) {
    runtime::Table& table = data.tables.emplace_back();
    if (files[i].empty()) continue;
    auto read = runtime::read_rows(contract, contract.datasets.id_at(i), files[i], reading, diagnostics);
    if (!read) return std::unexpected(read.error());
    table = std::move(*read);
  }
  // The engines tell these too, but they are not run on data with other faults, nor on data that is only checked.
  if (all_there && (diagnostics.has_errors() || request.reading.keys_only))
    runtime::report_related(contract, data, diagnostics);
  return data;
}

Result<runtime::Inputs> read_inputs(const core::Contract& contract, const PayRequest& request,
                                    Diagnostics& diagnostics) {
  std::vector<runtime::Assignment> given;
  for (const std::string& file : request.input_files) {
    auto bytes = runtime::read_whole(file, runtime::most_input_bytes);
    if (!bytes) return std::unexpected(bytes.error());
    auto read = runtime::read_assignments_json(*bytes, file);
    if (!read) return std::unexpected(read.error());
    given.insert(given.end(), read->begin(), read->end());
  }
  given.insert(given.end(), request.inputs.begin(), request.inputs.end());
  return runtime::bind_inputs(contract, given, false, diagnostics);
}

// The standard input can be read once.
bool input_asked_once(const Source& source, const PayRequest& request, Diagnostics& diagnostics) {
  auto times = std::ranges::count(source.files(), "-", &Source::File::path);
  for (const auto& [name, file] : request.data) times += file == "-" ? 1 : 0;
  for (const auto& file : request.input_files) times += file == "-" ? 1 : 0;
  if (times > 1) diagnostics.report(Code::standard_input_asked_twice, {});
  return times <= 1;
}

// Position of the period asked for; reported when the contract has none of that name.
std::optional<std::uint32_t> find_period(const core::Contract& contract, const std::string& label,
                                         Diagnostics& diagnostics) {
  if (const auto found = runtime::period_named(contract, label)) return found;
  std::vector<std::string> labels;
  for (const auto& period : contract.periods) {
    if (!period.label.empty()) labels.push_back(period.label);
  }
  const std::string near = closest(label, labels);
  Text help = labels.empty() ? say(Say::contract_has_no_periods)
              : near.empty() ? say(Say::periods_are, {labels.front(), labels.back()})
                             : say(Say::did_you_mean, {near});
  diagnostics.report(Code::period_unknown, {}, {label, std::move(help)});
  return std::nullopt;
}

// What a run needs, read.
struct Prepared {
  runtime::Request run;
  std::optional<std::uint32_t> period;
};

// A period is paid on its own rows; a deadline after it is over on the day of the run or is not.
std::optional<Date> last_day_of(const core::Contract& contract, std::optional<Date> as_of,
                                std::optional<std::uint32_t> period) {
  if (!period) return as_of;
  const Date last = contract.periods[*period].last;
  return std::min(as_of.value_or(last), last);
}

// Nothing when the request or the data hold a mistake.
Result<std::optional<Prepared>> prepare(const Source& source, const core::Contract& contract, const PayRequest& request,
                                        Diagnostics& diagnostics) {
  if (contract.is_library) {
    diagnostics.report(Code::library_pays_nothing, Span{0, 0});
    return std::nullopt;
  }
  if (!input_asked_once(source, request, diagnostics)) return std::nullopt;
  std::optional<std::uint32_t> period;
  if (request.period) period = find_period(contract, *request.period, diagnostics);
  auto data = read_data(source, contract, request, diagnostics);
  if (!data) return std::unexpected(data.error());
  auto inputs = read_inputs(contract, request, diagnostics);
  if (!inputs) return std::unexpected(inputs.error());
  if (diagnostics.has_errors()) return std::nullopt;
  const std::optional<Date> as_of = last_day_of(contract, request.as_of, period);
  if (request.reading.set_aside) runtime::set_aside(contract, *data, as_of);
  runtime::decide(contract, {request.as_of, as_of, request.forecast}, *inputs);
  return Prepared{{contract, std::move(*data), std::move(*inputs), as_of}, period};
}

// What a run comes to.
struct Settled {
  Prepared prepared;
  runtime::Settlement settlement;
};

// Rows worked out as they are read, a block at a time, and not kept. Nothing where the run needs more than that, or is
// not well asked for: all of it is then read and told as usual. A mistake of the rows is in `diagnostics`.
std::optional<Settled> settle_by_blocks(const Source& source, const core::Contract& contract, const PayRequest& request,
                                        Engines& engines, Diagnostics& diagnostics) {
  // The standard input cannot be read again.
  if (contract.is_library || !input_asked_once(source, request, diagnostics)) return std::nullopt;
  Diagnostics of_request, of_rows;
  const auto files = data_files(source, contract, request.data, of_request);
  auto inputs = read_inputs(contract, request, of_request);
  std::optional<std::uint32_t> period;
  if (request.period) period = find_period(contract, *request.period, of_request);
  if (!inputs || of_request.has_errors() || files.front().empty() || files.front() == "-") return std::nullopt;
  const std::optional<Date> as_of = last_day_of(contract, request.as_of, period);
  runtime::decide(contract, {request.as_of, as_of, request.forecast}, *inputs);
  begin(request.progress, Step::read);
  if (request.progress != nullptr) request.progress->bytes_in_all += size_of(files.front());
  runtime::ReadOptions reading = request.reading;
  reading.progress = request.progress;
  reading.threads = request.engine.threads;
  std::mutex adding;
  runtime::BlockSums sums;
  reading.rows_to = [&](runtime::Table& block) {
    runtime::Data data;
    data.tables.push_back(std::move(block));
    if (request.reading.set_aside) runtime::set_aside(contract, data, as_of);
    block.aside = std::exchange(data.tables.front().aside, {});
    const runtime::BlockSums found = engines.add_up({contract, std::move(data), *inputs, as_of});
    const std::scoped_lock alone(adding);
    sums.add(found);
  };
  auto rows = runtime::read_rows(contract, core::DatasetId{0}, files.front(), reading, of_rows);
  if (rows && of_rows.has_errors()) {
    diagnostics.add(of_rows);
    return std::nullopt;
  }
  std::optional<Settled> settled;
  if (rows) {
    std::ranges::stable_sort(rows->aside, {}, &runtime::Aside::line);
    runtime::Data no_rows;
    no_rows.tables.push_back(std::move(*rows));
    settled.emplace(Prepared{{contract, std::move(no_rows), std::move(*inputs), as_of}, period});
    auto settlement = engines.finish(settled->prepared.run, std::move(sums));
    if (settlement)
      settled->settlement = std::move(*settlement);
    else
      settled.reset();
  }
  if (settled) diagnostics.add(of_rows);
  if (!settled && request.progress != nullptr)
    request.progress->bytes_in_all = request.progress->bytes_read = request.progress->rows = 0;
  return settled;
}

}  // namespace

std::vector<std::string> data_files(const Source& source, const core::Contract& contract,
                                    const std::vector<std::pair<std::string, std::string>>& asked,
                                    Diagnostics& diagnostics) {
  return DataFiles(source, contract, diagnostics).locate(asked);
}

Result<std::optional<Paid>> pay(const Source& source, const Compiled& compiled, const PayRequest& request,
                                Diagnostics& diagnostics, Timings* timings) {
  return guarded([&]() -> Result<std::optional<Paid>> {
    const core::Contract& contract = compiled.contract;
    Engines engines(contract, request.engine);
    // Properties look at lines.
    const bool lines = request.one_by_one || !contract.properties.empty();
    std::optional<Timed> reading(std::in_place, timings, Phase::read);
    std::optional<Settled> done = engines.takes_blocks(lines)
                                      ? settle_by_blocks(source, contract, request, engines, diagnostics)
                                      : std::nullopt;
    if (!done && !diagnostics.has_errors()) {
      auto prepared = prepare(source, contract, request, diagnostics);
      reading.reset();
      if (!prepared) return std::unexpected(prepared.error());
      if (!*prepared) return std::nullopt;
      const Timed settling(timings, Phase::settle);
      begin(request.progress, Step::settle);
      done.emplace(std::move(**prepared));
      auto settled = engines.settle(done->prepared.run, diagnostics, lines);
      if (!settled) return std::unexpected(settled.error());
      done->settlement = std::move(*settled);
    }
    reading.reset();
    if (diagnostics.has_errors()) return std::nullopt;
    auto& [prepared, settlement] = *done;
    runtime::Request& run = prepared.run;

    std::optional<Timed> settling(std::in_place, timings, Phase::settle);
    runtime::ContractStamp stamp{contract.title, contract.code, {}, {}, {}};
    for (const Source::File& file : source.files()) {
      const std::string hash = runtime::sha256(source.at({file.begin, file.end}));
      if (&file == &source.files().front())
        stamp.sha256 = hash;
      else
        (file.amends ? stamp.amendments : stamp.includes).emplace_back(file.path, hash);
    }
    auto statement = runtime::make_statement(contract, settlement, run.inputs, std::move(stamp), prepared.period,
                                             request.one_by_one);
    settling.reset();

    const Timed examining(timings, Phase::properties);
    begin(request.progress, Step::properties);
    auto properties = runtime::examine_properties(run, settlement, ends_of_ranges(contract), diagnostics);
    std::optional<runtime::EngineReport> report;
    if (request.engine.engine != Engine::reference) report = engines.report();
    return Paid{std::move(run.inputs), std::move(settlement), std::move(statement), std::move(properties),
                std::move(report)};
  });
}

Result<std::optional<std::vector<CheckedFile>>> check_data(const Source& source, const core::Contract& contract,
                                                           PayRequest request, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<std::vector<CheckedFile>>> {
    if (!input_asked_once(source, request, diagnostics)) return std::nullopt;
    request.reading.keys_only = true;
    const auto data = read_data(source, contract, request, diagnostics);
    if (!data) return std::unexpected(data.error());
    std::vector<CheckedFile> files;
    for (std::size_t i = 0; i < data->tables.size(); ++i) {
      const runtime::Table& table = data->tables[i];
      if (table.file.empty()) continue;
      files.push_back({contract.datasets[contract.datasets.id_at(i)].name, table.file, table.sha256,
                       table.rows() + table.shapeless, table.faulty, table.faults});
    }
    return files;
  });
}

Result<std::optional<std::string>> plan(const Source& source, const Compiled& compiled, const PayRequest& request,
                                        Language language, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<std::string>> {
    auto prepared = prepare(source, compiled.contract, request, diagnostics);
    if (!prepared) return std::unexpected(prepared.error());
    if (!*prepared) return std::nullopt;
    EngineChoice how = request.engine;
    how.engine = Engine::jit;
    begin(request.progress, Step::settle);
    Engines engines(compiled.contract, how);
    const auto settled = engines.settle((*prepared)->run, diagnostics);
    if (!settled) return std::unexpected(settled.error());
    if (diagnostics.has_errors()) return std::nullopt;
    return engines.plan_text(language);
  });
}

}  // namespace hito::driver
