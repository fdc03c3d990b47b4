// What the notice rests on: decisions, reported values and data, with how to work it out again.
#pragma once
#include <vector>

#include "documents/model/document.h"
#include "documents/notice/pen.h"
#include "runtime/statement/statement.h"

namespace hito::documents {

void add_decisions(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks);
void add_values(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks);
void add_data(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks);
// `command`: see NoticeOf.
void add_again(const Pen& pen, const std::string& command, std::vector<Block>& blocks);

}  // namespace hito::documents
