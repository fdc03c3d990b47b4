// A contract as a document for signature.
#pragma once
#include "documents/model/document.h"
#include "documents/model/region.h"
#include "driver/driver.h"

namespace hito::driver {

// `compared`: to be laid beside another text. Its examples are worked out by the reference engine. The
// compiled contract has no errors, and is of this source.
Result<documents::Document> render(const Source& source, const Compiled& compiled, const documents::Reader& reader,
                                   bool compared = false);

enum class DocumentKind : unsigned char { html, markdown, pdf, docx };
// The bytes of the file, which messages call `file`. `author`: whom insertions and deletions are attributed to.
Result<std::string> written(const documents::Document& document, DocumentKind kind, const std::string& file,
                            const std::string& author = "Hito");

}  // namespace hito::driver
