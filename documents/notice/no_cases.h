// Why a payment clause has no case in a settlement.
#pragma once
#include "documents/notice/notice.h"
#include "documents/notice/pen.h"

namespace hito::documents {

Runs no_cases_in_words(const Pen& pen, const core::Pay& pay, const NoticeOf& of);

}  // namespace hito::documents
