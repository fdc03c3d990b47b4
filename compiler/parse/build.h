// From the concrete tree to the abstract one.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/source.h"
#include "compiler/parse/items.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

// Every item that parsed, with its literals read. What the grammar cannot see (a line said twice, the cells of a pipe
// table, whole numbers) is checked here; an item with such a mistake, or one in a token that `mistaken` marks, is left
// out and what it declares joins the broken names.
// `into`: the file that includes this one, whose items these join; its header stays.
ast::File build(const Source& source, const syntax::Tree& tree, ast::FileKind kind, const std::vector<bool>& mistaken,
                Diagnostics& diagnostics, std::optional<ast::File> into = std::nullopt);

// Adds to `file` the names and clause numbers that tokens [range) would declare.
void declare_broken(const Source& source, const syntax::Tree& tree, Range range, ast::File& file);

}  // namespace hito::parse
