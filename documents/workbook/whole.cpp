#include "documents/workbook/whole.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace hito::documents {
namespace {

// Source of layouts and marks: APPNOTE.TXT of PKWARE, 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (its end).
constexpr std::string_view end_mark = "PK\x05\x06", entry_mark = "PK\x01\x02", local_mark = "PK\x03\x04";
constexpr std::size_t entry_size = 46, local_size = 30, end_size = 22;

std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t k = size; k-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes[at + k]);
  return value;
}

// What is looked for in the text of a part, however it is cut into pieces.
class Reading {
 public:
  void add(std::string_view piece) {
    // A mark may begin in one piece and end in the next.
    std::string text = std::move(kept_);
    const std::size_t before = text.size();
    text += piece;
    for (std::size_t at = text.find(row); at != std::string::npos; at = text.find(row, at + 1))
      if (at + row.size() > before) ++rows_;
    // Rows that were cut do not end before the sheet's data do.
    closed_ = closed_ || text.contains("</row></sheetData>");
    kept_ = text.substr(text.size() - std::min(text.size(), longest));
  }
  std::uint32_t rows() const { return rows_; }
  bool closed() const { return closed_; }
  bool ends_in(std::string_view end) const { return kept_.ends_with(end); }

 private:
  static constexpr std::string_view row = "<row ";
  static constexpr std::size_t longest = 32;
  std::uint32_t rows_ = 0;
  bool closed_ = false;
  std::string kept_;
};

// Nothing where it cannot be inflated to its end.
std::optional<Reading> inflated(std::string_view packed) {
  z_stream stream{};
  // Without a header of its own.
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
  std::string bytes(packed);
  stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  Reading reading;
  std::array<char, std::size_t{1} << 16U> piece{};
  int state = Z_OK;
  while (state == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    state = ::inflate(&stream, Z_NO_FLUSH);
    reading.add({piece.data(), piece.size() - stream.avail_out});
  }
  inflateEnd(&stream);
  return state == Z_STREAM_END ? std::optional(std::move(reading)) : std::nullopt;
}

bool part_is_whole(std::string_view name, const Reading& part, const std::vector<std::uint32_t>& rows,
                   std::size_t& sheets) {
  constexpr std::string_view sheet = "xl/worksheets/sheet";
  if (!name.starts_with(sheet)) return part.ends_in(">") || part.ends_in(">\n");
  const std::size_t number = std::stoul(std::string(name.substr(sheet.size())));
  ++sheets;
  if (number == 0 || number > rows.size() || part.rows() != rows[number - 1]) return false;
  return part.closed() && (part.ends_in("</worksheet>") || part.ends_in("</worksheet>\n"));
}

}  // namespace

bool is_whole(std::string_view zip, const std::vector<std::uint32_t>& rows) {
  const std::size_t end = zip.rfind(end_mark);
  if (end == std::string_view::npos || zip.size() - end < end_size) return false;
  const std::uint64_t count = number_at(zip, end + 10, 2);
  std::size_t at = number_at(zip, end + 16, 4), sheets = 0;
  for (std::uint64_t k = 0; k < count; ++k) {
    if (at + entry_size > zip.size() || !zip.substr(at).starts_with(entry_mark)) return false;
    const std::size_t packed = number_at(zip, at + 20, 4), local = number_at(zip, at + 42, 4);
    const std::size_t name = number_at(zip, at + 28, 2);
    const std::size_t more = number_at(zip, at + 30, 2) + number_at(zip, at + 32, 2);
    if (local + local_size > zip.size() || !zip.substr(local).starts_with(local_mark)) return false;
    const std::size_t data = local + local_size + number_at(zip, local + 26, 2) + number_at(zip, local + 28, 2);
    if (data + packed > zip.size() || at + entry_size + name > zip.size()) return false;
    const auto part = inflated(zip.substr(data, packed));
    if (!part || !part_is_whole(zip.substr(at + entry_size, name), *part, rows, sheets)) return false;
    at += entry_size + name + more;
  }
  return sheets == rows.size();
}

}  // namespace hito::documents
