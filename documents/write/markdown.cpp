#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/written.h"
#include "documents/write/escape.h"
#include "documents/write/markdown_runs.h"
#include "documents/write/markdown_table.h"
#include "documents/write/write.h"

namespace hito::documents {
namespace {

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t j = 0; j < 3; ++j) {
      group = group << 8U | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
    }
    for (std::size_t j = 0; j < 4; ++j) out += i + j <= bytes.size() ? digits[group >> (18 - 6 * j) & 63U] : '=';
  }
  return out;
}

class MarkdownWriter {
 public:
  MarkdownWriter(const Document& document, const MarkdownChoices& choices) : document_(document), choices_(choices) {}

  std::string text() {
    std::string out = choices_.for_word ? metadata() : title();
    out += blocks(document_.blocks);
    // Of a DOCX it stands at the foot of the pages.
    if (!choices_.for_word && !document_.foot.empty()) out += "\n* * *\n\n" + one_line(document_.foot) + "\n";
    return out;
  }

 private:
  std::string word(Written text) const { return in_markdown(say(text, document_.language)); }

  static std::string one_line(std::string_view text) {
    std::string flat(text);
    std::ranges::replace(flat, '\n', ' ');
    return in_markdown(flat);
  }

  std::string title() const {
    std::string out = "# " + one_line(document_.title) + "\n";
    if (!document_.subtitle.empty()) out += "\n" + between("**", one_line(document_.subtitle), "**") + "\n";
    return out;
  }

  std::string metadata() const {
    std::string out = "---\ntitle: " + in_quotes(one_line(document_.title)) + "\n";
    if (!document_.subtitle.empty()) out += "subtitle: " + in_quotes(one_line(document_.subtitle)) + "\n";
    return out + "lang: " + std::string(tag_of(document_.language)) + "\n---\n";
  }

  std::string blocks(const std::vector<Block>& all) {
    std::string out;
    for (const Block& block : all) {
      const std::string written = std::visit([this](const auto& kind) { return write(kind); }, block.kind);
      if (!written.empty()) out += "\n" + written;
    }
    return out;
  }

