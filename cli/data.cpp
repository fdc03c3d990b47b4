#include <fmt/format.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/text_wrap.h"
#include "cli/engine.h"
#include "cli/open.h"
#include "cli/request.h"
#include "cli/verbs.h"
#include "driver/driver.h"
#include "runtime/data/schema.h"

namespace hito::cli {
namespace {

class DataCommand {
 public:
  DataCommand(const Arguments& arguments, const Console& console, const Source& source, const core::Contract& contract)
      : arguments_(arguments),
        console_(console),
        source_(source),
        contract_(contract),
        language_(console.language_for(contract.language)),
        format_(arguments.one(Opt::format, "table")) {}

  int schema() const {
    if (format_ == "csv") return templates();
    // A file is not for this terminal.
    const std::size_t columns = arguments_.has(Opt::out) ? no_limit : console_.columns(Stream::result);
    const std::string text = format_ == "table" ? runtime::schema_text(contract_, language_, columns)
                                                : runtime::schema_frictionless(contract_);
    if (!arguments_.has(Opt::out)) {
      console_.say(Stream::result, text);
      return all_well;
    }
    return write(format_ == "table" ? "columns.txt" : "datapackage.json", text);
  }

  int check(const driver::PayRequest& request) const {
    Diagnostics found;
    const auto files = driver::check_data(source_, contract_, request, found);
    const bool json = format_ == "json";
    console_.show(Stream::result, found, &source_, language_, json);
    if (!files) return fail(files.error());
    if (*files) json ? summary_as_json(**files) : summary(**files);
    return exit_code(found);
  }

 private:
  int fail(const Failure& failure) const {
    console_.show(failure, language_, format_ == "json");
    return could_not_work;
  }

  // A template never replaces a file: it may hold data.
  int write(const std::string& name, const std::string& text) const {
    const std::string folder = arguments_.one(Opt::out);
    if (auto made = driver::make_folder(folder); !made) return fail(made.error());
    const std::string path = folder + "/" + name;
    if (std::filesystem::exists(path)) return fail({Code::file_exists, {path}});
    if (auto written = driver::write_file(path, text); !written) return fail(written.error());
    return all_well;
  }

  int templates() const {
    if (arguments_.has(Opt::out)) {
      int code = all_well;
      for (const core::Dataset& dataset : contract_.datasets)
        code = std::max(code, write(dataset.name + ".csv", runtime::schema_template(dataset)));
      return code;
    }
    if (contract_.datasets.size() > 1)
      return fail({Code::templates_need_folder, {std::to_string(contract_.datasets.size())}});
    for (const core::Dataset& dataset : contract_.datasets)
      console_.say(Stream::result, runtime::schema_template(dataset));
    return all_well;
  }

  void summary(const std::vector<driver::CheckedFile>& files) const {
    for (const driver::CheckedFile& file : files) {
      const std::string counts = say(Say::data_checked, language_,
                                     {file.dataset, std::to_string(file.rows), file.file, std::to_string(file.faulty)});
      console_.say(Stream::result, wrapped(counts, console_.columns(Stream::result)) + "\n");
      for (const auto& [code, times] : file.faults)
        console_.say(Stream::result, fmt::format("  {}  {}\n", spell(code), times));
    }
  }

  void summary_as_json(const std::vector<driver::CheckedFile>& files) const {
    using Json = nlohmann::ordered_json;
    Json data = Json::array();
    for (const driver::CheckedFile& file : files) {
      Json causes = Json::array();
      for (const auto& [code, times] : file.faults) causes.push_back({{"code", spell(code)}, {"findings", times}});
      data.push_back({{"name", file.dataset},
                      {"file", file.file},
                      {"sha256", file.sha256},
                      {"rows", file.rows},
                      {"faulty", file.faulty},
                      {"causes", std::move(causes)}});
    }
    const Json all = {{"schema", "hito.data_check/1"}, {"data", std::move(data)}};
    console_.say(Stream::result, all.dump() + "\n");
  }

  const Arguments& arguments_;
  const Console& console_;
  const Source& source_;
  const core::Contract& contract_;
  Language language_;
  std::string format_;
};

bool asks_for_schema(const Arguments& arguments) { return arguments.operands.front() == "schema"; }

// What belongs to one action only.
void check_action(const Arguments& arguments, Diagnostics& mistakes) {
  const std::string format = arguments.one(Opt::format, "table");
  const auto refuse = [&](Text values) {
    mistakes.report(Code::option_value_unknown, {}, {name_of(Opt::format), format, say(Say::values_are, {values})});
  };
  if (asks_for_schema(arguments)) {
    if (format == "json") refuse({"`tabla`, `csv`, `frictionless`", "`table`, `csv`, `frictionless`"});
  } else {
    if (format == "csv" || format == "frictionless") refuse({"`tabla`, `json`", "`table`, `json`"});
    if (arguments.has(Opt::out))
      mistakes.report(Code::unknown_option, {},
                      {name_of(Opt::out), Text("hito datos revisar", "hito data check"),
                       say(Say::see_options, {Text("hito datos", "hito data")})});
  }
}

}  // namespace

int data(const Arguments& arguments, const Console& console) {
  Diagnostics found;
  const driver::PayRequest request = read_request(arguments, found);
  check_action(arguments, found);
  if (found.has_errors()) {
    console.show(Stream::remarks, found, nullptr, console.language(), false);
    return could_not_work;
  }
  const auto opened = open_contract(arguments.operands[1], arguments.all(Opt::amendment), console, false, found);
  if (!opened) return could_not_work;
  const core::Contract& contract = opened->compiled.contract;
  if (found.has_errors()) {
    console.show(Stream::remarks, found, &opened->source, console.language_for(contract.language), false);
    return exit_code(found);
  }
  const DataCommand command(arguments, console, opened->source, contract);
  return asks_for_schema(arguments) ? command.schema() : command.check(request);
}

}  // namespace hito::cli
