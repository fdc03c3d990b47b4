// The contract's own text, as it is calculated.
#include "documents/contract/page.h"

namespace hito::documents::prose {

void write_source(Page& page) {
  page.add({PageBreak{}});
  page.annex(Written::legal_heading_source);
  page.say(Written::legal_source_lead, {plain(page.matter.version)});
  for (const ContractFile& file : page.matter.files) {
    page.heading(2, {Run{file.name, Run::Style::code, {}}});
    page.facts({{plain("SHA-256"), {Run{file.sha256, Run::Style::code, {}}}}});
    page.paragraph({Run{file.text, Run::Style::code, {}}}, Paragraph::Role::source);
  }
}

}  // namespace hito::documents::prose