  // Every line of what blocks give, after a mark; the first one after another.
  static std::string prefixed(const std::string& text, const std::string& first, const std::string& rest) {
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t end = std::min(text.find('\n', at), text.size() - 1);
      const std::string line = text.substr(at, end - at);
      const std::string& mark = out.empty() ? first : rest;
      out += line.empty() ? mark.substr(0, mark.find_last_not_of(' ') + 1) : mark + line;
      out += '\n';
      at = end + 1;
    }
    return out;
  }

  std::string runs(const Runs& all, bool first = true) const { return runs_in_markdown(all, choices_.author, first); }

  // Behind a mark of a table or a heading.
  std::string runs_on_a_line(Runs all) const {
    for (Run& run : all) std::ranges::replace(run.text, '\n', ' ');
    return runs(all, false);
  }

  std::string write(const Heading& heading) {
    level_ = std::clamp(heading.level, 1U, std::min(level_ + 1, 4U));
    std::string out(choices_.for_word ? level_ : level_ + 1, '#');
    out += " " + runs_on_a_line(heading.runs);
    if (!heading.anchor.empty()) out += " {#" + anchor_of(heading.anchor) + "}";
    return out + "\n";
  }

  std::string write(const Paragraph& paragraph) {
    const auto marked = [&](Written text) {
      return prefixed("**" + word(text) + "** " + runs(paragraph.runs, false) + "\n", "> ", "> ");
    };
    switch (paragraph.role) {
      case Paragraph::Role::body: return runs(paragraph.runs) + "\n";
      case Paragraph::Role::note: return marked(Written::doc_note);
      case Paragraph::Role::warning: return marked(Written::doc_warning);
      case Paragraph::Role::source: return source(paragraph.runs);
    }
    return {};
  }

  // A block of code; with insertions and deletions, which no block of code can hold, lines that are kept.
  std::string source(const Runs& all) const {
    const bool changes = std::ranges::any_of(
        all, [](const Run& run) { return run.style == Run::Style::inserted || run.style == Run::Style::deleted; });
    if (changes) return changed_source(all);
    std::string text;
    for (const Run& run : all) text += clean(run.text);
    std::size_t longest = 2, current = 0;
    for (const char c : text) {
      current = c == '`' ? current + 1 : 0;
      longest = std::max(longest, current);
    }
    const std::string fence(longest + 1, '`');
    if (!text.ends_with('\n')) text += '\n';
    return fence + "\n" + text + fence + "\n";
  }

  std::string changed_source(const Runs& all) const {
    std::vector<Runs> lines(1);
    for (const Run& run : all) {
      std::size_t at = 0;
      while (true) {
        const std::size_t end = run.text.find('\n', at);
        Run piece = run;
        piece.text = run.text.substr(at, end == std::string::npos ? end : end - at);
        if (!piece.text.empty()) lines.back().push_back(std::move(piece));
        if (end == std::string::npos) break;
        lines.emplace_back();
        at = end + 1;
      }
    }
    std::string out;
    for (const Runs& line : lines) out += line.empty() ? "|\n" : "| " + runs(line, false) + "\n";
    return out;
  }

  static std::string shown(const Runs& runs) {
    std::string text;
    for (const Run& run : runs) text += run.text;
    return text;
  }

  std::string write(const Facts& facts) const {
    MarkdownTable table;
    table.heads = {"", ""};
    table.right = {false, false};
    for (const auto& [name, value] : facts.rows) {
      table.rows.push_back({between("**", runs_on_a_line(name), "**"), runs_on_a_line(value)});
    }
    if (choices_.for_word) {
      table.shown.push_back({"", ""});
      for (const auto& [name, value] : facts.rows) table.shown.push_back({shown(name), shown(value)});
    }
    return to_text(table);
  }

  std::string write(const Table& from) const {
    MarkdownTable table;
    table.caption = runs_on_a_line(from.caption);
    for (const Table::Column& column : from.columns) {
      table.heads.push_back(runs_on_a_line(column.head));
      table.right.push_back(column.align == Align::end);
    }
    for (const Table::Row& row : from.rows) {
      std::vector<std::string> cells;
      for (Runs cell : row.cells) {
        for (Run& run : cell) {
          if (row.total && run.style == Run::Style::plain) run.style = Run::Style::strong;
        }
        cells.push_back(runs_on_a_line(cell));
      }
      table.rows.push_back(std::move(cells));
    }
    if (choices_.for_word) {
      auto& heads = table.shown.emplace_back();
      for (const Table::Column& column : from.columns) heads.push_back(shown(column.head));
      for (const Table::Row& row : from.rows) {
        auto& cells = table.shown.emplace_back();
        for (const Runs& cell : row.cells) cells.push_back(shown(cell));
      }
    }
    return to_text(table);
  }

  std::string write(const Formula& formula) const { return "> " + between("*", one_line(formula.plain), "*") + "\n"; }

  // How wide it is drawn, in pixels; empty where it does not say.
  static std::string width_of(const std::string& svg) {
    constexpr std::string_view mark = " width=\"";
    const std::size_t at = svg.find(mark);
    if (at == std::string::npos || at > svg.find('>')) return {};
    const std::size_t start = at + mark.size();
    return svg.substr(start, svg.find_first_not_of("0123456789", start) - start);
  }

  std::string write(const Figure& figure) {
    const std::string caption = figure.caption.empty() ? "" : "\n" + runs(figure.caption) + "\n";
    if (!choices_.for_word) return "> " + one_line(figure.alternative) + "\n" + caption;
    const std::size_t position = figures_++;
    const bool picture = position < choices_.pictures.size() && !choices_.pictures[position].empty();
    const std::string data = picture ? "image/png;base64," + base64(choices_.pictures[position])
                                     : "image/svg+xml;base64," + base64(figure.svg);
    const std::string width = width_of(figure.svg);
    const std::string size = width.empty() ? "{width=100%}" : "{width=" + width + "px}";
    return "![" + one_line(figure.alternative) + "](data:" + data + ")" + size + "\\\n" + caption;
  }

  std::string write(const Signatures& signatures) const {
    std::string out;
    for (const auto& [name, role] : signatures.who) {
      if (!out.empty()) out += "\n";
      out += R"(\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_)";
      out += "\\\n" + between("**", one_line(name), "**");
      if (!role.empty()) out += "\\\n" + one_line(role);
      out += "\\\n" + word(Written::doc_sign_here) + "\n";
    }
    return out;
  }

  std::string write(const PageBreak&) const {
    if (!choices_.for_word) return "* * *\n";
    return "```{=openxml}\n<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n```\n";
  }

  std::string write(const List& list) {
    std::string out;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      std::string mark;
      switch (list.marks) {
        case List::Marks::bullets: mark = "-"; break;
        case List::Marks::numbers: mark = std::to_string(i + 1) + "."; break;
        case List::Marks::letters:
          mark = i < 26 ? std::string(1, static_cast<char>('a' + i)) + ")" : std::to_string(i + 1) + ")";
          break;
      }
      mark.resize(std::max<std::size_t>(4, mark.size() + 1), ' ');
      const std::string inside = blocks(list.items[i]);
      if (!inside.empty()) out += prefixed(inside.substr(1), mark, std::string(mark.size(), ' '));
    }
    return out;
  }

  std::string write(const Details& details) {
    Runs flat = details.summary;
    for (Run& run : flat) std::ranges::replace(run.text, '\n', ' ');
    const std::string summary = runs(flat);
    const std::string inside = blocks(details.inside);
    std::string out = summary.empty() ? "" : summary + "\n";
    if (!inside.empty()) out += (out.empty() ? "" : "\n") + prefixed(inside.substr(1), "> ", "> ");
    return out;
  }

  const Document& document_;
  const MarkdownChoices& choices_;
  unsigned level_ = 0;
  std::size_t figures_ = 0;
};

}  // namespace

std::string to_markdown(const Document& document, const MarkdownChoices& choices) {
  return MarkdownWriter(document, choices).text();
}

}  // namespace hito::documents
