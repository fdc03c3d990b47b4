// A contract laid out for signature, in the language of its reader whatever the language it is written in. It is made
// from what is calculated: nothing is said here that Core does not say, but for the texts of the contract itself.
#pragma once
#include <string>
#include <vector>

#include "compiler/core/core.h"
#include "compiler/syntax/ast.h"
#include "documents/model/document.h"
#include "documents/model/region.h"

namespace hito::documents {

// An example of the contract, worked out by the reference engine.
struct Worked {
  std::vector<core::Figure> figures;    // totals, clauses and parties of which something is paid
  std::vector<core::ExpectedRow> rows;  // those of the example, with what they come to
  bool ran = true;                      // its data do not stop the run
  bool as_expected = true;
};
// A file of the contract: itself, those it includes and its amendments, in the order in which they were read.
struct ContractFile {
  std::string name, sha256, text;
  bool amends = false;
};
struct ContractMatter {
  const core::Contract& contract;
  // Its abstract tree, with what amendments changed: the texts are there, and when payments fall due.
  const ast::File& file;
  std::vector<Worked> worked;  // at the positions of Contract::examples
  std::vector<ContractFile> files;
  std::string version;         // of the program
  // To be laid beside another text: without its own text and its digest, and cells as the reader's language has them.
  bool compared = false;
};

Document contract_document(const ContractMatter& matter, const Reader& reader);

}  // namespace hito::documents
