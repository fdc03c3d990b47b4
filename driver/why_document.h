// An explanation as a document: the steps, then the clauses and rows that they lead to.
#pragma once
#include "documents/model/document.h"
#include "driver/why.h"

namespace hito::driver {

documents::Document document_of(const Why& why, Language language);

}  // namespace hito::driver
