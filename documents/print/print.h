// A document as PDF, by WeasyPrint, and as DOCX, by pandoc. Both run beside this program and get the document through
// memory: nothing is written to a disk, and what they give is whole or not there.
#pragma once
#include <string>

#include "base/diagnostics.h"
#include "documents/model/document.h"

namespace hito::documents {

// The programs behind the two, as they are called.
inline constexpr const char* pdf_program = "weasyprint";
inline constexpr const char* docx_program = "pandoc";

// `file`: what messages call it. A Failure where the program is missing, ends with an error or does not end in
// time. The same document, fonts and version of the program give the same bytes.
Result<std::string> to_pdf(const Document& document, const std::string& file);
// `author`: whom insertions and deletions are attributed to.
Result<std::string> to_docx(const Document& document, const std::string& file, const std::string& author = "Hito");

// Whether a program of that name can be run.
bool has_program(const std::string& program);

}  // namespace hito::documents
