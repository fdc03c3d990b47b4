#include "runtime/data/arrow_cells.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "base/literal.h"
#include "compiler/core/shown.h"
#include "runtime/data/scale.h"

namespace hito::runtime {
namespace {

using Kind = ArrowType::Kind;

// As for cells of text: figures of more digits are read the long way.
constexpr std::int64_t most_magnitude = 9'999'999'999'999'999;
// Bytes of a text that is read among others.
constexpr std::size_t longest_text = std::size_t{1} << 16U;
// Bytes that QuickColumn may look at after the last cell.
constexpr std::size_t readable_after = word_bytes;

bool is_figure(const ArrowType& type) {
  return type.kind == Kind::integer || type.kind == Kind::decimal || type.kind == Kind::binary;
}
bool is_day(const ArrowType& type) { return type.kind == Kind::day || type.kind == Kind::moment; }

// The day that a spelling of missing values names, in the column's pattern or as 9999-12-31.
std::optional<Date> day_named(const core::Field& field, std::string_view spelling) {
  if (auto day = read_date(spelling, field.spelling.date_pattern)) return *day;
  return parse_iso_date(spelling);
}

bool exists(std::int64_t day) {
  static const std::int64_t first = make_date(1, 1, 1)->days, last = make_date(9999, 12, 31)->days;
  return day >= first && day <= last;
}

// Of a number in floating point, as much as shows what is wrong with it.
std::string beginning(std::string figure) {
  constexpr std::size_t most = 22;
  if (figure.size() > most) figure = figure.substr(0, most) + "…";
  return figure;
}

// A day and its time, to the second.
std::string moment_text(std::int64_t moment, std::int64_t per_day) {
  constexpr std::int64_t seconds = 86'400, minute = 60, hour = 3600;
  std::int64_t day = moment / per_day, rest = moment % per_day;
  if (rest < 0) --day, rest += per_day;
  if (!exists(day)) return std::to_string(moment);
  const std::int64_t second = rest / (per_day / seconds);
  return fmt::format("{}T{:02}:{:02}:{:02}", to_iso(Date{static_cast<std::int32_t>(day)}), second / hour,
                     second / minute % minute, second % minute);
}

}  // namespace

ArrowCells::ArrowCells(const core::Contract& contract, const core::Field& field, const ReadOptions& options,
                       const ArrowType& type)
    : field_(field), in_text_(type.kind == Kind::text || type.kind == Kind::view), quick_(contract, field, options) {
  const bool number = field.type.kind == core::Kind::number && field.type.shape != core::Shape::percent;
  if (number && is_figure(type)) {
    // No more decimals than the column may have: the others must be zeros.
    const auto most = std::min(field.type.integer ? 0U : field.decimals, most_scale_decimals);
    const int kept = std::clamp(type.decimals, 0, static_cast<int>(most));
    const int less = type.decimals - kept;
    // Else what does not fit is left to the exact way.
    if (less > static_cast<int>(most_scale_decimals) || less < -static_cast<int>(most_scale_decimals)) return;
    way_ = Way::figures;
    decimals_ = static_cast<unsigned>(kept);
    if (less < 0) times_ = power_of_ten(static_cast<unsigned>(-less));
    if (less > 0) divided_ = power_of_ten(static_cast<unsigned>(less));
    const IntegerRange limits = limits_of(field, decimals_);
    low_ = std::max(limits.low, -most_magnitude);
    high_ = std::min(limits.high, most_magnitude);
    for (const std::string& spelling : field.spelling.missing) {
      const auto value = parse_decimal(spelling);
      const auto integer = value ? scaled(*value, decimals_) : std::nullopt;
      if (integer) missing_.push_back(*integer);
    }
  }
  if (field.type.kind == core::Kind::date && is_day(type)) {
    way_ = Way::days;
    low_ = field.bounds.first ? field.bounds.first->days : make_date(1, 1, 1)->days;
    high_ = field.bounds.last ? field.bounds.last->days : make_date(9999, 12, 31)->days;
    for (const std::string& spelling : field.spelling.missing)
      if (const auto day = day_named(field, spelling)) missing_.push_back(day->days);
  }
  if (field.type.kind == core::Kind::yes_no && type.kind == Kind::bit && field.spelling.missing.empty()) {
    way_ = Way::bits;
    high_ = 1;
  }
}

void ArrowCells::read(const ArrowColumn& column, std::size_t row, std::size_t count, CellWords& words,
                      std::array<bool, most_batch_rows>& bad) {
  const bool one_of_few = field_.type.kind == core::Kind::choice || field_.type.kind == core::Kind::yes_no;
  const auto texts = column.dictionary_size();
  if (way_ != Way::texts)
    read_integers(column, row, count, bad);
  else if (in_text_ && one_of_few && texts && *texts <= static_cast<std::int64_t>(most_batch_rows))
    read_few(column, row, count, words, bad);
  else
    read_texts(column, row, count, words, bad);
}

bool ArrowCells::scale(std::int64_t& integer) const {
  if (divided_ != 1 && integer % divided_ != 0) return false;
  integer /= divided_;
  return !__builtin_mul_overflow(integer, times_, &integer);
}

void ArrowCells::miss(std::size_t k, std::array<bool, most_batch_rows>& bad) {
  if (!std::exchange(cells_.some_missing, true)) cells_.missing.fill(0);
  cells_.missing[k] = 1;
  cells_.read.integers[k] = 0;
  bad[k] = bad[k] || !field_.may_miss;
}

void ArrowCells::read_integers(const ArrowColumn& column, std::size_t row, std::size_t count,
                               std::array<bool, most_batch_rows>& bad) {
  cells_.rows = count;
  cells_.form = way_ == Way::figures ? Form::integers : way_ == Way::days ? Form::days : Form::bits;
  cells_.decimals = decimals_;
  cells_.some_missing = false;
  std::int64_t* integers = cells_.read.integers.data();
  unsigned char* odd = cells_.read.odd.data();
  if (column.dictionary_size()) {
    for (std::size_t k = 0; k < count; ++k) {
      const auto place = column.place(row + k);
      const auto found = place ? column.values().integer(*place) : std::nullopt;
      integers[k] = found.value_or(0);
      odd[k] = !place ? 2 : found ? 0 : 1;
    }
  } else {
    column.integers(row, count, integers, odd);
  }
  unsigned char any_odd = 0;
  for (std::size_t k = 0; k < count; ++k) any_odd |= odd[k];
  if (any_odd == 0 && missing_.empty() && divided_ == 1 && times_ == 1) {
    for (std::size_t k = 0; k < count; ++k) {
      const bool out = (integers[k] < low_) | (integers[k] > high_);
      bad[k] = bad[k] | out;
    }
    return;
  }
  for (std::size_t k = 0; k < count; ++k) {
    if (odd[k] == 2) {
      miss(k, bad);
      continue;
    }
    const bool kept = odd[k] == 0 && scale(integers[k]);
    // What stands for no value may be out of the limits.
    if (kept && !missing_.empty() && std::ranges::find(missing_, integers[k]) != missing_.end())
      miss(k, bad);
    else
      bad[k] = bad[k] || !kept || integers[k] < low_ || integers[k] > high_;
  }
}

// Cells of a batch, each put at the end of bytes_ by `put`.
void ArrowCells::put_cells(std::size_t count, const auto& put) {
  bytes_.assign(readable_before, '\0');
  marks_.clear();
  for (std::size_t k = 0; k < count; ++k) {
    put(k);
    marks_.push_back(static_cast<std::uint32_t>(bytes_.size()));
    bytes_ += '\n';
  }
  bytes_.append(readable_after, '\0');
  batch_ = {};
  batch_.text = bytes_.data();
  batch_.marks = marks_.data();
  batch_.first = static_cast<std::uint32_t>(readable_before);
  batch_.width = 1;
  batch_.rows = count;
}

bool ArrowCells::put_text(const ArrowColumn& column, std::int64_t place) {
  const std::string_view text = column.values().text(place);
  bytes_ += text.substr(0, longest_text);
  // Words of bytes know no end of a text but by zeros.
  return text.size() <= longest_text && text.find('\0') == std::string_view::npos;
}

void ArrowCells::read_few(const ArrowColumn& column, std::size_t row, std::size_t count, CellWords& words,
                          std::array<bool, most_batch_rows>& bad) {
  if (!meanings_) {
    meanings_ = std::make_unique<QuickCells>();
    const auto size = static_cast<std::size_t>(*column.dictionary_size());
    put_cells(size, [&](std::size_t k) {
      const std::int64_t place = column.dictionary_begin() + static_cast<std::int64_t>(k);
      meaningless_[k] = !column.values().is_null(place) && !put_text(column, place);
    });
    quick_.read(batch_, 0, words, *meanings_, meaningless_);
  }
  cells_.rows = count;
  cells_.form = meanings_->form;
  cells_.some_missing = false;
  std::int64_t* integers = cells_.read.integers.data();
  column.integers(row, count, integers, cells_.read.odd.data());
  for (std::size_t k = 0; k < count; ++k) {
    const auto place = static_cast<std::size_t>(integers[k]);
    if (cells_.read.odd[k] != 0 || (meanings_->some_missing && meanings_->missing[place] != 0)) {
      miss(k, bad);
      continue;
    }
    bad[k] = bad[k] || meaningless_[place];
    integers[k] = meanings_->read.integers[place];
  }
}

void ArrowCells::read_texts(const ArrowColumn& column, std::size_t row, std::size_t count, CellWords& words,
                            std::array<bool, most_batch_rows>& bad) {
  put_cells(count, [&](std::size_t k) {
    if (in_text_) {
      const auto place = column.place(row + k);
      bad[k] = bad[k] || (place && !put_text(column, *place));
      return;
    }
    const ArrowText cell = write(column, row + k);
    bad[k] = bad[k] || cell.fault.has_value();
    bytes_ += cell.text;
  });
  quick_.read(batch_, 0, words, cells_, bad);
}

void ArrowCells::add_to(CellParts& parts, std::size_t from, std::size_t to) const {
  runtime::add_to(parts, cells_, batch_, 0, from, to);
}

std::string_view ArrowCells::figure_in_text(std::size_t row) const {
  if (cells_.some_missing && cells_.missing[row] != 0) return {};
  return batch_.cell(row, 0);
}

ArrowText ArrowCells::write(const ArrowColumn& column, std::size_t row) const {
  const auto place = column.place(row);
  if (!place) return {};
  const ArrowValues& values = column.values();
  switch (column.type().kind) {
    case Kind::nothing:
    case Kind::other: return {};
    case Kind::text:
    case Kind::view: return {std::string(values.text(*place)), false, {}};
    case Kind::bit: return {bit_text(*values.integer(*place) != 0), true, {}};
    case Kind::integer:
    case Kind::decimal: return {figure_text(*values.figure(*place)), true, {}};
    case Kind::binary: {
      const auto figure = values.figure(*place);
      if (!figure) return {std::string(values.no_figure(*place)), true, {}};
      if (values.integer(*place)) return {figure_text(*figure), true, {}};
      const std::string shown = beginning(to_text(*figure));
      return {shown, true, Failure{Code::cell_binary_fraction, {shown, column.type().name}}};
    }
    case Kind::day: return {day_text(*values.integer(*place)), true, {}};
    case Kind::moment: {
      if (const auto day = values.integer(*place)) return {day_text(*day), true, {}};
      const std::string shown = moment_text(values.moment(*place), column.type().per_day);
      return {shown, true, Failure{Code::cell_has_time, {shown}}};
    }
  }
  throw InternalError("a kind of Arrow type out of its enumeration");
}

std::string ArrowCells::figure_text(const Rational& value) const {
  // A spelling of missing values means its figure, however many decimals the type has.
  for (const std::string& spelling : field_.spelling.missing)
    if (parse_decimal(spelling) == value) return spelling;
  std::string text = to_text(value);
  // Three decimals may be asked about, as thousands of somebody's mark; those of a figure that was never written are
  // not.
  const bool number = field_.type.kind == core::Kind::number && field_.type.shape != core::Shape::percent;
  if (number && written_decimals(text) == 3) text += '0';
  return text;
}

std::string ArrowCells::day_text(std::int64_t day) const {
  if (!exists(day)) return std::to_string(day);
  const Date date{static_cast<std::int32_t>(day)};
  if (field_.type.kind != core::Kind::date) return to_iso(date);
  for (const std::string& spelling : field_.spelling.missing)
    if (day_named(field_, spelling) == date) return spelling;
  return field_.spelling.date_pattern.empty() ? to_iso(date) : to_pattern(date, field_.spelling.date_pattern);
}

std::string ArrowCells::bit_text(bool bit) const {
  const std::vector<std::string>& own = bit ? field_.spelling.yes : field_.spelling.no;
  if (field_.type.kind == core::Kind::yes_no && !own.empty()) return own.front();
  return bit ? "true" : "false";
}

}  // namespace hito::runtime
