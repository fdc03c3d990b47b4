#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>

#include "driver/driver.h"
#include "driver/engines.h"
#include "driver/guard.h"
#include "driver/reading.h"
#include "driver/trial.h"
#include "runtime/calendar.h"
#include "runtime/data/read_file.h"
#include "runtime/data/sha256.h"
#include "runtime/reference/reference.h"
#include "runtime/reference/set_aside.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

void begin(Progress* progress, Step step) {
  if (progress != nullptr) progress->step = step;
}

// Bytes of a regular file, or of one in memory.
std::optional<std::uint64_t> size_of(const runtime::RowSource& source) {
  if (source.bytes) return source.bytes->size();
  if (source.none() || source.in_memory() || source.is_standard_input()) return std::nullopt;
  std::error_code problem;
  if (!fs::is_regular_file(source.name, problem)) return std::nullopt;
  const auto size = fs::file_size(source.name, problem);
  return problem ? std::nullopt : std::optional<std::uint64_t>(size);
}

// Of what the rows of each dataset are to be read from; what is wrong with it is told by who reads it.
std::vector<std::optional<std::uint64_t>> sizes_of_data(const Source& source, const core::Contract& contract,
                                                        const PayRequest& request) {
  Diagnostics told_elsewhere;
  std::vector<std::optional<std::uint64_t>> sizes;
  for (const runtime::RowSource& rows : row_sources(source, contract, request, told_elsewhere))
    sizes.push_back(size_of(rows));
  return sizes;
}

runtime::ReadOptions reading_of(const PayRequest& request) {
  runtime::ReadOptions reading = request.reading;
  reading.progress = request.progress;
  reading.threads = request.engine.threads;
  return reading;
}

Result<runtime::Data> read_data(const Source& source, const core::Contract& contract, const PayRequest& request,
                                Diagnostics& diagnostics) {
  runtime::Data data;
  const auto sources = row_sources(source, contract, request, diagnostics);
  const bool all_there = !diagnostics.has_errors();
  Progress* const progress = request.progress;
  begin(progress, Step::read);
  for (const runtime::RowSource& rows : sources) {
    if (progress != nullptr) progress->bytes_in_all += size_of(rows).value_or(0);
  }
  const runtime::ReadOptions reading = reading_of(request);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    runtime::Table& table = data.tables.emplace_back();
    if (sources[i].none()) continue;
    auto read = runtime::read_rows(contract, contract.datasets.id_at(i), sources[i], reading, diagnostics);
    if (!read) return std::unexpected(read.error());
    table = std::move(*read);
  }
  // The engines tell these too, but they are not run on data with other faults, nor on data that is only checked.
  if (all_there && (diagnostics.has_errors() || request.reading.keys_only))
    runtime::report_related(contract, data, diagnostics);
  return data;
}

Result<runtime::Inputs> read_inputs(const core::Contract& contract, const PayRequest& request, Diagnostics& diagnostics,
                                    std::vector<InputFile>& files) {
  std::vector<runtime::Assignment> given;
  for (const std::string& file : request.input_files) {
    auto bytes = runtime::read_whole(file, runtime::most_input_bytes);
    if (!bytes) return std::unexpected(bytes.error());
    auto read = runtime::read_assignments_json(*bytes, file);
    if (!read) return std::unexpected(read.error());
    InputFile& kept = files.emplace_back(InputFile{file, runtime::sha256(*bytes), bytes->size(), {}});
    for (const runtime::Assignment& one : *read) kept.names.push_back(one.name);
    given.insert(given.end(), read->begin(), read->end());
  }
  given.insert(given.end(), request.inputs.begin(), request.inputs.end());
  return runtime::bind_inputs(contract, given, false, diagnostics);
}

