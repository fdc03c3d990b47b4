// Room for the deepest contracts: hosts call from threads whose stacks they have chosen for other ends.
#pragma once
#include <functional>

namespace hito::embed {

// Does `work`, which does not throw, where enough of this thread's stack is left; else in a thread with a stack of its
// own, and waits for it.
void with_room(const std::function<void()>& work);
// Does `work` in a thread with enough of a stack, and meanwhile `meanwhile`, after which it waits. Where the system has
// no more threads `work` is done first, here.
void beside(const std::function<void()>& work, const std::function<void()>& meanwhile);

}  // namespace hito::embed
