#include "driver/render.h"

#include <algorithm>

#include "documents/contract/contract_document.h"
#include "documents/print/print.h"
#include "documents/write/write.h"
#include "driver/engines.h"
#include "driver/figures.h"
#include "driver/guard.h"
#include "driver/trial.h"
#include "driver/version.h"
#include "driver/whole_file.h"
#include "runtime/data/sha256.h"
#include "runtime/statement/rows.h"

namespace hito::driver {
namespace {

std::vector<core::Figure> figures(const core::Contract& contract, const runtime::Settlement& settlement) {
  const runtime::Totals totals = runtime::total_up(contract, settlement, std::nullopt);
  std::vector<core::Figure> out;
  for (core::Amount figure : figures_of(contract)) {
    if (figure.clause) figure.currency = contract.clauses[figure.clause].currency;
    out.push_back({figure, runtime::amount_of(totals, figure), {}});
  }
  return out;
}

Result<documents::Worked> work_out(const core::Contract& contract, const core::Example& example, Engines& engines) {
  documents::Worked worked;
  Trial trial(contract, example);
  Diagnostics found;
  const auto ran = trial.run(engines, found);
  if (!ran) return std::unexpected(ran.error());
  worked.ran = *ran;
  if (!worked.ran) return worked;
  worked.figures = figures(contract, trial.settlement());
  worked.as_expected = trial.compare(found).empty() && !found.has_errors();
  worked.rows = example.rows;
  for (core::ExpectedRow& row : worked.rows) {
    const auto at = trial.find_row(row);
    if (!at) continue;
    for (core::Figure& figure : row.figures)
      figure.amount = runtime::amounts_of_rows(contract, trial.settlement(), row.dataset, figure.of)[*at];
  }
  return worked;
}

std::vector<documents::ContractFile> files_of(const Source& source) {
  std::vector<documents::ContractFile> out;
  for (const Source::File& file : source.files()) {
    const std::string text(source.at({file.begin, file.end}));
    // Where a file lies is no part of the contract.
    const std::string name = file.path.substr(file.path.find_last_of('/') + 1);
    out.push_back({name, runtime::sha256(text), text, file.amends});
  }
  return out;
}

}  // namespace

Result<documents::Document> render(const Source& source, const Compiled& compiled, const documents::Reader& reader,
                                   bool compared) {
  return guarded([&]() -> Result<documents::Document> {
    Diagnostics silent;
    const ast::File file = whole_file(source, silent);
    const core::Contract& contract = compiled.contract;
    documents::ContractMatter matter{contract, file, {}, files_of(source), std::string(version), compared};
    EngineChoice by_reference;
    by_reference.engine = Engine::reference;
    Engines engines(contract, by_reference);
    for (const core::Example& example : contract.examples) {
      auto worked = work_out(contract, example, engines);
      if (!worked) return std::unexpected(worked.error());
      matter.worked.push_back(std::move(*worked));
    }
    return documents::contract_document(matter, reader);
  });
}

Result<std::string> written(const documents::Document& document, DocumentKind kind, const std::string& file,
                            const std::string& author) {
  return guarded([&]() -> Result<std::string> {
    switch (kind) {
      case DocumentKind::html: return documents::to_html(document);
      case DocumentKind::markdown: return documents::to_markdown(document, {.author = author});
      case DocumentKind::pdf: return documents::to_pdf(document, file);
      case DocumentKind::docx: return documents::to_docx(document, file, author);
    }
    throw InternalError("a kind of document out of its enumeration");
  });
}

}  // namespace hito::driver
