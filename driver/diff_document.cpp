// Differences as a document: a table of what changes, tables of what is paid, and the contract with its changes marked.
#include <algorithm>

#include "base/written.h"
#include "documents/redline/redline.h"
#include "documents/words/sentence.h"
#include "driver/diff.h"
#include "driver/guard.h"
#include "driver/render.h"

namespace hito::driver {
namespace {

using documents::Align;
using documents::Run;
using documents::Runs;
using documents::prose::Change;
using Part = Effect::Part;

Written kind_of(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::added: return Written::diff_kind_of_added;
    case Change::Kind::removed: return Written::diff_kind_of_removed;
    case Change::Kind::changed: return Written::diff_kind_of_changed;
  }
  throw InternalError("a kind of change out of its enumeration");
}

class Report {
 public:
  Report(const TextOf& first, const TextOf& second, const DiffReport& report, const documents::Reader& reader)
      : first_(first), second_(second), report_(report), reader_(reader) {
    const core::Contract& contract = second.compiled.contract;
    document_.language = reader.language;
    document_.title = word(Written::diff_document_title, {contract.title});
    document_.subtitle = word(Written::diff_document_subtitle, {name_of(first), name_of(second)});
    document_.foot = contract.code.empty() ? contract.title : contract.code;
  }

  documents::Document run(const documents::prose::Redline& text) {
    words();
    money();
    heading(1, Written::diff_heading_text);
    if (text.changed) {
      paragraph(word(Written::diff_text_lead));
      document_.blocks.insert(document_.blocks.end(), text.blocks.begin(), text.blocks.end());
    } else {
      paragraph(word(Written::diff_text_unchanged));
    }
    return std::move(document_);
  }

 private:
  std::string word(Written row, const std::vector<Text>& parts = {}) const { return say(row, reader_.language, parts); }
  // Where a file lies is no part of the contract.
  static std::string name_of(const TextOf& text) {
    const std::string& path = text.source.path();
    return path.substr(path.find_last_of('/') + 1);
  }
  void add(documents::Block block) { document_.blocks.push_back(std::move(block)); }
  void heading(unsigned level, Written row) {
    add({documents::Heading{level, documents::prose::plain(word(row)), {}}});
  }
  void paragraph(std::string text) { add({documents::Paragraph{documents::prose::plain(std::move(text))}}); }
  documents::Table table(const std::vector<std::pair<Written, Align>>& columns) const {
    documents::Table made;
    for (const auto& [head, align] : columns) made.columns.push_back({documents::prose::plain(word(head)), align});
    return made;
  }

  void words() {
    heading(1, Written::diff_heading_words);
    const auto& changes = report_.changes;
    if (changes.empty()) return paragraph(word(report_.differs() ? Written::diff_none_in_words : Written::diff_none));
    paragraph(changes.size() == 1 ? word(Written::diff_count_one)
                                  : word(Written::diff_count, {std::to_string(changes.size())}));
    for (std::size_t i = 0; i < changes.size();) {
      const documents::prose::Weight weight = documents::prose::weight_of(changes[i]);
      heading(2, heading_of(weight));
      documents::Table made = table({{Written::diff_column_what, Align::start},
                                     {Written::diff_column_how, Align::start},
                                     {Written::diff_column_before, Align::start},
                                     {Written::diff_column_after, Align::start},
                                     {Written::diff_column_line, Align::start}});
      for (; i < changes.size() && documents::prose::weight_of(changes[i]) == weight; ++i)
        made.rows.push_back(row(changes[i]));
      add({std::move(made)});
    }
  }

  // "51", and the file too where it is one that the text includes.
  static std::string line_of(const TextOf& text, const std::optional<Span>& span) {
    if (!span) return "—";
    const FileLine place = place_of(text.source, *span);
    const std::string line = std::to_string(place.line);
    if (place.file == text.source.path()) return line;
    return place.file.substr(place.file.find_last_of('/') + 1) + ":" + line;
  }

