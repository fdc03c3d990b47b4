#include "runtime/data/text_window.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "base/unicode.h"
#include "runtime/data/byte_scan.h"

namespace hito::runtime {
namespace {

constexpr std::size_t least_read = 1 << 20;
constexpr std::string_view bom = "\xEF\xBB\xBF";

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// As first_bad_utf8, looking only at the bytes outside ASCII: the characters of data files are mostly ASCII.
std::size_t first_bad_byte(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), is_ascii);
    const auto end = std::find_if(begin, text.end(), is_ascii);
    const std::size_t bad = first_bad_utf8(std::string_view(begin, end));
    const auto run = static_cast<std::size_t>(begin - text.begin());
    if (bad != std::string_view::npos) return run + bad;
    at = static_cast<std::size_t>(end - text.begin());
  }
  return std::string_view::npos;
}

// Bytes at the end that may be the beginning of a character.
std::size_t unfinished(std::string_view text) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
    const auto byte = static_cast<unsigned char>(text[text.size() - back]);
    if (byte < 0x80) return 0;
    if (byte < 0xC0) continue;
    const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

// " (`ñ` in Windows-1252)" for the letters and signs that usually give the encoding away.
Text in_windows_1252(unsigned char byte) {
  std::string letter;
  if (byte >= 0xA0) {
    letter += static_cast<char>(0xC0U | byte >> 6U);
    letter += static_cast<char>(0x80U | (byte & 0x3FU));
  } else {
    using Sign = std::pair<unsigned char, std::string_view>;
    constexpr std::array<Sign, 7> signs{
        {{0x80, "€"}, {0x85, "…"}, {0x91, "‘"}, {0x92, "’"}, {0x93, "“"}, {0x94, "”"}, {0x96, "–"}}};
    const auto found = std::ranges::find(signs, byte, &Sign::first);
    if (found != signs.end()) letter = found->second;
  }
  return letter.empty() ? Text() : say(Say::byte_in_windows_1252, {letter});
}

struct Format {
  std::string_view start;
  Say name;
};
constexpr auto other_formats = std::to_array<Format>({{"PK\x03\x04", Say::format_xlsx},
                                                      {"\xD0\xCF\x11\xE0", Say::format_xlsx},
                                                      {"PAR1", Say::format_parquet},
                                                      {"%PDF-", Say::format_pdf},
                                                      {"<!DOCTYPE", Say::format_html},
                                                      {"<html", Say::format_html}});

}  // namespace

void TextWindow::report(Code code, std::size_t at, std::vector<Text> args) {
  const auto before = bytes().substr(checked_, at - checked_);
  const std::uint64_t line = 1 + lines_ + static_cast<std::uint64_t>(std::ranges::count(before, '\n'));
  diagnostics_.report(code, DataPlace{file_, line, "", ""}, std::move(args));
  broken_ = true;
}

// The first fault is told: after it nothing can be trusted.
bool TextWindow::is_text() {
  const std::string_view all = bytes();
  if (all.starts_with("\xFF\xFE") || all.starts_with("\xFE\xFF")) {
    report(Code::csv_utf16, 0, {});
    return false;
  }
  for (const Format& format : other_formats) {
    if (!all.starts_with(format.start)) continue;
    report(Code::data_other_format, 0, {say(format.name)});
    return false;
  }
  return true;
}

// Moves checked_ on, whole characters only unless it is the last of the file.
bool TextWindow::check(bool last) {
  const std::string_view fresh = bytes().substr(checked_);
  const std::string_view whole = fresh.substr(0, fresh.size() - (last ? 0 : unfinished(fresh)));
  const TextFacts facts = facts_of(whole);
  const std::size_t nul = facts.nul ? whole.find('\0') : std::string_view::npos;
  const std::size_t bad = std::min(facts.ascii ? std::string_view::npos : first_bad_byte(whole), nul);
  if (bad != std::string_view::npos) {
    const std::string offset = std::to_string(gone_ + checked_ + bad);
    const auto byte = static_cast<unsigned char>(fresh[bad]);
    if (bad == nul)
      report(Code::csv_nul_byte, checked_ + bad, {offset});
    else
      report(Code::csv_not_utf8, checked_ + bad, {offset, fmt::format("0x{:02X}", byte), in_windows_1252(byte)});
    return false;
  }
  lines_ += facts.line_ends;
  checked_ += whole.size();
  return true;
}

TextWindow::TextWindow(Bytes& bytes, std::string file, Diagnostics& diagnostics)
    : bytes_(bytes), file_(std::move(file)), diagnostics_(diagnostics) {
  room_for(0);
}

std::shared_ptr<const char[]> TextWindow::hold() {
  held_ = true;
  return buffer_;
}

// What was not dropped goes to the front, with room for so many bytes behind it, of a fresh buffer where this one is
// held.
char* TextWindow::room_for(std::size_t more) {
  const std::size_t kept = size_ - begin_;
  if (buffer_ == nullptr || held_ || room_ < kept + more) {
    auto fresh = std::make_shared_for_overwrite<char[]>(kept + more + 2 * readable_around);
    std::fill_n(fresh.get(), readable_around, '\n');
    std::copy_n(buffer_.get() + (buffer_ == nullptr ? 0 : readable_around + begin_), kept,
                fresh.get() + readable_around);
    buffer_ = std::move(fresh);
    room_ = kept + more;
    held_ = false;
  } else {
    std::memmove(buffer_.get() + readable_around, buffer_.get() + readable_around + begin_, kept);
  }
  gone_ += begin_;
  checked_ -= begin_;
  begin_ = 0;
  size_ = kept;
  return buffer_.get() + readable_around + kept;
}

bool TextWindow::more() {
  if (ended_) return false;
  const std::size_t wanted = std::max(least_read, size_ - begin_);
  char* room = room_for(wanted);
  std::size_t got = 0;
  while (got < wanted && !ended_) {
    const auto read = bytes_.read(room + got, wanted - got);
    if (!read) failure_ = read.error();
    got += read.value_or(0);
    ended_ = read.value_or(0) == 0;
  }
  size_ += got;
  std::fill_n(room + got, readable_around, '\n');
  const bool first = !std::exchange(started_, true);
  if (failure_ || (first && !is_text()) || !check(ended_)) {
    ended_ = true;
    size_ = checked_;
    return false;
  }
  if (first && text().starts_with(bom)) drop(bom.size());
  return got > 0;
}

}  // namespace hito::runtime
