#include "cli/diff_report.h"

#include <nlohmann/json.hpp>

#include "base/grid.h"
#include "base/text_wrap.h"
#include "base/written.h"

namespace hito::cli {
namespace {

using documents::prose::Change;
using Json = nlohmann::ordered_json;
using Part = driver::Effect::Part;

// As diff(1) marks them, and a sign for what is in both.
char sign_of(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::added: return '+';
    case Change::Kind::removed: return '-';
    case Change::Kind::changed: return '~';
  }
  throw InternalError("a kind of change out of its enumeration");
}
const char* name_of(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::added: return "added";
    case Change::Kind::removed: return "removed";
    case Change::Kind::changed: return "changed";
  }
  throw InternalError("a kind of change out of its enumeration");
}
const char* name_of(documents::prose::Weight weight) {
  switch (weight) {
    case documents::prose::Weight::money: return "money";
    case documents::prose::Weight::terms: return "terms";
    case documents::prose::Weight::data: return "data";
    case documents::prose::Weight::checks: return "checks";
    case documents::prose::Weight::wording: return "wording";
  }
  throw InternalError("a weight out of its enumeration");
}

std::string place(const Source& source, Span span) {
  const driver::FileLine at = driver::place_of(source, span);
  return at.file + ":" + std::to_string(at.line);
}

class Report {
 public:
  Report(const driver::TextOf& first, const driver::TextOf& second, const driver::DiffReport& report, Language language)
      : first_(first.source), second_(second.source), report_(report), language_(language) {}

  std::string text(std::size_t columns) const {
    std::string out;
    if (report_.changes.empty()) {
      out = word(report_.differs() ? Written::diff_none_in_words : Written::diff_none) + "\n";
    } else {
      out = word(Written::diff_title, {first_.path(), second_.path()}) + "\n";
      const documents::prose::Weight* before = nullptr;
      documents::prose::Weight weight{};
      for (const Change& change : report_.changes) {
        if (before == nullptr || documents::prose::weight_of(change) != weight) {
          weight = documents::prose::weight_of(change);
          before = &weight;
          out += "\n" + word(heading_of(weight)) + "\n";
        }
        out += in_text(change);
      }
    }
    if (report_.money && !report_.differs()) out += word(Written::diff_money_same) + "\n";
    out = wrapped_lines(out, columns);
    if (report_.money && report_.differs()) out += money(*report_.money, columns);
    return out;
  }

  std::string json() const {
    Json changes = Json::array();
    for (const Change& change : report_.changes) changes.push_back(in_json(change));
    Json out{{"schema", "hito.diff/1"},  {"lang", tag_of(language_)},  {"first", first_.path()},
             {"second", second_.path()}, {"same", !report_.differs()}, {"changes", std::move(changes)}};
    if (report_.money) out["money"] = in_json(*report_.money);
    Json remarks = Json::array();
    for (const Text& remark : report_.remarks) remarks.push_back(remark[language_]);
    if (!remarks.empty()) out["remarks"] = std::move(remarks);
    return out.dump(2) + "\n";
  }

 private:
  std::string word(Written row, const std::vector<Text>& parts = {}) const { return say(row, language_, parts); }

  std::string in_text(const Change& change) const {
    std::string out = std::string("  ") + sign_of(change.kind) + " " + documents::prose::what(change)[language_] + " (";
    if (change.in_first) out += place(first_, *change.in_first);
    if (change.in_first && change.in_second) out += " → ";
    if (change.in_second) out += place(second_, *change.in_second);
    out += ")\n";
    if (change.kind != Change::Kind::added && !change.before.empty())
      out += "      " + word(Written::diff_before) + ": " + change.before + "\n";
    if (change.kind != Change::Kind::removed && !change.after.empty())
      out += "      " + word(Written::diff_after) + ": " + change.after + "\n";
    return out;
  }

  Json in_json(const Change& change) const {
    const auto where = [](const Source& source, const std::optional<Span>& span) -> Json {
      if (!span) return nullptr;
      const driver::FileLine at = driver::place_of(source, *span);
      return {{"file", at.file}, {"line", at.line}};
    };
    const auto said = [](bool there, const std::string& words) -> Json { return there ? Json(words) : Json(nullptr); };
    return {{"kind", name_of(change.kind)},
            {"part", documents::prose::name_of(change.part)},
            {"item", change.item},
            {"piece", documents::prose::name_of(change.piece)},
            {"weight", name_of(documents::prose::weight_of(change))},
            {"what", documents::prose::what(change)[language_]},
            {"first", where(first_, change.in_first)},
            {"second", where(second_, change.in_second)},
            {"before", said(change.kind != Change::Kind::added, change.before)},
            {"after", said(change.kind != Change::Kind::removed, change.after)}};
  }

