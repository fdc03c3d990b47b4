// Tokens to concrete tree. The only room beside expected.h that knows which parser generator is used.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>

#include "compiler/parse/items.h"
#include "compiler/syntax/tree.h"

namespace hito::parse {

// What a range of tokens must be.
enum class Entry : unsigned char { header, item, amendment_item };

// Adds the nodes of tokens [range) to `tree` and gives the root, or nothing (and no node) when they are no such thing.
std::optional<std::uint32_t> recognize(syntax::Tree& tree, Range range, Entry entry);

// Decisions of the grammar that these tokens leave open: always 0, or the grammar is broken. Slow, for tests.
std::size_t count_ambiguities(const syntax::Tree& tree, Range range, Entry entry);

}  // namespace hito::parse
