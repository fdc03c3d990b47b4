// Which documents of a payment are written beside its amounts. The only place that reads the list.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace hito::driver {

struct PackageKinds {
  bool html = false, pdf = false, docx = false, markdown = false;  // of the notice
  bool xlsx = false, parquet = false;                              // of the working paper and the row ledger
};
// What is written where nothing is asked for: all that needs no other program.
inline constexpr PackageKinds usual_kinds{.html = true, .xlsx = true};

// "html,pdf", "all", "todos". Nothing where an item is none of them.
inline std::optional<PackageKinds> read_package_kinds(std::string_view list) {
  PackageKinds kinds;
  while (true) {
    const std::size_t comma = list.find(',');
    const std::string_view item = list.substr(0, comma);
    if (item == "html") {
      kinds.html = true;
    } else if (item == "pdf") {
      kinds.pdf = true;
    } else if (item == "docx") {
      kinds.docx = true;
    } else if (item == "md") {
      kinds.markdown = true;
    } else if (item == "xlsx") {
      kinds.xlsx = true;
    } else if (item == "parquet") {
      kinds.parquet = true;
    } else if (item == "all" || item == "todos") {
      kinds = {true, true, true, true, true, true};
    } else {
      return std::nullopt;
    }
    if (comma == std::string_view::npos) return kinds;
    list.remove_prefix(comma + 1);
  }
}

}  // namespace hito::driver
