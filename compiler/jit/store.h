// Compiled objects kept in a folder between runs. They are code that will be run: the folder and its files must be the
// user's own and writable by nobody else, and each file is verified before use. Nothing here fails: what cannot be read
// is not there, what cannot be written is not kept. Processes may share a folder.
#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "compiler/jit/key.h"

namespace hito::jit {

class Store {
 public:
  static constexpr std::size_t most_objects = 256;                   // beyond, those used longest ago are removed
  static constexpr std::size_t most_bytes = std::size_t{64} << 20U;  // of one object

  // The folder is made where it does not exist.
  explicit Store(const std::string& folder);
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  ~Store();

  std::optional<std::string> get(const Digest& key) const;
  void put(const Digest& key, const std::string& object) const;

 private:
  int folder_ = -1;  // descriptor; negative: not usable
};

}  // namespace hito::jit
