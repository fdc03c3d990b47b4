#include "runtime/data/bytes.h"

#include <zlib.h>

#include <algorithm>
#include <vector>

#include "runtime/data/read_file.h"

namespace hito::runtime {
namespace {

constexpr std::size_t packed_bytes = 1 << 16;

}  // namespace

// Members of a gzip file, one after the other.
class Bytes::Gunzip {
 public:
  Gunzip() : packed_(packed_bytes) {
    constexpr int gzip_only = 16 + MAX_WBITS;
    require(inflateInit2(&stream_, gzip_only) == Z_OK, "gzip is not available");
  }
  Gunzip(const Gunzip&) = delete;
  Gunzip& operator=(const Gunzip&) = delete;
  ~Gunzip() { inflateEnd(&stream_); }

  Result<std::size_t> read(Bytes& from, char* into, std::size_t room) {
    // zlib counts in 32 bits.
    const auto wanted = static_cast<uInt>(std::min<std::size_t>(room, 1U << 30U));
    stream_.next_out = reinterpret_cast<Bytef*>(into);
    stream_.avail_out = wanted;
    while (stream_.avail_out == wanted) {
      if (stream_.avail_in == 0) {
        const auto got = from.read_stored(packed_.data(), packed_.size());
        if (!got) return std::unexpected(got.error());
        if (*got == 0 && between_members_) return 0;
        if (*got == 0) return damaged(from);
        stream_.next_in = reinterpret_cast<Bytef*>(packed_.data());
        stream_.avail_in = static_cast<uInt>(*got);
      }
      if (between_members_ && inflateReset(&stream_) != Z_OK) return damaged(from);
      between_members_ = false;
      const int done = inflate(&stream_, Z_NO_FLUSH);
      if (done == Z_MEM_ERROR) throw std::bad_alloc();
      if (done != Z_OK && done != Z_STREAM_END) return damaged(from);
      between_members_ = done == Z_STREAM_END;
    }
    return wanted - stream_.avail_out;
  }

 private:
  static std::unexpected<Failure> damaged(const Bytes& from) {
    return std::unexpected(Failure{Code::read_gzip_damaged, {from.name_}});
  }

  z_stream stream_{};
  std::vector<char> packed_;
  bool between_members_ = false;
};

Bytes::Bytes(Read stored, std::string name, std::uint64_t in_all)
    : from_(std::move(stored)), name_(std::move(name)), in_all_(in_all) {}

Bytes::Bytes(std::string_view memory, std::string name)
    : Bytes(
          [memory](char* into, std::size_t room) mutable -> Result<std::size_t> {
            const std::size_t count = std::min(room, memory.size());
            std::copy_n(memory.data(), count, into);
            memory.remove_prefix(count);
            return count;
          },
          std::move(name), memory.size()) {
  begun_ = true;
}

Result<Bytes> Bytes::of_file(std::string_view memory, std::string name) {
  Bytes bytes(memory, std::move(name));
  bytes.begun_ = false;
  return bytes;
}

Bytes::Bytes(Bytes&&) noexcept = default;
Bytes& Bytes::operator=(Bytes&&) noexcept = default;
Bytes::~Bytes() = default;

Result<Bytes> Bytes::open(const std::string& path) {
  auto opened = OpenFile::open(path);
  if (!opened) return std::unexpected(opened.error());
  const auto file = std::make_shared<OpenFile>(std::move(*opened));
  Bytes bytes([file](char* into, std::size_t room) { return file->read(into, room); }, path, file->size());
  bytes.file_ = file;
  return bytes;
}

Result<std::size_t> Bytes::read_stored(char* into, std::size_t room) {
  if (!first_.empty()) {
    const std::size_t count = std::min(room, first_.size());
    std::copy_n(first_.data(), count, into);
    first_.erase(0, count);
    return count;
  }
  stop_if_asked();
  const auto got = from_(into, room);
  if (!got) return got;
  digest_.add({into, *got});
  stored_ += *got;
  if (progress_ != nullptr) progress_->bytes_read += *got;
  return got;
}

Result<std::string_view> Bytes::peek(std::size_t count) {
  std::string ahead(count, '\0');
  std::size_t had = 0;
  while (had < count) {
    const auto got = read(ahead.data() + had, count - had);
    if (!got) return std::unexpected(got.error());
    if (*got == 0) break;
    had += *got;
  }
  ahead.resize(had);
  ahead_ = std::move(ahead);
  return ahead_;
}

Result<std::size_t> Bytes::read(char* into, std::size_t room) {
  if (!ahead_.empty()) {
    const std::size_t count = std::min(room, ahead_.size());
    std::copy_n(ahead_.data(), count, into);
    ahead_.erase(0, count);
    return count;
  }
  if (!begun_) {
    begun_ = true;
    constexpr std::string_view magic = "\x1F\x8B";
    std::string start;
    while (start.size() < magic.size()) {
      char next = 0;
      const auto got = read_stored(&next, 1);
      if (!got) return got;
      if (*got == 0) break;
      start += next;
    }
    first_ = start;
    if (start == magic) gunzip_ = std::make_unique<Gunzip>();
  }
  return gunzip_ ? gunzip_->read(*this, into, room) : read_stored(into, room);
}

std::string Bytes::sha256() { return digest_.hex(); }

}  // namespace hito::runtime
