#include "compiler/parse/parse.h"

#include <algorithm>
#include <optional>

#include "compiler/parse/broken.h"
#include "compiler/parse/build.h"
#include "compiler/parse/disguise.h"
#include "compiler/parse/expected.h"
#include "compiler/parse/items.h"
#include "compiler/parse/limits.h"
#include "compiler/parse/literate.h"
#include "compiler/parse/recognize.h"
#include "compiler/parse/scan.h"
#include "compiler/parse/words.h"

namespace hito::parse {
namespace {

using syntax::Tree;

// The language of the word that opens a file.
struct Opening {
  Language language;
  ast::FileKind kind;
};
std::optional<Opening> opening_at(const Source& source, const std::vector<Lexeme>& lexemes, std::size_t index) {
  for (const Language language : languages) {
    const auto phrase = phrase_at(source, lexemes, index, language);
    if (!phrase || !opens_file(phrase->concept_)) continue;
    if (phrase->concept_ == Concept::LIBRARY) return Opening{language, ast::FileKind::library};
    if (phrase->concept_ == Concept::AMENDMENT) return Opening{language, ast::FileKind::amendment};
    return Opening{language, ast::FileKind::contract};
  }
  return std::nullopt;
}

// Without an opening word: the language of the first word that opens an item.
std::optional<Language> language_of_items(const Source& source, const std::vector<Lexeme>& lexemes) {
  const std::vector<Concept> openers = item_openers(ast::FileKind::contract);
  for (std::size_t index = 0; index < lexemes.size(); ++index)
    for (const Language language : languages) {
      const auto phrase = phrase_at(source, lexemes, index, language);
      if (phrase && std::ranges::find(openers, phrase->concept_) != openers.end()) return language;
    }
  return std::nullopt;
}

class Parser {
 public:
  Parser(const Source& source, const std::vector<Lexeme>& lexemes, Words words, Opening opening,
         std::optional<ast::File> into, Diagnostics& diagnostics)
      : into_(std::move(into)),
        source_(source),
        lexemes_(lexemes),
        mistaken_(std::move(words.mistaken)),
        kind_(opening.kind),
        diagnostics_(diagnostics) {
    tree_.language = opening.language;
    tree_.tokens = std::move(words.tokens);
    tree_.tail = words.tail;
  }

  // `headed`: the file starts with the word that opens it.
  Parsed run(bool headed) {
    if (!headed) leave({0, 0});
    bool first = true;
    for (const Range range : cut_items(tree_.tokens, kind_)) {
      const bool opens = opens_file(tree_.tokens[range.first].kind);
      if (opens && !(first && headed))
        diagnostics_.report(headed ? Code::header_repeated : Code::header_misplaced, tree_.tokens[range.first].span);
      one(range, opens ? Entry::header : kind_ == ast::FileKind::amendment ? Entry::amendment_item : Entry::item);
      first = false;
    }
    if (broken_items_ > most_broken_items)
      diagnostics_.report(Code::findings_not_kept, {}, {std::to_string(broken_items_ - most_broken_items)});
    ast::File file = build(source_, tree_, kind_, mistaken_, diagnostics_, std::move(into_));
    return {std::move(tree_), std::move(file)};
  }

 private:
  void one(Range range, Entry entry) {
    const Concept opener = tree_.tokens[range.first].kind;
    // What follows an opener that nobody understood was its body, though it could open an item.
    const bool body_of_unknown = unknown_opener_ && (opener == Concept::FOR_EACH || opener == Concept::DEFINE);
    unknown_opener_ = body_of_unknown;
    if (too_many_conditionals(range) || too_many_operations(range)) return leave(range);
    if (const auto root = recognize(tree_, range, entry)) return keep(*root, range);

    if (body_of_unknown) return leave(range);
    if (++broken_items_ > most_broken_items) return leave(range);
    const Expectation found = expected(tree_, range, entry);
    const bool said =
        std::any_of(mistaken_.begin() + range.first, mistaken_.begin() + range.last, [](bool m) { return m; });
    const Reading reading{source_, lexemes_, tree_, kind_};
    // The item made sense up to the start of a line: the rest is another, with an opener that is not known.
    if (found.may_end && found.at < range.last && split(range, entry, found.at)) {
      if (!said) report_broken(reading, range, entry, found, diagnostics_);
      return;
    }
    // The unknown opener may have been taken for the unit of the figure above it.
    const std::uint32_t before = found.at - 1;
    if (found.at > range.first && tree_.tokens[before].kind == Concept::NAME && split(range, entry, before)) {
      if (said || report_opener(reading, range, entry, before, diagnostics_)) return;
      join();
    }
    leave(range);
    if (!said) report_broken(reading, range, entry, found, diagnostics_);
  }

