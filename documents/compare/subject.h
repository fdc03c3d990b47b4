// One of two texts, taken apart: its items, and of each the pieces that may differ.
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "documents/compare/compare.h"
#include "documents/compare/flat.h"
#include "documents/compare/keys.h"
#include "documents/contract/page.h"

namespace hito::documents::prose {

// Something said: what it means, and how a reader reads it.
struct Said {
  std::string key;
  std::string words;
  Span span = {};
  // Of one line among several, what it is the line of: lines of one name are one line that changed.
  std::string name = {};
};
// A piece of an item: nothing, one thing or several said.
struct Facet {
  Piece piece;
  std::vector<Said> said;
  // Whether the order in which several are said means something.
  bool in_order = false;
};
struct Subject {
  Part part;
  std::string item;  // as Change::item
  Span span;
  std::string whole;  // for the reader, where only one text has it
  std::vector<Facet> facets;
};

class Side {
 public:
  Side(const ComparedText& text, const Reader& reader)
      : contract(text.matter.contract), source(text.source), page(text.matter, reader), keys(contract) {}

  // What `write` adds to a page, in one line.
  template <class Write>
  std::string written(const Write& write) {
    std::vector<Block> before;
    std::swap(before, page.document.blocks);
    write();
    std::swap(before, page.document.blocks);
    return flat(before);
  }

  // Nothing said where there is no expression.
  std::vector<Said> value(const std::optional<core::ExprId>& id, const Among& rows) const;
  // Those that must all hold.
  std::vector<Said> conditions(const std::optional<core::ExprId>& id, const Among& rows) const;
  Said clauses(const std::vector<core::ClauseId>& ids) const;
  Said party(core::PartyId id) const;
  Said shares(const std::vector<core::Share>& shares) const;
  Facet texts(const std::vector<ast::TextItem>& items) const;
  Facet texts_at(Span item) const;

  const core::Contract& contract;
  const Source& source;
  Page page;
  Keys keys;
};

// Each by itself, in the order of the text. Clauses are by clause id.
Subject header_of(Side& side);
std::vector<Subject> declarations_of(Side& side);  // parties, units, definitions, tables
std::vector<Subject> data_of(Side& side);          // datasets, their columns, reported values
std::vector<Subject> properties_of(Side& side);
// `one_cap`: a clause of caps has one of them in both texts.
Subject clause_of(Side& side, core::ClauseId id, bool one_cap);
// What settles what others pay: caps, maxima, adjustments, advances, distributions.
void add_settling(Side& side, core::ClauseId id, bool one_cap, std::vector<Facet>& facets);
// What an example says, and what is expected of it.
std::string key_of(const Side& side, const core::Example& example);

// Of the facets of both, what differs.
void compare(const Side& first, const Subject& before, const Side& second, const Subject& after,
             std::vector<Change>& changes);
Change only_in_first(const Subject& subject);
Change only_in_second(const Subject& subject);

}  // namespace hito::documents::prose
