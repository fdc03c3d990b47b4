#include "cli/embedded.h"

#include <array>

namespace hito::cli {
namespace {

#define HITO_FILE(name, text) EmbeddedFile{name, text},
constexpr auto examples = std::to_array<EmbeddedFile>({
#include "cli/examples.def"
});
constexpr auto starts = std::to_array<EmbeddedFile>({
#include "cli/starts.def"
});
#undef HITO_FILE

}  // namespace

std::span<const EmbeddedFile> embedded_examples() { return examples; }
std::span<const EmbeddedFile> embedded_starts() { return starts; }

}  // namespace hito::cli