bool input_asked_once(const Source& source, const PayRequest& request, Diagnostics& diagnostics) {
  const bool once = standard_inputs(source, request) <= 1;
  if (!once) diagnostics.report(Code::standard_input_asked_twice, {});
  return once;
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

// What is asked of a run, besides its rows.
struct Asked {
  std::optional<std::uint32_t> period;
  std::optional<Date> as_of;
  runtime::Inputs inputs;
  std::vector<InputFile> input_files;
  // What is wrong with reported values, told after what is wrong with the rows, which are read all the same.
  Diagnostics told;
};

// Nothing when no rows are to be read.
Result<std::optional<Asked>> read_asked(const Source& source, const core::Contract& contract, const PayRequest& request,
                                        Diagnostics& diagnostics) {
  if (contract.is_library) {
    diagnostics.report(Code::library_pays_nothing, Span{0, 0});
    return std::nullopt;
  }
  if (!input_asked_once(source, request, diagnostics)) return std::nullopt;
  Asked asked{std::nullopt, request.as_of, {}, {}, {}};
  if (request.period) asked.period = find_period(contract, *request.period, diagnostics);
  auto inputs = read_inputs(contract, request, asked.told, asked.input_files);
  if (!inputs) return std::unexpected(inputs.error());
  // A period is paid on its own rows; a deadline after it is over on the day of the run or is not.
  if (asked.period) {
    const Date last = contract.periods[*asked.period].last;
    asked.as_of = std::min(request.as_of.value_or(last), last);
  }
  if (!diagnostics.has_errors() && !asked.told.has_errors())
    runtime::decide(contract, {request.as_of, asked.as_of, request.forecast}, *inputs);
  asked.inputs = std::move(*inputs);
  return asked;
}

// What a run needs, and what it comes to.
struct Settled {
  runtime::Request run;
  runtime::Settlement settlement;
};

// Nothing when the request or the data hold a mistake.
Result<std::optional<runtime::Request>> read_run(const Source& source, const core::Contract& contract,
                                                 const PayRequest& request, const Asked& asked,
                                                 Diagnostics& diagnostics) {
  auto data = read_data(source, contract, request, diagnostics);
  if (!data) return std::unexpected(data.error());
  diagnostics.add(asked.told);
  if (diagnostics.has_errors()) return std::nullopt;
  if (request.reading.set_aside) runtime::set_aside(contract, *data, asked.as_of);
  return runtime::Request{contract, std::move(*data), asked.inputs, asked.as_of};
}

// Rows worked out as they are read, a block at a time, and not kept. Nothing where the run needs more than that: all of
// it is then read and told as usual. A mistake of the rows is in `diagnostics`.
std::optional<Settled> settle_by_blocks(const Source& source, const core::Contract& contract, const PayRequest& request,
                                        const Asked& asked, Engines& engines, Diagnostics& diagnostics) {
  Diagnostics of_request, of_rows;
  const auto sources = row_sources(source, contract, request, of_request);
  // It may have to be read again.
  if (of_request.has_errors() || !sources.front().can_be_read_again()) return std::nullopt;
  begin(request.progress, Step::read);
  if (request.progress != nullptr) request.progress->bytes_in_all = size_of(sources.front()).value_or(0);
  std::mutex adding;
  runtime::BlockSums sums;
  runtime::ReadOptions reading = reading_of(request);
  reading.rows_to = [&](runtime::Table& block) {
    runtime::Data data;
    data.tables.push_back(std::move(block));
    if (request.reading.set_aside) runtime::set_aside(contract, data, asked.as_of);
    block.aside = std::exchange(data.tables.front().aside, {});
    const runtime::BlockSums found = engines.add_up({contract, std::move(data), asked.inputs, asked.as_of});
    const std::scoped_lock alone(adding);
    sums.add(found);
  };
  auto rows = runtime::read_rows(contract, core::DatasetId{0}, sources.front(), reading, of_rows);
  std::optional<Settled> settled;
  if (rows && !of_rows.has_errors()) {
    runtime::Data no_rows;
    no_rows.tables.push_back(std::move(*rows));
    settled.emplace(runtime::Request{contract, std::move(no_rows), asked.inputs, asked.as_of});
    if (auto settlement = engines.finish(settled->run, std::move(sums)))
      settled->settlement = std::move(*settlement);
    else
      settled.reset();
  }
  if (settled || (rows && of_rows.has_errors())) {
    diagnostics.add(of_rows);
    diagnostics.add(asked.told);
  }
  if (!settled && request.progress != nullptr)
    request.progress->bytes_in_all = request.progress->bytes_read = request.progress->rows = 0;
  return settled;
}

}  // namespace

