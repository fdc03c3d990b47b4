// Files that the program carries: the examples, and the contracts to start from.
#pragma once
#include <span>
#include <string_view>

namespace hito::cli {

struct EmbeddedFile {
  std::string_view name;  // with its folder: "ashaninka/contract.hito"
  std::string_view bytes;
};
// Contracts and data of examples/, by name.
std::span<const EmbeddedFile> embedded_examples();
// Contracts with marks such as @title@ in place of what the author answers: "contract.es.hito".
std::span<const EmbeddedFile> embedded_starts();

}  // namespace hito::cli
