// Bytes kept in a folder between runs: compiled code, and answers that took long to find. They are run or believed: the
// folder and its files must be the user's own and writable by nobody else, and each file is verified before use.
// Nothing here fails: what cannot be read is not there, what cannot be written is not kept. Processes may share a
// folder.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kept/digest.h"

namespace hito::kept {

class Store {
 public:
  static constexpr std::size_t most_objects = 256;                   // beyond, those used longest ago are removed
  static constexpr std::size_t most_bytes = std::size_t{64} << 20U;  // of one object

  // The folder is made where it does not exist. `suffix` is that of the names of its files: what is kept under another
  // one is not seen, and does not count.
  Store(const std::string& folder, std::string_view suffix);
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  ~Store();

  std::optional<std::string> get(const Digest& key) const;
  void put(const Digest& key, const std::string& object) const;

 private:
  std::string suffix_;
  int folder_ = -1;  // descriptor; negative: not usable
};

}  // namespace hito::kept
