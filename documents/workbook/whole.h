// Whether a workbook is whole. Its library makes every part in a temporary file and does not look whether the writes
// succeed: on a full disk it gives a workbook with its end missing, and says nothing. Part of working_paper.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace hito::documents {

// `zip`: the bytes of the file; `rows`: how many each sheet has, in order. Reads every part to its end.
bool is_whole(std::string_view zip, const std::vector<std::uint32_t>& rows);

}  // namespace hito::documents