Result<std::optional<Paid>> pay(const Source& source, const Compiled& compiled, const PayRequest& request,
                                Diagnostics& diagnostics, Timings* timings) {
  return guarded([&]() -> Result<std::optional<Paid>> {
    const WorkingFor run_of(request.progress);
    const core::Contract& contract = compiled.contract;
    std::optional<Timed> reading(std::in_place, timings, Phase::read);
    auto asked = read_asked(source, contract, request, diagnostics);
    if (!asked) return std::unexpected(asked.error());
    if (!*asked) return std::nullopt;
    // Properties look at lines.
    const bool lines = request.one_by_one || !contract.properties.empty();
    // A file that changes while it is read stops the run, so what it measures before and after is what was read.
    auto data_bytes = sizes_of_data(source, contract, request);
    std::uint64_t bytes = 0;
    for (const auto& size : data_bytes) bytes += size.value_or(0);
    Engines engines(contract, request.engine, bytes);
    const bool by_blocks = engines.takes_blocks(lines) && !diagnostics.has_errors() && !(*asked)->told.has_errors();
    std::optional<Settled> done =
        by_blocks ? settle_by_blocks(source, contract, request, **asked, engines, diagnostics) : std::nullopt;
    if (by_blocks && diagnostics.has_errors()) return std::nullopt;
    if (!done) {
      auto run = read_run(source, contract, request, **asked, diagnostics);
      if (!run) return std::unexpected(run.error());
      if (!*run) return std::nullopt;
      reading.reset();
      const Timed settling(timings, Phase::settle);
      begin(request.progress, Step::settle);
      done.emplace(std::move(**run));
      auto settled = engines.settle(done->run, diagnostics, lines);
      if (!settled) return std::unexpected(settled.error());
      if (diagnostics.has_errors()) return std::nullopt;
      done->settlement = std::move(*settled);
    }
    reading.reset();
    auto& [run, settlement] = *done;

    std::optional<Timed> settling(std::in_place, timings, Phase::settle);
    runtime::ContractStamp stamp{contract.title, contract.code, {}, {}, {}};
    for (const Source::File& file : source.files()) {
      const std::string hash = runtime::sha256(source.at({file.begin, file.end}));
      if (&file == &source.files().front())
        stamp.sha256 = hash;
      else
        (file.amends ? stamp.amendments : stamp.includes).emplace_back(file.path, hash);
    }
    auto statement = runtime::make_statement(contract, settlement, run.inputs, std::move(stamp), (*asked)->period,
                                             request.one_by_one);
    settling.reset();

    const Timed examining(timings, Phase::properties);
    begin(request.progress, Step::properties);
    auto properties = runtime::examine_properties(run, settlement, ends_of_ranges(contract), diagnostics);
    const auto bytes_after = sizes_of_data(source, contract, request);
    for (std::size_t d = 0; d < data_bytes.size(); ++d)
      if (data_bytes[d] != bytes_after[d]) data_bytes[d].reset();
    return Paid{std::move(run.inputs), std::move(settlement), std::move(statement), std::move(properties),
                engines.report(),      (*asked)->period,      (*asked)->as_of,      std::move((*asked)->input_files),
                std::move(data_bytes)};
  });
}

std::size_t standard_inputs(const Source& source, const PayRequest& request) {
  auto times = std::ranges::count(source.files(), "-", &Source::File::path);
  for (const GivenData& given : request.data) times += given.rows.is_standard_input() ? 1 : 0;
  times += std::ranges::count(request.input_files, "-");
  return static_cast<std::size_t>(times);
}

Result<std::optional<ReadRun>> read_request(const Source& source, const core::Contract& contract,
                                            const PayRequest& request, Diagnostics& diagnostics) {
  const auto asked = read_asked(source, contract, request, diagnostics);
  if (!asked) return std::unexpected(asked.error());
  if (!*asked) return std::nullopt;
  auto run = read_run(source, contract, request, **asked, diagnostics);
  if (!run) return std::unexpected(run.error());
  if (!*run) return std::nullopt;
  return ReadRun{std::move(**run), (*asked)->period};
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
    const auto read = read_request(source, compiled.contract, request, diagnostics);
    if (!read) return std::unexpected(read.error());
    if (!*read) return std::nullopt;
    EngineChoice how = request.engine;
    how.engine = Engine::jit;
    begin(request.progress, Step::settle);
    Engines engines(compiled.contract, how);
    const auto settled = engines.settle((*read)->run, diagnostics);
    if (!settled) return std::unexpected(settled.error());
    if (diagnostics.has_errors()) return std::nullopt;
    return engines.plan_text(language);
  });
}

}  // namespace hito::driver
