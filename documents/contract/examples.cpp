// The examples of the contract with what they come to.
#include <algorithm>

#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

bool same_figure(const core::Amount& a, const core::Amount& b) {
  return a.kind == b.kind && a.clause == b.clause && a.party == b.party &&
         (!a.currency.valid() || !b.currency.valid() || a.currency == b.currency);
}

// What it comes to, of a figure that the example expects.
Rational found(const Worked& worked, const core::Figure& expected) {
  for (const core::Figure& figure : worked.figures)
    if (same_figure(figure.of, expected.of)) return figure.amount;
  return expected.amount;
}

// Lines of one table of reported values and figures, as `examples` has them.
bool is_line_of(const core::Example& first, const core::Example& next) {
  const auto alike = [](const auto& a, const auto& b) { return a.input == b.input && a.period == b.period; };
  const auto figures = [](const core::Figure& a, const core::Figure& b) { return same_figure(a.of, b.of); };
  return first.title == next.title && first.data.empty() && next.data.empty() && first.rows.empty() &&
         next.rows.empty() && first.conditions.empty() && next.conditions.empty() && first.as_of == next.as_of &&
         !first.figures.empty() && std::ranges::equal(first.inputs, next.inputs, alike) &&
         std::ranges::equal(first.figures, next.figures, figures);
}

class Examples {
 public:
  explicit Examples(Page& page) : page_(page), contract_(page.contract), words_(page.words) {}

  void run() {
    const auto& all = contract_.examples;
    for (std::size_t i = 0; i < all.size();) {
      std::size_t end = i + 1;
      while (end < all.size() && is_line_of(all[i], all[end])) ++end;
      ++number_;
      page_.heading(
          2, words_.say(all[i].title.empty() ? Written::legal_example_heading_bare : Written::legal_example_heading,
                        {plain(std::to_string(number_)), plain(all[i].title)}));
      if (end > i + 1)
        table(i, end);
      else
        example(all[i], worked(i));
      for (; i < end; ++i) verdict(worked(i));
    }
  }

 private:
  const Worked& worked(std::size_t i) const {
    static const Worked none;
    return i < page_.matter.worked.size() ? page_.matter.worked[i] : none;
  }

  // At the head of a column or line of figures.
  Runs head(const core::Amount& figure) const {
    if (figure.kind == core::AmountKind::total && contract_.currencies.size() < 2)
      return words_.say(Written::legal_total_word);
    return capitalized(words_.figure(figure));
  }
  void table(std::size_t begin, std::size_t end) {
    const core::Example& first = contract_.examples[begin];
    Table table;
    for (const core::GivenInput& given : first.inputs) table.columns.push_back({words_.input(given.input), Align::end});
    for (const core::Figure& figure : first.figures) table.columns.push_back({head(figure.of), Align::end});
    for (std::size_t i = begin; i < end; ++i) {
      Table::Row row;
      const core::Example& example = contract_.examples[i];
      for (const core::GivenInput& given : example.inputs) row.cells.push_back(input_value(given));
      for (const core::Figure& figure : example.figures)
        row.cells.push_back(plain(words_.money(found(worked(i), figure), figure.of.currency)));
      table.rows.push_back(std::move(row));
    }
    page_.add({std::move(table)});
  }
  Runs input_value(const core::GivenInput& given) const {
    if (core::is_missing(given.value)) return words_.say(Written::legal_word_missing);
    return plain(words_.literal(contract_.inputs[given.input].type, given.value));
  }

  void example(const core::Example& example, const Worked& worked) {
    for (const core::GivenRows& rows : example.data) given(rows);
    inputs(example);
    if (example.as_of) page_.say(Written::legal_example_as_of, {plain(words_.long_date(*example.as_of))});
    for (const core::ExpectedRow& row : worked.rows) expected_.push_back(&row);
    rows();
    figures(example, worked);
    for (const core::ExprId condition : example.conditions)
      page_.say(Written::legal_example_condition, {words_.condition(condition, Among{.in_force = InForce::term})});
  }

  void given(const core::GivenRows& rows) {
    const core::Dataset& dataset = contract_.datasets[rows.dataset];
    Table table;
    table.caption = words_.say(Written::legal_example_rows_of, {page_.name(dataset.name)});
    for (const core::ColumnIndex column : rows.columns)
      table.columns.push_back({page_.name(dataset.columns[column].name), align(dataset.columns[column].type)});
    for (const auto& row : rows.rows) {
      Table::Row line;
      for (std::size_t i = 0; i < row.size(); ++i)
        line.cells.push_back(plain(words_.literal(dataset.columns[rows.columns[i]].type, row[i])));
      table.rows.push_back(std::move(line));
    }
    page_.add({std::move(table)});
  }
  static Align align(const core::Type& type) { return type.kind == core::Kind::number ? Align::end : Align::start; }

