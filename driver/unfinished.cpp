#include "driver/unfinished.h"

#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include "driver/driver.h"

namespace hito::driver {
namespace {

// A name that a signal handler can read: no memory is taken or given back, and a slot is taken by one file at a time.
struct Slot {
  enum State : int { free, taken, named };
  std::atomic<int> state = free;
  std::array<char, PATH_MAX> path{};
};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler reads it");

// More than the files that any command writes at once.
std::array<Slot, 64> slots;

// The slot that now holds `path`, or -1.
int register_path(const std::string& path) {
  if (path.size() >= PATH_MAX) return -1;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    int expected = Slot::free;
    if (!slots[i].state.compare_exchange_strong(expected, Slot::taken)) continue;
    std::memcpy(slots[i].path.data(), path.c_str(), path.size() + 1);
    slots[i].state.store(Slot::named);
    return static_cast<int>(i);
  }
  return -1;
}

void release(int slot) {
  if (slot >= 0) slots[static_cast<std::size_t>(slot)].state.store(Slot::free);
}

std::string random_name() {
  std::uint64_t bits = 0;
  // The source of the system: never the same in two runs, which may share a folder.
  while (::getrandom(&bits, sizeof bits, 0) < 0 && errno == EINTR) continue;
  std::string name = ".hito-";
  for (int digit = 0; digit < 16; ++digit, bits >>= 4) name += "0123456789abcdef"[bits & 15];
  return name + ".part";
}

}  // namespace

UnfinishedFile::UnfinishedFile(const std::string& folder) {
  do {
    path_ = folder + "/" + random_name();
    // Before the file exists, so that no signal falls between the two.
    slot_ = register_path(path_);
    if (slot_ < 0) {
      error_ = path_.size() >= PATH_MAX ? ENAMETOOLONG : EMFILE;
      return;
    }
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    error_ = descriptor_ < 0 ? errno : 0;
    if (error_ != 0) release(std::exchange(slot_, -1));
  } while (error_ == EEXIST || error_ == EINTR);
}

UnfinishedFile::UnfinishedFile(UnfinishedFile&& other) noexcept
    : path_(std::move(other.path_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      slot_(std::exchange(other.slot_, -1)),
      error_(other.error_) {}

UnfinishedFile::~UnfinishedFile() {
  close();
  if (slot_ < 0) return;
  ::unlink(path_.c_str());
  release(slot_);
}

int UnfinishedFile::close() {
  const int descriptor = std::exchange(descriptor_, -1);
  return descriptor >= 0 && ::close(descriptor) != 0 && errno != EINTR ? errno : 0;
}

void UnfinishedFile::keep() { release(std::exchange(slot_, -1)); }

void remove_unfinished_files() noexcept {
  const int error = errno;
  for (Slot& slot : slots) {
    if (slot.state.load() == Slot::named) ::unlink(slot.path.data());
  }
  errno = error;
}

}  // namespace hito::driver