  std::string money(const driver::MoneyDiff& money, std::size_t columns) const {
    std::string out = "\n" + word(Written::diff_heading_money) + "\n";
    if (money.forecast) out += wrapped_lines(word(Written::diff_money_forecast) + "\n", columns);
    // Tables of figures that are all the same would say no more.
    if (!money.differs()) return out + wrapped_lines(word(Written::diff_money_same) + "\n", columns);
    if (money.renumbered) out += wrapped_lines(word(Written::diff_money_clause_numbers) + "\n", columns);
    out += grid(Written::diff_money_column_clause, money.effect.clauses, money.effect.total, columns);
    out += grid(Written::diff_money_column_period, money.effect.periods, {}, columns);
    out += grid(Written::diff_money_paid, money.effect.paid, {}, columns);
    out += grid(Written::diff_money_received, money.effect.received, {}, columns);
    out += grid(Written::diff_money_rows, money.rows.most, {}, columns);
    std::string said;
    for (const Text& one : driver::rows_in_words(money.rows)) said += one[language_] + "\n";
    return said.empty() ? out : out + "\n" + wrapped_lines(said, columns);
  }

  std::string grid(Written what, const std::vector<Part>& parts, const std::vector<Part>& total,
                   std::size_t columns) const {
    if (parts.empty() && total.empty()) return {};
    Grid grid({Side::left, Side::left, Side::right, Side::right, Side::right}, columns);
    grid.add({word(what), "", word(Written::diff_column_before), word(Written::diff_column_after),
              word(Written::diff_column_difference)});
    grid.rule();
    for (const Part& part : parts) grid.add(row(part));
    if (!total.empty() && !parts.empty()) grid.rule();
    for (const Part& part : total) grid.add(row(part));
    return "\n" + grid.draw();
  }
  std::vector<std::string> row(const Part& part) const {
    return {part.name[language_], part.title, spelled(part, part.then), spelled(part, part.now),
            spelled(part, part.now - part.then)};
  }

  Json amounts(const Part& part) const {
    return {{"before", plain_figure(part, part.then)},
            {"after", plain_figure(part, part.now)},
            {"difference", plain_figure(part, part.now - part.then)},
            {"currency", part.currency}};
  }
  Json parts(const char* name, const std::vector<Part>& all) const {
    Json list = Json::array();
    for (const Part& part : all) {
      Json one{{name, part.name[language_]}};
      one.update(amounts(part));
      list.push_back(std::move(one));
    }
    return list;
  }
  Json in_json(const driver::MoneyDiff& money) const {
    Json total = Json::array(), rows = Json::array();
    for (const Part& part : money.effect.total) total.push_back(amounts(part));
    for (const Part& part : money.rows.most) {
      Json one{{"dataset", part.title}, {"key", part.name[language_]}};
      one.update(amounts(part));
      rows.push_back(std::move(one));
    }
    return {{"forecast", money.forecast},
            {"same", !money.differs()},
            {"total", std::move(total)},
            {"clauses", parts("clause", money.effect.clauses)},
            {"periods", parts("period", money.effect.periods)},
            {"paid", parts("party", money.effect.paid)},
            {"received", parts("party", money.effect.received)},
            {"rows",
             {{"all", money.rows.all},
              {"changed", money.rows.changed},
              {"only_first", money.rows.only_first},
              {"only_second", money.rows.only_second},
              {"most", std::move(rows)}}}};
  }

  const Source& first_;
  const Source& second_;
  const driver::DiffReport& report_;
  Language language_;
};

}  // namespace

std::string diff_text(const driver::TextOf& first, const driver::TextOf& second, const driver::DiffReport& report,
                      Language language, std::size_t columns) {
  return Report(first, second, report, language).text(columns);
}
std::string diff_json(const driver::TextOf& first, const driver::TextOf& second, const driver::DiffReport& report,
                      Language language) {
  return Report(first, second, report, language).json();
}

}  // namespace hito::cli