  void inputs(const core::Example& example) {
    std::vector<std::pair<Runs, Runs>> facts;
    for (const core::GivenInput& given : example.inputs) {
      Runs name = words_.input(given.input);
      if (given.period)
        append(name, words_.say(Written::legal_in_brackets, {plain(contract_.periods[*given.period].label)}),
               words_.language());
      facts.emplace_back(std::move(name), input_value(given));
    }
    if (!facts.empty()) page_.facts(std::move(facts));
  }

  // Rows with figures of the same kinds share a table.
  void rows() {
    while (!expected_.empty()) {
      const core::ExpectedRow& first = *expected_.front();
      Table table;
      table.caption = words_.say(Written::legal_example_row_figures);
      const core::Dataset& dataset = contract_.datasets[first.dataset];
      for (const auto& [column, value] : first.key) table.columns.push_back({page_.name(dataset.columns[column].name)});
      for (const core::Figure& figure : first.figures) table.columns.push_back({head(figure.of), Align::end});
      std::vector<const core::ExpectedRow*> rest;
      for (const core::ExpectedRow* row : expected_) {
        if (!alike(first, *row)) {
          rest.push_back(row);
          continue;
        }
        Table::Row line;
        for (const auto& [column, value] : row->key)
          line.cells.push_back(plain(words_.literal(dataset.columns[column].type, value)));
        for (const core::Figure& figure : row->figures)
          line.cells.push_back(plain(words_.money(figure.amount, figure.of.currency)));
        table.rows.push_back(std::move(line));
      }
      page_.add({std::move(table)});
      expected_ = std::move(rest);
    }
  }
  static bool alike(const core::ExpectedRow& a, const core::ExpectedRow& b) {
    return a.dataset == b.dataset &&
           std::ranges::equal(a.key, b.key, {}, &std::pair<core::ColumnIndex, core::Value>::first,
                              &std::pair<core::ColumnIndex, core::Value>::first) &&
           std::ranges::equal(a.figures, b.figures,
                              [](const core::Figure& x, const core::Figure& y) { return same_figure(x.of, y.of); });
  }

  // Those that are above nothing, and those that the example names.
  void figures(const core::Example& example, const Worked& worked) {
    Table table;
    table.columns = {{words_.say(Written::legal_column_concept)},
                     {words_.say(Written::legal_column_amount), Align::end}};
    const auto asked = [&](const core::Figure& figure) {
      return std::ranges::any_of(example.figures,
                                 [&](const core::Figure& one) { return same_figure(one.of, figure.of); });
    };
    std::vector<Table::Row> totals;
    for (const core::Figure& figure : worked.figures) {
      const bool total = figure.of.kind == core::AmountKind::total;
      if (figure.amount.sign() == 0 && !asked(figure) && !total) continue;
      Table::Row row{{head(figure.of), plain(words_.money(figure.amount, figure.of.currency))}, total};
      (total ? totals : table.rows).push_back(std::move(row));
    }
    for (const core::Figure& figure : example.figures)
      if (std::ranges::none_of(worked.figures, [&](const core::Figure& one) { return same_figure(one.of, figure.of); }))
        table.rows.push_back({{head(figure.of), plain(words_.money(figure.amount, figure.of.currency))}});
    table.rows.insert(table.rows.end(), totals.begin(), totals.end());
    if (!table.rows.empty()) page_.add({std::move(table)});
  }

  void verdict(const Worked& worked) {
    if (!worked.ran)
      page_.paragraph(words_.say(Written::legal_example_did_not_run), Paragraph::Role::warning);
    else if (!worked.as_expected)
      page_.paragraph(words_.say(Written::legal_example_differs), Paragraph::Role::warning);
  }

  Page& page_;
  const core::Contract& contract_;
  const Words& words_;
  std::vector<const core::ExpectedRow*> expected_;
  std::size_t number_ = 0;
};

}  // namespace

void write_examples(Page& page) {
  if (page.contract.examples.empty()) return;
  page.annex(Written::legal_heading_examples);
  page.say(Written::legal_examples_lead);
  Examples(page).run();
}

}  // namespace hito::documents::prose