  // Keeps what stands before token `at`, when that starts a line and what is before it is a whole item, and leaves the
  // rest. False, and nothing is done, otherwise.
  bool split(Range range, Entry entry, std::uint32_t at) {
    if (at <= range.first || !starts_line(at)) return false;
    const auto root = recognize(tree_, {range.first, at}, entry);
    if (!root) return false;
    keep(*root, {range.first, at});
    leave({at, range.last});
    unknown_opener_ = true;
    return true;
  }
  // Undoes a split.
  void join() {
    tree_.items.resize(tree_.items.size() - 2);
    unknown_opener_ = false;
  }

  void keep(std::uint32_t root, Range range) { tree_.items.push_back({root, range.first, range.last}); }
  void leave(Range range) {
    tree_.items.push_back({UINT32_MAX, range.first, range.last});
    tree_.broken = true;
  }
  bool starts_line(std::uint32_t token) const {
    return source_.at(tree_.tokens[token].before).find('\n') != std::string_view::npos;
  }

  // Parentheses are counted before tokens exist; `if` nests without them.
  bool too_many_conditionals(Range range) {
    std::vector<std::size_t> open{0};
    std::size_t depth = 0;
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      const Concept kind = tree_.tokens[at].kind;
      const bool ends = kind == Concept::COMMA || kind == Concept::COLON || kind == Concept::ROW ||
                        kind == Concept::BAR || kind == Concept::WHEN || kind == Concept::DEFINE;
      if (kind == Concept::LP) {
        open.push_back(0);
      } else if (kind == Concept::RP && open.size() > 1) {
        depth -= open.back();
        open.pop_back();
      } else if (ends) {
        depth -= std::exchange(open.back(), 0);
      } else if (kind == Concept::IF) {
        ++open.back();
        ++depth;
      }
      if (depth + open.size() - 1 > most_nesting) {
        diagnostics_.report(Code::nesting_too_deep, tree_.tokens[at].span, {std::to_string(most_nesting)});
        return true;
      }
    }
    return false;
  }

  // Chains are measured where they are read, but reading an endless one takes endless time.
  bool too_many_operations(Range range) {
    std::size_t operations = 0;
    for (std::uint32_t at = range.first; at < range.last; ++at) {
      const Concept kind = tree_.tokens[at].kind;
      if (kind == Concept::COMMA || kind == Concept::COLON || kind == Concept::ROW || kind == Concept::BAR ||
          kind == Concept::WHEN || kind == Concept::DEFINE)
        operations = 0;
      const bool operation = kind == Concept::PLUS || kind == Concept::MINUS || kind == Concept::STAR ||
                             kind == Concept::SLASH || kind == Concept::POW || kind == Concept::AND ||
                             kind == Concept::OR || kind == Concept::NOT;
      if (operation && ++operations > most_operations) {
        diagnostics_.report(Code::chain_too_long, tree_.tokens[at].span, {std::to_string(most_links)});
        return true;
      }
    }
    return false;
  }

