#include "runtime/data/cells.h"

#include <stdexcept>
#include <utility>
#include <variant>

namespace hito::runtime {

using core::Value;

Cells::Cells(std::initializer_list<Value> values) {
  for (const Value& value : values) push_back(value);
}

Cells::Cells(const std::vector<Value>& values) {
  for (const Value& value : values) push_back(value);
}

const CellParts& Cells::parts() const {
  static const CellParts none;
  return parts_ ? *parts_ : none;
}

CellParts& Cells::edit() {
  if (!parts_)
    parts_ = std::make_shared<CellParts>();
  else if (parts_.use_count() > 1)
    parts_ = std::make_shared<CellParts>(*parts_);
  return *parts_;
}

Value Cells::operator[](std::size_t row) const { return value_at(parts(), row); }

Value Cells::at(std::size_t row) const {
  if (row >= size()) throw std::out_of_range("a row that is not there");
  return (*this)[row];
}

bool Cells::is_missing(std::size_t row) const { return is_missing_at(parts(), row); }

std::optional<std::string_view> Cells::text(std::size_t row) const {
  const CellParts& parts = this->parts();
  if (!parts.beside.empty()) {
    const auto found = parts.beside.find(static_cast<std::uint32_t>(row));
    const auto* text = found == parts.beside.end() ? nullptr : std::get_if<std::string>(&found->second);
    if (text != nullptr) return *text;
    if (found != parts.beside.end()) return std::nullopt;
  }
  if (parts.form != Form::texts || is_missing_at(parts, row) || refers(row)) return std::nullopt;
  return text_at(parts, row);
}

std::optional<std::uint32_t> Cells::refers(std::size_t row) const {
  const CellParts& parts = this->parts();
  if (!parts.beside.empty()) {
    const auto found = parts.beside.find(static_cast<std::uint32_t>(row));
    const auto* ref = found == parts.beside.end() ? nullptr : std::get_if<core::RowRef>(&found->second);
    if (ref != nullptr) return ref->index;
    if (found != parts.beside.end()) return std::nullopt;
  }
  if (parts.refers.empty() || is_missing_at(parts, row) || parts.refers[row] == refers_to_no_row) return std::nullopt;
  return parts.refers[row];
}

std::vector<Value> Cells::all() const {
  std::vector<Value> values;
  values.reserve(size());
  for (std::size_t row = 0; row < size(); ++row) values.push_back((*this)[row]);
  return values;
}

void Cells::push_back(const Value& value) { add(edit(), value); }

void Cells::set(std::size_t row, const Value& value) {
  CellParts& parts = edit();
  parts.beside.erase(static_cast<std::uint32_t>(row));
  if (!parts.refers.empty()) parts.refers[row] = refers_to_no_row;
  if (!parts.bits.empty()) parts.bits[row] = 0;
  if (!parts.words.empty()) parts.words[row] = 0;
  if (!parts.integers.empty()) parts.integers[row] = 0;
  put(parts, row, value);
}

void Cells::assign_missing(std::size_t size) {
  parts_ = std::make_shared<CellParts>();
  parts_->size = size;
}

void Cells::take_out(const std::vector<bool>& out) { runtime::take_out(edit(), out); }

void Cells::append(const Cells& other) {
  if (other.empty()) return;
  if (empty())
    *this = other;
  else
    runtime::append(edit(), other.parts());
}

bool operator==(const Cells& a, const Cells& b) {
  if (a.parts_ == b.parts_) return true;
  if (a.size() != b.size()) return false;
  for (std::size_t row = 0; row < a.size(); ++row)
    if (a[row] != b[row]) return false;
  return true;
}

}  // namespace hito::runtime
