#include "runtime/data/csv_records.h"

#include <algorithm>

namespace hito::runtime {
namespace {

// A value copied into a message: the start is enough.
constexpr std::size_t most_copied = 240;

std::string start_of(std::string_view text) { return std::string(text.substr(0, most_copied)); }

}  // namespace

// At the end of the text, "\n" or "\r\n".
bool CsvRecords::at_line_end() const {
  if (at_end() || text_[at_] == '\n') return true;
  return text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
}

void CsvRecords::take_line_end() {
  if (at_end()) return;
  at_ += text_[at_] == '\r' ? 2 : 1;
  ++line_;
}

bool CsvRecords::next(CsvRecord& record) {
  record.cells.clear();
  record.problems.clear();
  record.unescaped.clear();
  record.line = line_;
  record.blank = false;
  if (at_end()) return false;
  record.blank = at_line_end();
  read_cell(record);
  while (at_separator()) {
    ++at_;
    read_cell(record);
  }
  reached_end_ = at_end();
  take_line_end();
  return true;
}

// A record that reaches the end of the window is read again with more of the file behind it.
bool CsvFile::next(CsvRecord& record) {
  window_.drop(used_);
  used_ = 0;
  for (;;) {
    CsvRecords records(window_.text(), separator_, line_);
    const bool found = !stopped_ && records.next(record);
    const std::size_t length = found && !records.reached_end() ? records.at() : window_.text().size();
    if (!stopped_ && length > most_record_bytes) {
      record = CsvRecord{};
      record.line = line_;
      record.problems.push_back({Code::csv_record_too_long, line_, 0, ""});
      stopped_ = true;
      return true;
    }
    if ((!found || records.reached_end()) && !stopped_ && window_.more()) continue;
    // After a fault of the file what is left of it may be half a record.
    if (!found || window_.broken() || window_.failure()) return false;
    used_ = records.at();
    line_ = records.line();
    return true;
  }
}

std::string_view CsvFile::plain_lines(std::size_t most) {
  if (stopped_) return {};
  if (window_.text().size() - used_ < most) {
    window_.drop(used_);
    used_ = 0;
    while (window_.text().size() < most && window_.more()) continue;
  }
  std::string_view text = window_.text().substr(used_, most);
  text = text.substr(0, text.find('"'));
  return text.substr(0, text.rfind('\n') + 1);
}

void CsvFile::pass(std::size_t bytes, std::uint64_t lines) {
  used_ += bytes;
  line_ += lines;
}

void CsvRecords::read_cell(CsvRecord& record) {
  if (!at_end() && text_[at_] == '"')
    read_quoted(record);
  else
    read_bare(record);
}

void CsvRecords::read_bare(CsvRecord& record) {
  const std::size_t begin = at_;
  bool quote = false;
  bool lone_return = false;
  for (; !at_end(); ++at_) {
    const char c = text_[at_];
    if (c == separator_ || c == '\n') break;
    if (c == '\r') {
      if (at_line_end()) break;
      lone_return = true;
    }
    quote = quote || c == '"';
  }
  const std::string_view cell = text_.substr(begin, at_ - begin);
  if (quote) record.problems.push_back({Code::csv_stray_quote, line_, record.cells.size(), start_of(cell)});
  if (lone_return) record.problems.push_back({Code::csv_bare_return, line_, record.cells.size(), start_of(cell)});
  record.cells.push_back({cell, line_});
}

void CsvRecords::read_quoted(CsvRecord& record) {
  const std::uint64_t opened = line_;
  std::string* own = nullptr;
  std::size_t begin = ++at_;
  for (;;) {
    const std::size_t quote = text_.find('"', at_);
    if (quote == std::string_view::npos) {
      record.problems.push_back({Code::csv_unclosed_quote, opened, record.cells.size(), ""});
      record.cells.push_back({{}, opened});
      at_ = text_.size();
      return;
    }
    const std::string_view piece = text_.substr(at_, quote - at_);
    line_ += static_cast<std::uint64_t>(std::ranges::count(piece, '\n'));
    const bool doubled = quote + 1 < text_.size() && text_[quote + 1] == '"';
    at_ = quote + (doubled ? 2 : 1);
    if (!doubled && own == nullptr) {
      record.cells.push_back({text_.substr(begin, quote - begin), opened});
      break;
    }
    if (own == nullptr) own = &record.unescaped.emplace_back();
    own->append(text_.substr(begin, quote - begin + (doubled ? 1 : 0)));
    begin = at_;
    if (!doubled) {
      record.cells.push_back({*own, opened});
      break;
    }
  }
  close_quoted(record);
}

void CsvRecords::close_quoted(CsvRecord& record) {
  if (at_separator() || at_line_end()) return;
  const std::size_t cell = record.cells.size() - 1;
  record.problems.push_back({Code::csv_text_after_quote, line_, cell, start_of(record.cells[cell].text)});
  skip_to_end_of_cell();
}

void CsvRecords::skip_to_end_of_cell() {
  while (!at_separator() && !at_line_end()) ++at_;
}

}  // namespace hito::runtime
