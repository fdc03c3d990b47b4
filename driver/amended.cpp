// Amendments as their readers see them: what each changes, the consolidated text, and the effect in money.
#include <algorithm>
#include <map>

#include "compiler/amend/amend.h"
#include "compiler/parse/parse.h"
#include "compiler/parse/phrases.h"
#include "compiler/print/print.h"
#include "driver/driver.h"
#include "driver/guard.h"

namespace hito::driver {
namespace {

Text shown_of(const ast::ClauseChange& change) {
  using Kind = ast::ClauseChange::Kind;
  const Say words = change.kind == Kind::added     ? Say::change_clause_added
                    : change.kind == Kind::removed ? Say::change_clause_removed
                                                   : Say::change_clause_replaced;
  return say(words, {change.number.text});
}
Text shown_of(const ast::TableChange& change) { return say(Say::change_table, {change.table.name.text}); }
Text shown_of(const ast::ValueChange& change) { return say(Say::change_value, {change.name.text}); }
Text shown_of(const ast::TextChange& change) { return say(Say::change_text, {change.clause.text}); }
Text shown_of(const ast::Define& define) { return say(Say::change_define_added, {define.name.text}); }
Text shown_of(const ast::Table& table) { return say(Say::change_table_added, {table.name.text}); }
Text shown_of(const ast::Dataset& dataset) { return say(Say::change_data_added, {dataset.name.text}); }
Text shown_of(const ast::Input& input) { return say(Say::change_input_added, {input.name.text}); }
Text shown_of(const ast::Party& party) {
  return say(Say::change_party_added, {party.name ? party.name->text : party.label ? party.label->text : ""});
}
Text shown_of(const ast::Property&) { return say(Say::change_property_added); }
// The rest adds nothing to what is calculated.
template <class T>
Text shown_of(const T&) {
  return {};
}

// The amendments of the whole, as they are written.
std::vector<ast::Amendment> amendments_of(const Source& whole) {
  Diagnostics told_when_it_is_checked;
  std::vector<ast::Amendment> all;
  for (std::size_t file = 0; file < whole.files().size(); ++file) {
    if (!whole.files()[file].amends) continue;
    ast::File read = parse::parse_amendment(whole.alone(file), ast::File{}, told_when_it_is_checked);
    std::ranges::move(read.amendments, std::back_inserter(all));
  }
  return all;
}

// ---- the consolidated text

// A part of a text and what comes in its place.
struct Edit {
  Span span;
  std::string text;
};

std::string edited(const std::string& text, std::vector<Edit> edits) {
  std::ranges::stable_sort(edits, {}, [](const Edit& edit) { return edit.span.begin; });
  std::string out;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    out += text.substr(at, edit.span.begin - at) + edit.text;
    at = edit.span.end;
  }
  return out + text.substr(at);
}

// One amendment worked into the text of a contract.
class Consolidation {
 public:
  Consolidation(Source contract, Source amendment, Diagnostics& diagnostics)
      : contract_(std::move(contract)),
        amendment_(std::move(amendment)),
        into_(parse::parse(contract_, diagnostics)),
        from_(parse::parse(amendment_, diagnostics)) {}

  std::string run() {
    if (into_.file.items.empty() || !from_.file.header.amending) return contract_.text();
    for (const ast::Item& item : into_.file.items) {
      std::visit([&](const auto& one) { drop_example(one); }, item);
      if (const auto* clause = std::get_if<ast::Clause>(&item)) clauses_[clause->number.text] = clause;
    }
    for (const ast::Item& item : from_.file.items) std::visit([&](const auto& one) { put(one); }, item);
    // From a day on, the text is no longer all that is paid by.
    if (!from_.file.header.amending->retroactive && !contract_.text().starts_with(heading()))
      edits_.push_back({{0, 0}, heading()});
    return edited(contract_.text(), std::move(edits_));
  }

 private:
  static std::uint32_t end_of(const ast::File& file) {
    std::uint32_t end = 0;
    for (const ast::Item& item : file.items)
      end = std::max(end, std::visit([](const auto& one) { return span_of(one).end; }, item));
    return end;
  }
  template <class T>
  static Span span_of(const T& item) {
    if constexpr (std::is_same_v<T, ast::TextItem>)
      return item.body.span;
    else
      return item.span;
  }

