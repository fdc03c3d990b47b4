// The same random table as cells of a CSV and as Arrow columns: equal values, equal faults, in equal words.
#include <limits>

#include "runtime/data/arrow_rows.h"
#include "tests/unit/data/arrow_made.h"
#include "tests/unit/data/drawn.h"

namespace hito::runtime::tests {
namespace {

// A column in both forms.
struct Both {
  Texts csv;  // nothing: an empty cell and a null
  MadeColumn arrow;
};

Rational of_scale(std::int64_t integer, unsigned decimals) { return {Integer(integer), Integer::pow10(decimals)}; }

// A figure of three decimals may be asked about in a CSV, as thousands; in a typed column it is not.
bool is_asked_about(std::int64_t integer, unsigned decimals) { return of_scale(integer, decimals).decimals() == 3U; }

template <class T>
Both of_integers(const std::string& name, const std::string& format,
                 const std::vector<std::optional<std::int64_t>>& all, unsigned decimals, std::int64_t skipped) {
  Both both;
  std::vector<std::optional<T>> cells;
  for (const auto& integer : all) {
    both.csv.push_back(integer ? std::optional(to_text(of_scale(*integer, decimals))) : std::nullopt);
    if constexpr (std::is_same_v<T, std::array<std::int64_t, 2>>)
      cells.push_back(integer ? std::optional(T{*integer, *integer < 0 ? -1 : 0}) : std::nullopt);
    else
      cells.push_back(integer ? std::optional(static_cast<T>(*integer)) : std::nullopt);
  }
  both.arrow = made<T>(name, format, cells, {}, skipped);
  return both;
}

Both drawn_figures(Draw& draw, const std::string& name, std::size_t rows) {
  const unsigned decimals = draw.of<unsigned>({0, 0, 1, 2, 4});
  const bool wide = draw.one_in(3), small = draw.one_in(3);
  std::vector<std::optional<std::int64_t>> all;
  while (all.size() < rows) {
    std::int64_t integer = draw.below(small ? 100 : 2'000'000) - 40;
    if (wide && draw.one_in(4)) integer *= 1'000'000'007;
    if (is_asked_about(integer, decimals)) continue;
    if (draw.one_in(9))
      all.emplace_back(std::nullopt);
    else
      all.emplace_back(integer);
  }
  const std::int64_t skipped = draw.below(3) * 5;
  const std::string scale = std::to_string(decimals);
  if (decimals > 0 && wide)
    return of_integers<std::array<std::int64_t, 2>>(name, "d:38," + scale, all, decimals, skipped);
  if (decimals > 0) return of_integers<std::int64_t>(name, "d:18," + scale + ",64", all, decimals, skipped);
  if (wide) return of_integers<std::int64_t>(name, "l", all, 0, skipped);
  if (draw.one_in(3)) return of_integers<double>(name, "g", all, 0, skipped);
  if (small) return of_integers<std::int8_t>(name, "c", all, 0, skipped);
  return of_integers<std::int32_t>(name, "i", all, 0, skipped);
}

Both drawn_days(Draw& draw, const std::string& name, const std::string& pattern, std::size_t rows) {
  Both both;
  std::vector<std::optional<std::int32_t>> days;
  std::vector<std::optional<std::int64_t>> moments;
  constexpr std::int64_t day = 86'400'000'000;
  for (std::size_t row = 0; row < rows; ++row) {
    const bool none = draw.one_in(9);
    const auto drawn = static_cast<std::int32_t>(draw.below(3000) + 18'000);
    both.csv.push_back(none ? std::nullopt : std::optional(to_pattern(Date{drawn}, pattern)));
    days.push_back(none ? std::nullopt : std::optional(drawn));
    moments.push_back(none ? std::nullopt : std::optional(drawn * day));
  }
  both.arrow = draw.one_in(2) ? made(name, "tdD", days, std::int32_t{5}, 7) : made(name, "tsu:UTC", moments);
  return both;
}

Both drawn_texts(Draw& draw, const std::string& name, std::size_t rows) {
  Both both;
  const std::vector<std::string> words{"F",   "M",          "f",          "X",     "yes",     "no",   "1",    "0",
                                       "NA",  "-9",         "Sí",         "costa", "a b",     " x",   "12.5", "78.5%",
                                       "5 %", "2025-03-31", "31/03/2025", "ñ",     "n\u0303", "1200", "99",   "12.500"};
  const bool coded = draw.one_in(3);
  std::vector<std::optional<std::int8_t>> indices;
  for (std::size_t row = 0; row < rows; ++row) {
    const auto index = static_cast<std::int8_t>(draw.below(static_cast<std::int64_t>(words.size())));
    const bool none = draw.one_in(9);
    indices.push_back(none ? std::nullopt : std::optional(index));
    both.csv.push_back(none ? std::nullopt : std::optional(words[static_cast<std::size_t>(index)]));
  }
  if (coded)
    both.arrow = made_dictionary(name, indices, made_texts("", Texts(words.begin(), words.end())));
  else
    both.arrow =
        draw.one_in(3) ? made_views(name, both.csv) : made_texts(name, both.csv, draw.one_in(2) ? "u" : "U", 3);
  return both;
}

Both drawn_column(Draw& draw, const core::Field& field, std::size_t rows) {
  const bool text = draw.one_in(3);
  if (field.type.kind == core::Kind::date && !text) {
    const std::string& pattern = field.spelling.date_pattern;
    return drawn_days(draw, field.name, pattern.empty() ? "yyyy-mm-dd" : pattern, rows);
  }
  return text ? drawn_texts(draw, field.name, rows) : drawn_figures(draw, field.name, rows);
}

// What is told, without the place's way of counting.
Told told_by_row(const Reading& reading, std::uint64_t before, Language language) {
  Told out;
  for (const Diagnostic& d : reading.diagnostics.sorted()) {
    const auto& place = std::get<DataPlace>(d.place);
    const std::uint64_t row = place.line == 0 ? 0 : place.line - before;
    out.push_back(spell(d.code) + " " + std::to_string(row) + " " + place.column + " `" + place.value +
                  "`: " + d.message(language) + " " + d.help(language));
  }
  return out;
}

TEST(ArrowCsv, the_same_table_reads_the_same) {
  std::uint64_t read_whole = 0, faulty = 0;
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    Draw draw(seed);
    core::Contract contract = small_contract();
    core::Dataset dataset;
    dataset.name = "people";
    dataset.unit = person;
    const auto rows = static_cast<std::size_t>(draw.below(draw.one_in(10) ? 1500 : 40));
    // A CSV line with nothing on it would be a fault of its own.
    Texts keys(rows, "k");
    MadeBatch batch{{made_texts("key", keys)}, static_cast<std::int64_t>(rows), 0, 0};
    std::vector<Texts> csv{keys};
    dataset.columns.push_back(field("key", of_kind(core::Kind::text)));
    const std::int64_t columns = draw.below(4) + 1;
    for (std::int64_t c = 0; c < columns; ++c) {
      dataset.columns.push_back(drawn_field(draw, "c" + std::to_string(c)));
      Both both = drawn_column(draw, dataset.columns.back(), rows);
      batch.columns.push_back(std::move(both.arrow));
      csv.push_back(std::move(both.csv));
    }
    contract.datasets.add(dataset);
    std::string text;
    for (std::size_t c = 0; c < csv.size(); ++c) text += (c > 0 ? "," : "") + dataset.columns[c].name;
    text += "\n";
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t c = 0; c < csv.size(); ++c) text += (c > 0 ? "," : "") + csv[c][row].value_or("");
      text += "\n";
    }
    ReadOptions options;
    options.set_aside = draw.one_in(3);
    options.trim = draw.one_in(3);
    options.keys_only = draw.one_in(8);
    options.threads = draw.one_in(4) ? 3 : 1;
    const Reading expected = read_text(contract, text, options);
    Reading reading{contract, {}, {}};
    MadeStream made_stream({batch});
    ArrowArrayStream stream = made_stream.stream();
    auto table =
        read_arrow_stream(reading.contract, core::DatasetId{0}, "people.csv", stream, options, reading.diagnostics);
    ASSERT_TRUE(table.has_value()) << table.error().args.at(1)[Language::en];
    reading.table = std::move(*table);
    SCOPED_TRACE(text);
    ASSERT_EQ(reading.table.rows(), expected.table.rows()) << seed;
    for (std::size_t c = 0; c < csv.size(); ++c)
      ASSERT_EQ(reading.table.columns[c].cells, expected.table.columns[c].cells) << seed << " " << c;
    ASSERT_EQ(reading.table.faults, expected.table.faults) << seed;
    ASSERT_EQ(reading.table.faulty, expected.table.faulty) << seed;
    for (const Language language : languages)
      ASSERT_EQ(told_by_row(reading, 0, language), told_by_row(expected, 1, language)) << seed;
    ASSERT_EQ(reading.table.aside.size(), expected.table.aside.size()) << seed;
    for (std::size_t k = 0; k < expected.table.aside.size(); ++k) {
      const Aside &ours = reading.table.aside[k], &theirs = expected.table.aside[k];
      ASSERT_EQ(ours.line + 1, theirs.line);
      ASSERT_EQ(ours.code, theirs.code);
      ASSERT_EQ(ours.args, theirs.args);
      ASSERT_EQ(ours.value, theirs.value);
    }
    read_whole += reading.table.rows() - reading.table.faulty;
    faulty += reading.table.faulty;
  }
  // Both kinds of row were there.
  EXPECT_GT(read_whole, 5000U);
  EXPECT_GT(faulty, 1000U);
}

}  // namespace
}  // namespace hito::runtime::tests
