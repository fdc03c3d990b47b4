// Targets that read a contract. The first byte `m` makes the rest a Markdown file.
#include <string>
#include <vector>

#include "compiler/check/check.h"
#include "compiler/facts/facts.h"
#include "compiler/parse/limits.h"
#include "compiler/parse/parse.h"
#include "compiler/parse/words.h"
#include "compiler/print/print.h"
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

namespace hito::fuzz {
namespace {

Source source_of(std::string_view bytes) {
  const bool markdown = bytes.starts_with('m');
  return Source(markdown ? "fuzz.md" : "fuzz.hito", std::string(bytes.substr(markdown ? 1 : 0)));
}

// The concepts of the tokens: what two texts must share to say the same.
std::vector<Concept> kinds_of(const parse::Parsed& parsed) {
  std::vector<Concept> kinds;
  for (const syntax::Token& token : parsed.tree.tokens) kinds.push_back(token.kind);
  return kinds;
}

// Tokens with what stands before them, and the tail: the file, if nothing was lost.
std::string all_of(const Source& source, const syntax::Tree& tree) {
  std::string all;
  for (const syntax::Token& token : tree.tokens) {
    all += source.at(token.before);
    all += source.at(token.span);
  }
  return all += source.at(tree.tail);
}

std::vector<parse::Lexeme> scanned(const Source& source, Diagnostics& found) {
  const parse::Readable readable = parse::readable(source, found);
  expect(readable.text.size() == source.text().size(), "the readable text keeps every offset");
  if (!parse::within_limits(source, readable.text, found)) return {};
  return parse::scan(readable, found);
}

}  // namespace

void scanner(std::string_view bytes) {
  const Source source = source_of(bytes);
  Diagnostics found;
  std::uint32_t end = 0;
  for (const parse::Lexeme& lexeme : scanned(source, found)) {
    expect(lexeme.span.begin >= end && lexeme.span.begin <= lexeme.span.end, "lexemes follow each other");
    end = lexeme.span.end;
  }
  expect(end <= source.text().size(), "lexemes lie in the source");
  expect_told(found, &source);
}

void phrases(std::string_view bytes) {
  const Source source = source_of(bytes);
  Diagnostics found;
  const std::vector<parse::Lexeme> lexemes = scanned(source, found);
  if (lexemes.empty()) return;
  for (const Language language : languages) {
    for (std::size_t index = 0; index < lexemes.size(); ++index) {
      const auto phrase = parse::phrase_at(source, lexemes, index, language);
      expect(!phrase || (phrase->next > index && phrase->next <= lexemes.size()), "a phrase takes a word or more");
    }
    const parse::Words words = parse::to_words(source, lexemes, language, found);
    expect(words.tokens.size() == words.mistaken.size(), "every token is marked");
    syntax::Tree tree;
    tree.tokens = words.tokens;
    tree.tail = words.tail;
    expect(all_of(source, tree) == source.text(), "no byte is lost between tokens");
  }
  expect_told(found, &source);
}

void parser(std::string_view bytes) {
  const Source source = source_of(bytes);
  Diagnostics found;
  const parse::Parsed parsed = parse::parse(source, found);
  expect(all_of(source, parsed.tree) == source.text(), "the tree holds every byte");
  expect(!parsed.tree.broken || found.has_errors(), "an item that is left out is reported");
  std::uint32_t next = 0;
  for (const syntax::Item& item : parsed.tree.items) {
    expect(item.first == next, "items follow each other");
    next = item.last;
  }
  expect(next == parsed.tree.tokens.size(), "items hold every token");
  expect_told(found, &source);
}

void layout(std::string_view bytes) {
  const Source source = source_of(bytes);
  Diagnostics found;
  const parse::Parsed parsed = parse::parse(source, found);
  if (found.has_errors() || parsed.tree.broken) return;
  const Source laid_out(source.path(), print::format(source, parsed.tree));
  // Spaces may carry a file over the limit.
  if (laid_out.text().size() > parse::most_bytes) return;
  Diagnostics again;
  const parse::Parsed reread = parse::parse(laid_out, again);
  expect(!again.has_errors() && !reread.tree.broken, "what fmt writes parses");
  expect(kinds_of(reread) == kinds_of(parsed), "fmt changes no word");
  expect(print::format(laid_out, reread.tree) == laid_out.text(), "fmt changes nothing the second time");

  const Language to = other(parsed.tree.language);
  Diagnostics twins;
  const Source translated(source.path(), print::translate(source, parsed.tree, to, twins));
  if (twins.has_errors() || translated.text().size() > parse::most_bytes) return;
  Diagnostics third;
  const parse::Parsed other_tree = parse::parse(translated, third);
  expect(!third.has_errors() && !other_tree.tree.broken, "a translation parses");
  expect(other_tree.tree.language == to, "a translation is in the other language");
}

void meaning(std::string_view bytes) {
  const Source source = source_of(bytes);
  Diagnostics found;
  const parse::Parsed parsed = parse::parse(source, found);
  const core::Contract contract = check(parsed.file, source, found);
  derive_facts(contract, found);
  expect_told(found, &source);
}

}  // namespace hito::fuzz
