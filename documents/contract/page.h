// What the sections of the document are written with.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "documents/contract/contract_document.h"
#include "documents/words/words.h"

namespace hito::documents::prose {

// Where the amount of an exception stands, and what it is an exception to.
struct ExceptionAt {
  core::ClauseId general;  // the clause or exception that it is one to
  core::ExprId applies, amount;
  Among rows;                              // of the payment that it belongs to
  std::vector<core::ClauseId> exceptions;  // to it
};

class Page {
 public:
  Page(const ContractMatter& matter, const Reader& reader);

  Language language() const { return words.language(); }
  void heading(unsigned level, Runs runs, std::string anchor = {});
  void heading(unsigned level, Written row) { heading(level, words.say(row)); }
  void paragraph(Runs runs, Paragraph::Role role = Paragraph::Role::body);
  // A sentence of its own.
  void say(Written frame, const std::vector<Runs>& parts = {}) { paragraph(capitalized(words.say(frame, parts))); }
  // In passing, in italics.
  void remark(Runs runs);
  // Numbered; the first one begins a page.
  void annex(Written title);
  void list(List::Marks marks, const std::vector<Runs>& items);
  void facts(std::vector<std::pair<Runs, Runs>> rows);
  void add(Block block) { document.blocks.push_back(std::move(block)); }
  // `one` where a single condition must hold, else `several` and a lettered list.
  void conditions(const std::vector<Runs>& all, Written one, Written several, const std::vector<Runs>& parts = {});
  // The texts of an item, each after the name of its kind; those of the reader's language where there are.
  void texts(const std::vector<ast::TextItem>& items);
  void texts_at(Span item);
  // Those of one kind, in the reader's language where there are.
  std::vector<const ast::TextItem*> of_kind(const std::vector<ast::TextItem>& items, ast::TextKind kind) const;
  const ast::Clause* clause_at(const core::Clause& clause) const;
  // Those of the item there; null where it has none.
  const std::vector<ast::TextItem>* texts_of(Span item) const;

  Runs name(std::string_view text, std::string link = {}) const;
  // Of months of a period: "quarter".
  std::string period_word(unsigned months) const;
  // "in each quarter", "over the whole contract"; of a cap per unit, "for each facility, in each quarter".
  std::string scope(const core::PeriodScope& scope) const;
  Runs scope(const core::Cap& cap) const;
  std::string in_each_period() const;

  const ContractMatter& matter;
  const core::Contract& contract;
  Reader reader;
  Words words;
  Document document;
  std::map<core::ClauseId, ExceptionAt> exceptions;

 private:
  unsigned annexes_ = 0;
  void find_texts();
  void find_exceptions(const std::vector<core::Exception>& all, core::ClauseId general, core::ExprId& amount,
                       const Among& rows);
  std::map<std::uint32_t, const ast::Clause*> clauses_;
  std::map<std::uint32_t, const std::vector<ast::TextItem>*> texts_;
};

// The rows that the amount of a limit stands among: it is asked for in each period, or once.
Among allowed_among(const core::Contract& contract, const core::Limit& limit,
                    const std::optional<core::DatasetId>& unit = std::nullopt);
// Whether the scope can hold several periods of the contract, which are then settled one by one.
bool holds_periods(const core::Contract& contract, const core::PeriodScope& scope);
// What the cap says of how it cuts; nothing where it does not say.
std::optional<Written> way_of_cutting(const core::Contract& contract, const core::Cap& cap);

// The amount of a payment clause by itself, without what its exceptions put in its place.
core::ExprId own_amount(const core::Contract& contract, const core::Pay& pay);

// Pieces of the sections, for whoever compares two texts.
Written label_of(ast::TextKind kind);
Written role_word(core::Party::Role role);
Runs allowed(const Words& words, const core::Field& field);
// Of a table with several versions, the day since which each holds: they are written in order.
std::map<core::TableId, Runs> table_versions(const Page& page);
Runs reported_by(const Page& page, const core::Input& input);
// How cells of a column are written in files, where the contract says so: dates, yes and no, what is missing.
std::vector<Runs> spelled(const Words& words, const core::Field& field);
Runs claim_in_words(const Page& page, const core::Property& property);
Runs step_in_words(const Page& page, const core::Step& step);
void write_selection(Page& page, const core::Selection& selection);
void write_due(Page& page, const core::Clause& clause);
// The clause that lifts an exception, of a condition of that exception.
std::optional<core::ClauseId> lifting(const core::Contract& contract, core::ExprId part);
// A clause without its heading and its texts.
void write_clause(Page& page, core::ClauseId id);

// The sections, in the order of the document.
void write_opening(Page& page);
void write_definitions(Page& page);
void write_clauses(Page& page);
void write_tables(Page& page);
void write_order(Page& page);
void write_closing(Page& page);
void write_terms(Page& page);
void write_data(Page& page);
void write_examples(Page& page);
void write_properties(Page& page);
void write_source(Page& page);

// Of write_terms.
void write_thresholds(Page& page);
// Of write_clauses, by kind.
void write_pay(Page& page, const core::Clause& clause, const core::Pay& pay);
void write_exception(Page& page, core::ClauseId id);
void write_caps(Page& page, const std::vector<core::Cap>& caps);
void write_maximum(Page& page, const core::Maximum& maximum);
void write_adjustment(Page& page, const core::Adjust& adjust);
void write_advance(Page& page, const core::Advance& advance);
void write_distribution(Page& page, const core::Distribute& distribute);
// An amount after the words that lead to it, or a formula below them: the frame has the place of the amount.
struct AmountFrames {
  Written sum, result, formula;
};
void write_amount(Page& page, const AmountFrames& frames, std::vector<Runs> parts, core::ExprId amount,
                  const Among& rows);

}  // namespace hito::documents::prose