  template <class T>
  void drop_example(const T&) {}
  void drop_example(const ast::Example& example) { edits_.push_back({example.span, ""}); }
  void drop_example(const ast::Examples& examples) { edits_.push_back({examples.span, ""}); }

  std::string heading() const { return "# " + say(Say::consolidated_for_reading, into_.tree.language) + "\n\n"; }

  // "# Amendment 1, effective 2026-01-01: clause 5.1 is replaced"
  std::string remark(const Text& what) const {
    const Language language = into_.tree.language;
    const ast::Amending& own = *from_.file.header.amending;
    return "# " + say(Say::consolidated_remark, language, {std::to_string(own.number), to_iso(own.effective), what}) +
           "\n";
  }

  // The text of a change without the verb that makes it one, opened by the word of the language.
  std::string item_text(Span span) const {
    std::vector<Edit> edits;
    bool opened = false;
    for (const syntax::Token& token : from_.tree.tokens) {
      if (token.span.begin < span.begin || token.span.end > span.end) continue;
      const bool verb = token.kind == Concept::REPLACED || token.kind == Concept::ADDED;
      const bool opener = token.kind == Concept::CLAUSE || token.kind == Concept::TABLE ||
                          token.kind == Concept::TIERS || token.kind == Concept::BRACKETS ||
                          token.kind == Concept::SCALE;
      if (verb) edits.push_back({token.span, ""});
      if (opener && !opened) edits.push_back({token.span, parse::canonical(token.kind, from_.tree.language)});
      opened = opened || opener;
      if (verb && opened) break;
    }
    for (Edit& edit : edits) edit.span = {edit.span.begin - span.begin, edit.span.end - span.begin};
    return edited(std::string(amendment_.at(span)), std::move(edits));
  }

  void replace(Span span, const std::string& text) { edits_.push_back({span, text}); }
  void insert(std::uint32_t at, const std::string& text) { edits_.push_back({{at, at}, "\n\n" + text + "\n"}); }

  template <class T>
  void put(const T& item) {
    insert(end_of(into_.file), std::string(amendment_.at(span_of(item))));
  }
  // A text knows where its words are, not where its item begins.
  void put(const ast::TextItem& text) {
    const auto& tokens = from_.tree.tokens;
    for (const syntax::Item& item : from_.tree.items) {
      const Span whole = cover(tokens[item.first].span, tokens[item.last - 1].span);
      if (whole.begin <= text.body.span.begin && text.body.span.end <= whole.end)
        insert(end_of(into_.file), std::string(amendment_.at(whole)));
    }
  }
  void put(const ast::Refused&) {}
  // An example of what changes on a day shows both texts, and here there is one.
  void put(const ast::Example& example) { put_example(example.span); }
  void put(const ast::Examples& examples) { put_example(examples.span); }
  void put_example(Span span) {
    if (from_.file.header.amending->retroactive) insert(end_of(into_.file), std::string(amendment_.at(span)));
  }

  void put(const ast::ClauseChange& change) {
    using Kind = ast::ClauseChange::Kind;
    const std::string what = remark(shown_of(change));
    if (change.kind == Kind::added) {
      // After the last clause that is numbered before it.
      std::uint32_t after = 0;
      for (const auto& [number, clause] : clauses_)
        if (numbered_before(number, change.number.text)) after = std::max(after, clause->span.end);
      insert(after == 0 ? end_of(into_.file) : after, what + item_text(change.span));
      return;
    }
    const auto found = clauses_.find(change.number.text);
    if (found == clauses_.end()) return;
    replace(found->second->span, change.kind == Kind::removed ? what : what + item_text(change.span));
  }

  void put(const ast::TableChange& change) {
    for (const ast::Item& item : into_.file.items)
      if (const auto* table = std::get_if<ast::Table>(&item); table && table->name.text == change.table.name.text)
        replace(table->span, remark(shown_of(change)) + item_text(change.span));
  }

