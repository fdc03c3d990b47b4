#include "compiler/print/print.h"

#include "compiler/parse/literate.h"
#include "compiler/print/align.h"
#include "compiler/print/draft.h"
#include "compiler/print/lines.h"
#include "compiler/print/pages.h"
#include "compiler/print/translate.h"

namespace hito::print {
namespace {

struct Opened {
  std::vector<Page> pages;
  Draft draft;
};
Opened open(const Source& source, const syntax::Tree& tree) {
  // What is wrong with the fences was said when the file was parsed.
  Diagnostics already_reported;
  const parse::Readable readable = parse::readable(source, already_reported);
  Opened out{pages_of(source, readable.fences), {}};
  out.draft = draft_of(source, tree, readable.text, out.pages);
  return out;
}

std::string lay_out(const Source& source, const std::vector<Page>& pages, const Draft& draft) {
  const std::vector<Line> lines = lines_of(draft);
  return write(source, pages, lines, aligned(lines), draft.tail);
}

}  // namespace

std::string format(const Source& source, const syntax::Tree& tree) {
  const auto [pages, draft] = open(source, tree);
  return lay_out(source, pages, draft);
}

std::string translate(const Source& source, const syntax::Tree& tree, Language to, Diagnostics& diagnostics) {
  const auto [pages, draft] = open(source, tree);
  if (to == draft.language) return lay_out(source, pages, draft);
  report_texts_without_twin(tree, to, diagnostics);
  return lay_out(source, pages, translated(draft, to));
}

}  // namespace hito::print
