// Contracts of a folder, compiled, and the same with more text at the end.
#pragma once
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "driver/driver.h"

namespace hito::driver {

inline std::vector<std::string> contracts_in(const std::filesystem::path& folder) {
  std::vector<std::string> paths;
  if (!std::filesystem::is_directory(folder)) return paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (std::filesystem::exists(entry.path() / "contract.hito"))
      paths.push_back((entry.path() / "contract.hito").string());
  std::ranges::sort(paths);
  return paths;
}

inline Source with_more(const Source& whole, const std::string& more) {
  std::vector<Source> files;
  for (const Source::File& file : whole.files()) {
    const Span span{file.begin, file.end};
    files.emplace_back(file.path, std::string(whole.at(span)) + (files.empty() ? more : ""), file.amends);
  }
  return Source::joined(files);
}

// Nothing, and a failed test, where it has mistakes.
inline std::optional<Compiled> compiled(const Source& source) {
  Diagnostics found;
  auto made = compile(source, found);
  for (const Diagnostic& one : found.sorted())
    if (one.severity() == Severity::error)
      ADD_FAILURE() << source.path() << ": " << one.message(Language::en) << "\n"
                    << (std::holds_alternative<Span>(one.place) ? source.at(std::get<Span>(one.place)) : "");
  if (!made || found.has_errors()) return std::nullopt;
  return std::move(*made);
}

inline std::optional<Compiled> compiled(const std::string& text) { return compiled(Source("t.hito", text)); }

}  // namespace hito::driver
