// Which file each dataset is read from.
#include <filesystem>

#include "compiler/core/shown.h"
#include "driver/driver.h"

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

std::vector<std::string> data_files(const Source& source, const core::Contract& contract,
                                    const std::vector<std::pair<std::string, std::string>>& asked,
                                    Diagnostics& diagnostics) {
  return DataFiles(source, contract, diagnostics).locate(asked);
}

}  // namespace hito::driver