  documents::Table::Row row(const Change& change) const {
    const std::string lines = line_of(first_, change.in_first) + " → " + line_of(second_, change.in_second);
    return {{documents::prose::with_names(documents::prose::what(change)[reader_.language]),
             documents::prose::plain(word(kind_of(change.kind))), documents::prose::plain(change.before),
             documents::prose::plain(change.after), documents::prose::plain(lines)}};
  }

  void money() {
    heading(1, Written::diff_heading_money);
    for (const Text& remark : report_.remarks)
      add({documents::Paragraph{documents::prose::with_names(remark[reader_.language])}});
    if (!report_.money) return;
    const MoneyDiff& money = *report_.money;
    paragraph(word(Written::diff_money_lead));
    if (money.forecast) paragraph(word(Written::diff_money_forecast));
    // Tables of figures that are all the same would say no more.
    if (!money.differs()) return paragraph(word(Written::diff_money_same));
    if (money.renumbered) paragraph(word(Written::diff_money_clause_numbers));
    parts(Written::diff_money_clauses, Written::diff_money_column_clause, money.effect.clauses, money.effect.total);
    parts(Written::diff_money_periods, Written::diff_money_column_period, money.effect.periods);
    parts(Written::diff_money_paid, Written::diff_money_column_party, money.effect.paid);
    parts(Written::diff_money_received, Written::diff_money_column_party, money.effect.received);
    parts(Written::diff_money_rows, Written::diff_money_column_row, money.rows.most);
    for (const Text& said : rows_in_words(money.rows)) paragraph(said[reader_.language]);
  }

  void parts(Written title, Written column, const std::vector<Part>& all, const std::vector<Part>& total = {}) {
    if (all.empty() && total.empty()) return;
    heading(2, title);
    documents::Table made = table({{column, Align::start},
                                   {Written::diff_column_before, Align::end},
                                   {Written::diff_column_after, Align::end},
                                   {Written::diff_column_difference, Align::end}});
    for (const Part& part : all) made.rows.push_back(row(part, false));
    for (const Part& part : total) made.rows.push_back(row(part, true));
    add({std::move(made)});
  }
  documents::Table::Row row(const Part& part, bool total) const {
    std::string name = part.name[reader_.language];
    if (!part.title.empty()) name += " · " + part.title;
    const auto amount = [&](const Rational& value) {
      const unsigned decimals = std::max(part.decimals, value.decimals().value_or(part.decimals));
      return documents::prose::plain(documents::money_for(reader_, value, part.currency, decimals));
    };
    return {{documents::prose::plain(name), amount(part.then), amount(part.now), amount(part.now - part.then)}, total};
  }

  const TextOf& first_;
  const TextOf& second_;
  const DiffReport& report_;
  documents::Reader reader_;
  documents::Document document_;
};

}  // namespace

std::vector<Text> rows_in_words(const RowsChanged& rows) {
  std::vector<Text> all;
  if (rows.all == 0) return all;
  const std::string changed = std::to_string(rows.changed), total = std::to_string(rows.all);
  if (rows.most.size() < rows.changed)
    all.push_back(say(Written::diff_money_row_counts_shown, {changed, total, std::to_string(rows.most.size())}));
  else
    all.push_back(say(Written::diff_money_row_counts, {changed, total}));
  if (rows.only_first != 0) all.push_back(say(Written::diff_money_rows_only_first, {std::to_string(rows.only_first)}));
  if (rows.only_second != 0)
    all.push_back(say(Written::diff_money_rows_only_second, {std::to_string(rows.only_second)}));
  return all;
}

Result<documents::Document> diff_document(const TextOf& first, const TextOf& second, const DiffReport& report,
                                          const documents::Reader& reader) {
  return guarded([&]() -> Result<documents::Document> {
    const auto before = render(first.source, first.compiled, reader, true);
    if (!before) return std::unexpected(before.error());
    const auto after = render(second.source, second.compiled, reader, true);
    if (!after) return std::unexpected(after.error());
    return Report(first, second, report, reader).run(documents::prose::redline(before->blocks, after->blocks));
  });
}

}  // namespace hito::driver
