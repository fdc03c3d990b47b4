// Files as one ZIP archive, not compressed: what a DOCX is inside.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hito::documents {

// Name and bytes of each, in the order given; below 4 GiB together. Source: PKWARE APPNOTE 6.3.
std::string to_zip(const std::vector<std::pair<std::string, std::string>>& files);

}  // namespace hito::documents
