#include "kept/program.h"

#include <elf.h>
#include <link.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "kept/digest.h"

namespace hito::kept {
namespace {

// Notes are padded to it.
constexpr std::size_t note_unit = 4;
std::size_t padded(std::size_t size) { return (size + note_unit - 1) / note_unit * note_unit; }

// The build identifier among the notes of a loaded file; empty where there is none.
std::string_view identifier_in(std::string_view notes) {
  constexpr std::string_view owner("GNU\0", 4);
  while (notes.size() > sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) head{};
    std::memcpy(&head, notes.data(), sizeof head);
    const std::size_t name = sizeof head, bytes = name + padded(head.n_namesz);
    if (bytes + head.n_descsz > notes.size()) return {};
    if (head.n_type == NT_GNU_BUILD_ID && notes.substr(name, head.n_namesz) == owner)
      return notes.substr(bytes, head.n_descsz);
    notes.remove_prefix(std::min(bytes + padded(head.n_descsz), notes.size()));
  }
  return {};
}

struct Telling {
  std::string bytes;
  bool whole = true;
};

int tell(dl_phdr_info* loaded, std::size_t, void* to) {
  auto& telling = *static_cast<Telling*>(to);
  const std::string_view name = loaded->dlpi_name == nullptr ? "" : loaded->dlpi_name;
  // Of no file: what the system lends every program, to tell the time with.
  if (!name.empty() && name.find('/') == std::string_view::npos) return 0;
  for (std::size_t i = 0; i < loaded->dlpi_phnum; ++i) {
    const ElfW(Phdr)& part = loaded->dlpi_phdr[i];
    if (part.p_type != PT_NOTE) continue;
    // The address that the system says it has put it at.
    const auto* notes = reinterpret_cast<const char*>(loaded->dlpi_addr + part.p_vaddr);
    const std::string_view found = identifier_in({notes, part.p_memsz});
    if (found.empty()) continue;
    append(telling.bytes, found);
    return 0;
  }
  // The program itself has no name there.
  const std::string path(name.empty() ? "/proc/self/exe" : name);
  struct stat status{};
  if (::stat(path.c_str(), &status) != 0) {
    telling.whole = false;
    return 1;
  }
  append(telling.bytes, std::string_view(path));
  append(telling.bytes, static_cast<std::uint64_t>(status.st_size));
  append(telling.bytes, static_cast<std::uint64_t>(status.st_mtim.tv_sec));
  append(telling.bytes, static_cast<std::uint64_t>(status.st_mtim.tv_nsec));
  return 0;
}

}  // namespace

std::string program() {
  Telling telling;
  ::dl_iterate_phdr(tell, &telling);
  return telling.whole ? telling.bytes : std::string();
}

}  // namespace hito::kept
