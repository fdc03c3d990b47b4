// What the contract says besides its clauses, and the lines to sign on.
#include "documents/contract/page.h"

namespace hito::documents::prose {
namespace {

struct Section {
  ast::TextKind kind;
  Written heading;
};
constexpr std::array sections{Section{ast::TextKind::text, Written::legal_heading_other_texts},
                              Section{ast::TextKind::note, Written::legal_heading_notes},
                              Section{ast::TextKind::source, Written::legal_heading_sources},
                              Section{ast::TextKind::means, Written::legal_heading_means},
                              Section{ast::TextKind::precedence, Written::legal_heading_precedence},
                              Section{ast::TextKind::taxes, Written::legal_heading_taxes},
                              Section{ast::TextKind::notices, Written::legal_heading_notices},
                              Section{ast::TextKind::disputes, Written::legal_heading_disputes},
                              Section{ast::TextKind::does_not_cover, Written::legal_heading_does_not_cover}};

void provisions(Page& page) {
  std::vector<ast::TextItem> items;
  for (const ast::Item& item : page.matter.file.items)
    if (const auto* text = std::get_if<ast::TextItem>(&item)) items.push_back(*text);
  bool headed = false;
  for (const Section& section : sections) {
    const auto texts = page.of_kind(items, section.kind);
    if (texts.empty()) continue;
    if (!headed) page.heading(1, Written::legal_heading_provisions);
    headed = true;
    page.heading(2, section.heading);
    for (const ast::TextItem* text : texts) page.paragraph(plain(text->body.text));
  }
}

void signatures(Page& page) {
  if (page.contract.is_library || page.contract.parties.empty()) return;
  page.heading(1, Written::legal_heading_signatures);
  page.say(Written::legal_signatures_lead);
  Signatures lines;
  for (std::size_t i = 0; i < page.contract.parties.size(); ++i) {
    const core::PartyId id = page.contract.parties.id_at(i);
    const core::Party& party = page.contract.parties[id];
    const Runs name = page.words.party(id);
    const std::string called = text_of(party.name.empty() ? capitalized(name) : name);
    lines.who.emplace_back(party.label.empty() ? called : party.label, party.label.empty() ? "" : called);
  }
  page.add({std::move(lines)});
}

}  // namespace

void write_closing(Page& page) {
  provisions(page);
  signatures(page);
}

}  // namespace hito::documents::prose