  std::optional<ast::File> into_;
  const Source& source_;
  const std::vector<Lexeme>& lexemes_;
  std::vector<bool> mistaken_;
  ast::FileKind kind_;
  Diagnostics& diagnostics_;
  Tree tree_;
  bool unknown_opener_ = false;
  std::size_t broken_items_ = 0;
};

// A file of which nothing is read: all of it is layout.
Parsed nothing(const Source& source, std::optional<ast::File> into) {
  Parsed out;
  out.tree.tail = {0, static_cast<std::uint32_t>(source.text().size())};
  out.tree.items.push_back({UINT32_MAX, 0, 0});
  out.tree.broken = true;
  if (into) out.file = std::move(*into);
  out.file.header.broken = true;
  return out;
}

// `wanted`: what the file has to be that joins another.
Parsed read(const Source& source, std::optional<ast::File> into, ast::FileKind wanted, Diagnostics& diagnostics) {
  if (source.text().size() > most_bytes) {
    within_limits(source, source.text(), diagnostics);
    return nothing(source, std::move(into));
  }
  const Readable readable_text = readable(source, diagnostics);
  if (!within_limits(source, readable_text.text, diagnostics)) return nothing(source, std::move(into));
  report_disguised(readable_text.text, diagnostics);
  const std::vector<Lexeme> lexemes = scan(readable_text, diagnostics);
  if (lexemes.empty()) {
    // One that joins others stands after them.
    const auto place = into ? static_cast<std::uint32_t>(source.text().size()) : 0U;
    if (!diagnostics.has_errors()) diagnostics.report(Code::empty_file, Span{place, place});
    return nothing(source, std::move(into));
  }
  std::optional<Opening> opening = opening_at(source, lexemes, 0);
  const bool headed = opening.has_value();
  if (!headed) {
    for (std::size_t index = 0; index < lexemes.size() && !opening; ++index)
      opening = opening_at(source, lexemes, index);
    if (opening) {
      // Reported where the header is found, or after the last item.
    } else if (const auto language = language_of_items(source, lexemes)) {
      opening = Opening{*language, ast::FileKind::contract};
      diagnostics.report(Code::header_missing, lexemes.front().span, {canonical(Concept::CONTRACT, *language)});
    } else {
      diagnostics.report(Code::no_language, lexemes.front().span);
      return nothing(source, std::move(into));
    }
  }
  if (into && opening->kind != wanted) {
    const bool library = wanted == ast::FileKind::library;
    diagnostics.report(library ? Code::included_is_no_library : Code::not_an_amendment, lexemes.front().span,
                       {source.path()});
    return nothing(source, std::move(into));
  }
  Words words = to_words(source, lexemes, opening->language, diagnostics);
  Parsed out = Parser(source, lexemes, std::move(words), *opening, std::move(into), diagnostics).run(headed);
  // A word that could open a file stood elsewhere, and meant something else there.
  if (!headed && !diagnostics.has_errors())
    diagnostics.report(Code::header_missing, lexemes.front().span, {canonical(Concept::CONTRACT, opening->language)});
  out.tree.fences = readable_text.fences;
  return out;
}

bool only_of_its_own(const ast::Item& item) {
  return std::holds_alternative<ast::Example>(item) || std::holds_alternative<ast::Examples>(item) ||
         std::holds_alternative<ast::Property>(item);
}

}  // namespace

Parsed parse(const Source& source, Diagnostics& diagnostics) {
  return read(source, std::nullopt, ast::FileKind::contract, diagnostics);
}

ast::File parse_included(const Source& source, ast::File into, Diagnostics& diagnostics) {
  const auto own = static_cast<std::ptrdiff_t>(into.items.size());
  Parsed parsed = read(source, std::move(into), ast::FileKind::library, diagnostics);
  auto& items = parsed.file.items;
  items.erase(std::remove_if(items.begin() + own, items.end(), only_of_its_own), items.end());
  return std::move(parsed.file);
}

ast::File parse_amendment(const Source& source, ast::File into, Diagnostics& diagnostics) {
  return read(source, std::move(into), ast::FileKind::amendment, diagnostics).file;
}

std::vector<Included> included_in(const Source& source) {
  // Reading a file twice is only worth it where it may include another.
  const std::string& text = source.text();
  if (text.find("includes") == std::string::npos && text.find("forma") == std::string::npos) return {};
  Diagnostics told_when_it_is_read;
  std::vector<Included> found;
  for (const ast::Item& item : parse(source, told_when_it_is_read).file.items)
    if (const auto* line = std::get_if<ast::TextItem>(&item); line && line->kind == ast::TextKind::includes)
      found.push_back({line->body.text, line->body.span});
  return found;
}

}  // namespace hito::parse
