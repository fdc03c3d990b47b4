// Which program this is, to the byte: what it works out is kept for itself alone.
#pragma once
#include <string>

namespace hito::kept {

// Of the program and of every library that it has loaded: the mark that the linker makes from their bytes, or, where
// there is none, the size of the file and when it was written. The same in every run of the same files; nothing where
// one of them cannot be told.
std::string program();

}  // namespace hito::kept
