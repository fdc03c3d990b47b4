// The DOCX whose page, foot and styles pandoc takes: made here, since its foot is that of the document.
#pragma once
#include <string>

#include "documents/model/document.h"

namespace hito::documents {

std::string reference_docx(const Document& document);

}  // namespace hito::documents