  void put(const ast::ValueChange& change) {
    for (const ast::Item& item : into_.file.items)
      if (const auto* define = std::get_if<ast::Define>(&item); define && define->name.text == change.name.text) {
        edits_.push_back({{define->span.begin, define->span.begin}, remark(shown_of(change))});
        replace(into_.file.exprs[define->value].span, std::string(amendment_.at(from_.file.exprs[change.value].span)));
      }
  }

  void put(const ast::TextChange& change) {
    const auto found = clauses_.find(change.clause.text);
    if (found == clauses_.end()) return;
    const auto& texts = found->second->texts;
    const auto own = std::ranges::find_if(
        texts, [](const ast::TextItem& text) { return text.kind == ast::TextKind::text && !text.language; });
    const std::string written(amendment_.at(change.text.span));
    const std::uint32_t end = found->second->span.end;
    if (own != texts.end())
      replace(own->body.span, written);
    else
      edits_.push_back({{end, end}, "\n  " + parse::canonical(Concept::T_TEXT, into_.tree.language) + " " + written});
  }

  Source contract_, amendment_;
  parse::Parsed into_, from_;
  std::map<std::string, const ast::Clause*> clauses_;
  std::vector<Edit> edits_;
};

}  // namespace

std::vector<AmendmentShown> amendments_in(const Source& whole) {
  std::vector<AmendmentShown> all;
  std::size_t file = 0;
  for (const ast::Amendment& amendment : amendments_of(whole)) {
    while (!whole.files()[file].amends) ++file;
    AmendmentShown shown;
    shown.file = whole.files()[file++].path;
    if (const auto& own = amendment.header.amending) {
      shown.number = own->number;
      shown.effective = own->effective;
      shown.by_payment = own->by_payment;
      shown.retroactive = own->retroactive;
    }
    for (const ast::Item& item : amendment.items) {
      Text what = std::visit([](const auto& one) { return shown_of(one); }, item);
      if (!what.empty()) shown.changes.push_back({std::move(what), !std::holds_alternative<ast::TextChange>(item)});
    }
    all.push_back(std::move(shown));
  }
  return all;
}

Result<Rewritten> consolidate(const Source& whole, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<Rewritten> {
    const Source::File& first = whole.files().front();
    std::string text(whole.at({first.begin, first.end}));
    for (const Source::File& file : whole.files()) {
      if (!file.amends) continue;
      Diagnostics of_texts;
      text = Consolidation(Source(first.path, std::move(text)),
                           Source(file.path, std::string(whole.at({file.begin, file.end}))), of_texts)
                 .run();
    }
    return format(Source(first.path, std::move(text)), diagnostics);
  });
}

Result<std::optional<Effect>> effect_of_amendments(const Source& whole, const Compiled& amended,
                                                            const PayRequest& request, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<Effect>> {
    // The same without the last amendment, and what only it includes.
    std::vector<Source> files;
    std::size_t last = whole.files().size();
    while (last > 0 && !whole.files()[last - 1].amends) --last;
    for (std::size_t file = 0; file + 1 < last; ++file) {
      const Source::File& part = whole.files()[file];
      files.emplace_back(part.path, std::string(whole.at({part.begin, part.end})), part.amends);
    }
    require(!files.empty(), "the effect of no amendment");
    const Source before = Source::joined(files);
    const auto asked = with_inputs_read(request);
    if (!asked) return std::unexpected(asked.error());
    const auto due_now = pay(whole, amended, *asked, diagnostics);
    if (!due_now) return std::unexpected(due_now.error());
    if (!*due_now) return std::nullopt;
    Diagnostics of_before;
    auto compiled = compile(before, of_before);
    if (!compiled) return std::unexpected(compiled.error());
    Result<std::optional<Paid>> paid_then = std::nullopt;
    // An amendment may bring data and reported values of its own.
    if (!of_before.has_errors()) paid_then = pay(before, *compiled, known_of(compiled->contract, *asked), of_before);
    if (!paid_then) return std::unexpected(paid_then.error());
    if (!*paid_then) {
      // The text before is the beginning of the whole, so its places are the whole's.
      diagnostics.add(of_before);
      return std::nullopt;
    }
    return effect_between({compiled->contract, (*paid_then)->statement}, {amended.contract, (*due_now)->statement});
  });
}

}  // namespace hito::driver
