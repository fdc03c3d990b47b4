#include "runtime/data/arrow_library.h"

#include <dlfcn.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string_view>

namespace hito::runtime {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view library_name = "libhito_arrow.so";

// Where it is said or found; empty where it is not.
std::string library_path() {
  if (const char* const said = std::getenv("HITO_ARROW"); said != nullptr && *said != '\0') return said;
  // Beside what this code is part of: the library that another program has loaded, or the program, whose own name is
  // only what it was called by.
  std::error_code problem;
  fs::path program;
  Dl_info own{};
  if (::dladdr(reinterpret_cast<const void*>(&library_path), &own) != 0 && own.dli_fname != nullptr &&
      std::string_view(own.dli_fname).contains(".so"))
    program = fs::canonical(own.dli_fname, problem);
  else
    program = fs::read_symlink("/proc/self/exe", problem);
  if (problem) return {};
  constexpr std::array<std::string_view, 3> folders{".", "../lib/hito", "../libexec/hito"};
  for (const std::string_view folder : folders) {
    const fs::path path = (program.parent_path() / folder / library_name).lexically_normal();
    if (fs::exists(path, problem)) return path;
  }
  return {};
}

std::unexpected<Failure> unusable(const std::string& path, std::string why) {
  return std::unexpected(Failure{Code::read_arrow_unusable, {path, std::move(why)}});
}

Result<ArrowLibrary> load(const std::string& path) {
  // A name without a slash would be looked for in the folders of the system.
  const std::string exact = fs::path(path).is_absolute() ? path : "./" + path;
  void* const library = ::dlopen(exact.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return unusable(path, ::dlerror());
  ArrowLibrary out;
  out.path = path;
  out.open = reinterpret_cast<HitoArrowOpen*>(::dlsym(library, "hito_arrow_open_1"));
  out.write = reinterpret_cast<HitoArrowWrite*>(::dlsym(library, "hito_arrow_write_1"));
  auto* const version = reinterpret_cast<HitoArrowVersion*>(::dlsym(library, "hito_arrow_version_1"));
  if (out.open == nullptr || out.write == nullptr || version == nullptr) return unusable(path, ::dlerror());
  out.version = version();
  // Its threads and what it keeps live as long as the program: it is never closed.
  return out;
}

}  // namespace

Result<ArrowLibrary> arrow_library(const std::string& file) {
  static std::mutex loading;
  static std::optional<ArrowLibrary> loaded;
  const std::scoped_lock alone(loading);
  if (loaded) return *loaded;
  const std::string path = library_path();
  if (path.empty()) return std::unexpected(Failure{Code::read_arrow_absent, {file}});
  auto found = load(path);
  if (found) loaded = *found;
  return found;
}

}  // namespace hito::runtime
