#include <algorithm>
#include <array>
#include <utility>

#include "base/written.h"
#include "documents/write/escape.h"
#include "documents/write/write.h"

namespace hito::documents {
namespace {

constexpr auto stylesheets = std::to_array<std::pair<std::string_view, std::string_view>>({
#define HITO_FILE(name, text) {name, text},
#include "documents/write/style.def"
#undef HITO_FILE
});

class HtmlWriter {
 public:
  explicit HtmlWriter(const Document& document) : document_(document) {}

  std::string page() {
    head();
    out_ += "<body>\n<a class=\"skip\" href=\"#content\">" + word(Written::doc_skip) + "</a>\n<main id=\"content\">\n";
    out_ += "<header>\n<h1>" + in_html(document_.title) + "</h1>\n";
    if (!document_.subtitle.empty()) out_ += "<p>" + in_html(document_.subtitle) + "</p>\n";
    out_ += "</header>\n";
    write(document_.blocks);
    if (!document_.foot.empty()) out_ += "<footer class=\"foot\">" + in_html(document_.foot) + "</footer>\n";
    out_ += "</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  std::string word(Written text) const { return in_html(say(text, document_.language)); }

  void head() {
    out_ += "<!DOCTYPE html>\n<html lang=\"" + std::string(tag_of(document_.language)) +
            "\">\n<head>\n<meta charset=\"utf-8\">\n"
            // Nothing is fetched and nothing runs, whatever the texts hold.
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
            "img-src data:\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Hito\">\n<title>" +
            in_html(document_.title) + "</title>\n<style>\n";
    for (const auto& [name, text] : stylesheets) out_ += text;
    out_ += "@page {\n  @bottom-left { content: " + in_css(document_.foot) +
            "; }\n  @bottom-right { content: " + in_css(say(Written::doc_page, document_.language)) +
            " counter(page) " + in_css(say(Written::doc_page_of, document_.language)) +
            " counter(pages); }\n}\n</style>\n</head>\n";
  }

  void write(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      std::visit([this](const auto& kind) { write(kind); }, block.kind);
    }
  }

  static std::string text_of(const Runs& runs) {
    std::string all;
    for (const Run& run : runs) all += run.text;
    return all;
  }

  static std::string styled(const Run& run) {
    const std::string text = in_html(run.text);
    switch (run.style) {
      case Run::Style::plain: return text;
      case Run::Style::strong: return "<strong>" + text + "</strong>";
      case Run::Style::emphasis: return "<em>" + text + "</em>";
      case Run::Style::name: return "<span class=\"name\">" + text + "</span>";
      case Run::Style::code: return "<code>" + text + "</code>";
      case Run::Style::inserted: return "<ins>" + text + "</ins>";
      case Run::Style::deleted: return "<del>" + text + "</del>";
    }
    return text;
  }

  // `lines`: line feeds are kept by the style, and need no element.
  static std::string runs(const Runs& runs, bool lines = false) {
    std::string all;
    for (const Run& run : runs) {
      std::string text = styled(run);
      if (!lines) {
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 5)
          text.replace(at, 1, "<br>\n");
      }
      const std::string target = target_of(run.link);
      if (target.empty()) {
        all += text;
      } else {
        const std::string away = target.starts_with('#') ? "" : " rel=\"noopener noreferrer\"";
        all += "<a href=\"" + in_html(target) + '"' + away + '>' + text + "</a>";
      }
    }
    return all;
  }

  // Levels follow one another without a gap, whatever the document says: a reader who hears it moves by them.
  void write(const Heading& heading) {
    level_ = std::clamp(heading.level, 1U, std::min(level_ + 1, 4U));
    heading_ = in_html(text_of(heading.runs));
    const std::string name = "h" + std::to_string(level_ + 1);
    const std::string anchor = heading.anchor.empty() ? "" : " id=\"" + in_html(anchor_of(heading.anchor)) + '"';
    out_ += '<' + name + anchor + '>' + runs(heading.runs) + "</" + name + ">\n";
  }

  void write(const Paragraph& paragraph) {
    const auto marked = [&](const char* role, Written text) {
      out_ += std::string("<p class=\"") + role + "\"><strong>" + word(text) + "</strong> " + runs(paragraph.runs) +
              "</p>\n";
    };
    switch (paragraph.role) {
      case Paragraph::Role::body: out_ += "<p>" + runs(paragraph.runs) + "</p>\n"; return;
      case Paragraph::Role::note: marked("note", Written::doc_note); return;
      case Paragraph::Role::warning: marked("warning", Written::doc_warning); return;
      case Paragraph::Role::source:
        out_ += "<pre class=\"source\"><code>" + runs(paragraph.runs, true) + "</code></pre>\n";
        return;
    }
  }

