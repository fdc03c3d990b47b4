// Rows that were read apart from others, as bytes that can be kept, sent, and brought together with others in any order.
//
// Whatever was read where, the rows of all parts together are the same, and put_in_order() gives them an order that rests
// on nothing but their values: so the result does too. What an order of files would decide is refused.
#pragma once
#include <cstdint>
#include <expected>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/data/table.h"

namespace hito::runtime {

struct PartialRows {
  // At each dataset's position. Without file, lines or faults: a row is known by its values.
  std::vector<Table> tables;
  // Of each dataset, whether rows of it were handed over, if only none.
  std::vector<bool> given;
  // The parts that are in it.
  std::set<std::string> parts;
};

PartialRows no_rows(const core::Contract& contract, std::string part);

// A state: version, what it is bound to, the rows packed, and a digest of it all. The same rows in the same order give
// the same bytes. `bound_to`: 32 bytes or more that stand for the contract.
std::string to_state(const PartialRows& rows, std::string_view bound_to);
enum class StateFault : unsigned char { damaged, other_version, other_contract };
std::expected<PartialRows, StateFault> from_state(const core::Contract& contract, std::string_view state,
                                                  std::string_view bound_to);

// A part that is in both; nothing: none.
std::optional<std::string> in_both(const PartialRows& a, const PartialRows& b);
void bring_together(PartialRows& to, const PartialRows& more);

// The first dataset whose order of rows in files may decide something: the first of repeated rows counts, or it has no
// identity.
std::optional<core::DatasetId> dataset_in_file_order(const core::Contract& contract);
// Sorts rows by key, then by their other values, and numbers them so.
void put_in_order(const core::Contract& contract, PartialRows& rows);
// Of rows in order: two of one key that, by the contract's rule, count alike though they differ: the first one in a file
// would decide.
struct Undecided {
  core::DatasetId dataset;
  std::uint32_t first, row;
};
std::optional<Undecided> undecided(const core::Contract& contract, const PartialRows& rows);

}  // namespace hito::runtime
