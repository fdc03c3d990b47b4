// Work that does not depend on its order, by several threads.
#pragma once
#include <cstddef>
#include <functional>

namespace hito {

// Calls `work(0)` … `work(count - 1)`, each once, on as many threads as there may be, or as the system has left. Of
// several calls that throw, the exception of the least is thrown.
void for_each_index(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& work);

}  // namespace hito