  void write(const Facts& facts) {
    out_ += "<dl class=\"facts\">\n";
    for (const auto& [name, value] : facts.rows) {
      out_ += "<div><dt>" + runs(name) + "</dt><dd>" + runs(value) + "</dd></div>\n";
    }
    out_ += "</dl>\n";
  }

  static std::string side(Align align) { return align == Align::end ? " class=\"end\"" : ""; }

  void write(const Table& table) {
    // What may be wider than the screen can be reached and moved by keyboard.
    const std::string id = "caption-" + std::to_string(++tables_);
    const bool told = !text_of(table.caption).empty();
    constexpr std::size_t most_on_one_sheet = 12;
    const std::string name = table.rows.size() <= most_on_one_sheet ? "wide short" : "wide";
    out_ += "<div class=\"" + name + "\" tabindex=\"0\" role=\"region\" ";
    out_ += told ? "aria-labelledby=\"" + id + "\">\n"
                 : "aria-label=\"" + (heading_.empty() ? word(Written::doc_table) : heading_) + "\">\n";
    const bool figures =
        std::ranges::all_of(table.columns, [](const Table::Column& column) { return column.align == Align::end; });
    out_ += figures ? "<table class=\"figures\">\n" : "<table>\n";
    if (told) out_ += "<caption id=\"" + id + "\">" + runs(table.caption) + "</caption>\n";
    out_ += "<thead>\n<tr>";
    for (const Table::Column& column : table.columns) {
      const std::string head = runs(column.head);
      out_ += head.empty() ? "<td></td>" : "<th scope=\"col\"" + side(column.align) + '>' + head + "</th>";
    }
    out_ += "</tr>\n</thead>\n<tbody>\n";
    for (const Table::Row& row : table.rows) write(table, row);
    out_ += "</tbody>\n</table>\n</div>\n";
  }

  void write(const Table& table, const Table::Row& row) {
    out_ += row.total ? "<tr class=\"total\">" : "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::string align = i < table.columns.size() ? side(table.columns[i].align) : "";
      const std::string cell = runs(row.cells[i]);
      out_ += i == 0 && !cell.empty() ? "<th scope=\"row\"" + align + '>' + cell + "</th>"
                                      : "<td" + align + '>' + cell + "</td>";
    }
    out_ += "</tr>\n";
  }

  void write(const Formula& formula) {
    out_ += "<div class=\"formula\">" + formula.mathml + "<span class=\"plain\">" + in_html(formula.plain) +
            "</span></div>\n";
  }

  void write(const Figure& figure) {
    // The drawing is the builder's own; only a prologue of XML may not stand inside a page.
    const std::size_t start = figure.svg.find("<svg");
    out_ += "<figure>\n<div role=\"img\" aria-label=\"" + in_html(figure.alternative) + "\">";
    if (start != std::string::npos) out_ += figure.svg.substr(start);
    out_ += "</div>\n";
    if (!text_of(figure.caption).empty()) out_ += "<figcaption>" + runs(figure.caption) + "</figcaption>\n";
    out_ += "</figure>\n";
  }

  void write(const Signatures& signatures) {
    out_ += "<ul class=\"signatures\" aria-label=\"" + word(Written::doc_signatures) + "\">\n";
    for (const auto& [name, role] : signatures.who) {
      out_ += "<li><strong>" + in_html(name) + "</strong>";
      if (!role.empty()) out_ += "<span>" + in_html(role) + "</span>";
      out_ += "<span>" + word(Written::doc_sign_here) + "</span></li>\n";
    }
    out_ += "</ul>\n";
  }

  void write(const PageBreak&) { out_ += "<div class=\"page-break\"></div>\n"; }

  void write(const List& list) {
    std::string name, kind;
    switch (list.marks) {
      case List::Marks::bullets: name = "ul"; break;
      case List::Marks::numbers: name = "ol"; break;
      case List::Marks::letters: name = "ol", kind = " class=\"letters\""; break;
    }
    out_ += '<' + name + kind + ">\n";
    for (const auto& item : list.items) {
      out_ += "<li>";
      write(item);
      out_ += "</li>\n";
    }
    out_ += "</" + name + ">\n";
  }

  void write(const Details& details) {
    out_ += details.open ? "<details open>\n" : "<details>\n";
    out_ += "<summary>" + runs(details.summary) + "</summary>\n";
    write(details.inside);
    out_ += "</details>\n";
  }

  const Document& document_;
  std::string out_;
  std::string heading_;  // the last one: what a table without a caption is about
  unsigned level_ = 0;
  unsigned tables_ = 0;
};

}  // namespace

std::string to_html(const Document& document) { return HtmlWriter(document).page(); }

}  // namespace hito::documents
