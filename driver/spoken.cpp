#include "driver/spoken.h"

#include "compiler/parse/parse.h"
#include "compiler/print/print.h"
#include "driver/compared_sides.h"

namespace hito::driver {
namespace {

// One file in the language; nothing where it has mistakes. A file may be in it already.
std::optional<std::string> put_into(const Source& file, Language language) {
  Diagnostics none;
  const parse::Parsed parsed = parse::parse(file, none);
  if (none.has_errors() || parsed.tree.broken) return std::nullopt;
  if (parsed.tree.language == language) return file.text();
  std::string text = print::translate(file, parsed.tree, language, none);
  return none.has_errors() ? std::nullopt : std::optional(std::move(text));
}

std::optional<Source> put_into_all(const Source& source, Language language) {
  std::vector<Source> files;
  for (const Source::File& file : source.files()) {
    const Source alone(file.path, std::string(source.at({file.begin, file.end})), file.amends);
    auto text = put_into(alone, language);
    if (!text) return std::nullopt;
    files.emplace_back(file.path, std::move(*text), file.amends);
  }
  return Source::joined(files);
}

template <class A>
bool as_many(const A& a, const A& b) {
  return a.size() == b.size();
}

// Part by part: expressions of one kind at one place, and as many of everything that is named by position.
bool is_same(const core::Contract& a, const core::Contract& b) {
  const bool same = as_many(a.exprs, b.exprs) && as_many(a.clauses, b.clauses) && as_many(a.tables, b.tables) &&
                    as_many(a.defines, b.defines) && as_many(a.datasets, b.datasets) && as_many(a.inputs, b.inputs) &&
                    as_many(a.parties, b.parties) && as_many(a.units, b.units);
  if (!same) return false;
  for (std::size_t i = 0; i < a.exprs.size(); ++i) {
    const core::ExprId id = a.exprs.id_at(i);
    if (a.exprs[id].node.index() != b.exprs[id].node.index()) return false;
  }
  return true;
}

}  // namespace

Spoken::Spoken(const Source& source, const Compiled& compiled, Language language)
    : source_(source), written_(compiled) {
  if (compiled.contract.language == language) return;
  auto text = put_into_all(source, language);
  if (!text) return;
  Diagnostics none;
  auto again = compile(*text, none);
  if (!again || none.has_errors() || !is_same(written_.contract, again->contract)) return;
  translated_.emplace(Translated{std::move(*text), std::move(*again)});
  pair_spans();
}

void Spoken::pair_spans() {
  const core::Contract& from = translated_->compiled.contract;
  const core::Contract& to = written_.contract;
  const auto pair = [&](Span a, Span b) {
    if (!a.empty()) as_written_.emplace(std::pair(a.begin, a.end), b);
  };
  for (std::size_t i = 0; i < from.exprs.size(); ++i)
    pair(from.exprs[from.exprs.id_at(i)].span, to.exprs[to.exprs.id_at(i)].span);
  for (std::size_t t = 0; t < from.tables.size(); ++t) {
    const auto& rows = from.tables[from.tables.id_at(t)].rows;
    const auto& written = to.tables[to.tables.id_at(t)].rows;
    for (std::size_t r = 0; r < rows.size() && r < written.size(); ++r) pair(rows[r].span, written[r].span);
  }
  for (std::size_t c = 0; c < from.clauses.size(); ++c) {
    const core::Clause& clause = from.clauses[from.clauses.id_at(c)];
    const core::Clause& written = to.clauses[to.clauses.id_at(c)];
    pair(clause.span, written.span);
    pair(clause.number_span, written.number_span);
    const auto* caps = std::get_if<std::vector<core::Cap>>(&clause.body);
    const auto* written_caps = std::get_if<std::vector<core::Cap>>(&written.body);
    if (caps != nullptr && written_caps != nullptr)
      for (std::size_t k = 0; k < caps->size() && k < written_caps->size(); ++k)
        pair((*caps)[k].span, (*written_caps)[k].span);
    const auto* shares = std::get_if<core::Distribute>(&clause.body);
    const auto* written_shares = std::get_if<core::Distribute>(&written.body);
    if (shares != nullptr && written_shares != nullptr)
      for (std::size_t k = 0; k < shares->steps.size() && k < written_shares->steps.size(); ++k)
        pair(shares->steps[k].span, written_shares->steps[k].span);
  }
}

std::string Spoken::quote(Span span) const { return written(translated_ ? translated_->source : source_, span); }

Span Spoken::as_written(Span span) const {
  if (!translated_) return span;
  const auto found = as_written_.find({span.begin, span.end});
  return found == as_written_.end() ? Span{} : found->second;
}

}  // namespace hito::driver
