// Where the rows of each dataset come from.
#include <filesystem>

#include "compiler/core/shown.h"
#include "driver/driver.h"
#include "driver/reading.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

void report_unknown(const core::Contract& contract, const std::string& name, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  std::string list;
  for (const auto& dataset : contract.datasets) {
    names.push_back(dataset.name);
    list += (list.empty() ? "`" : ", `") + dataset.name + "`";
  }
  const std::string near = closest(name, names);
  Text help = names.empty()  ? say(Say::contract_has_no_datasets)
              : near.empty() ? say(Say::datasets_are, {list})
                             : say(Say::did_you_mean, {near});
  diagnostics.report(Code::dataset_unknown, {}, {name, std::move(help)});
}

// At each dataset's position: as asked for, else the file with its name beside the contract.
class Locating {
 public:
  Locating(const Source& source, const core::Contract& contract, Diagnostics& diagnostics)
      : contract_(contract), diagnostics_(diagnostics), folder_(fs::path(source.path()).parent_path()) {}

  std::vector<runtime::RowSource> run(const PayRequest& request) {
    std::vector<runtime::RowSource> sources(contract_.datasets.size());
    for (const auto& [name, rows] : request.data) {
      const auto dataset = dataset_named(contract_, name, diagnostics_);
      if (!dataset) continue;
      runtime::RowSource& source = sources[dataset->value];
      if (source.none())
        source = rows;
      else
        diagnostics_.report(Code::dataset_given_twice, {}, {name, source.name, rows.name});
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
      if (!sources[i].none()) continue;
      const std::string& name = contract_.datasets[contract_.datasets.id_at(i)].name;
      if (request.only_given)
        diagnostics_.report(Code::dataset_not_given, {}, {name});
      else
        sources[i] = beside(name);
    }
    return sources;
  }

 private:
  // None, and told, where there is not exactly one.
  runtime::RowSource beside(const std::string& name) {
    std::vector<std::string> found;
    for (const char* ending : {".csv", ".csv.gz", ".jsonl", ".jsonl.gz", ".parquet", ".arrow", ".feather"}) {
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

}  // namespace

std::optional<core::DatasetId> dataset_named(const core::Contract& contract, const std::string& name,
                                             Diagnostics& diagnostics) {
  const std::string wanted = nfc(name);
  for (std::size_t i = 0; i < contract.datasets.size(); ++i) {
    const core::DatasetId id = contract.datasets.id_at(i);
    if (contract.datasets[id].name == wanted) return id;
  }
  report_unknown(contract, name, diagnostics);
  return std::nullopt;
}

std::vector<runtime::RowSource> row_sources(const Source& source, const core::Contract& contract,
                                            const PayRequest& request, Diagnostics& diagnostics) {
  return Locating(source, contract, diagnostics).run(request);
}

}  // namespace hito::driver
