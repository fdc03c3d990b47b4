#include <antlr4-runtime.h>
#include <sqlite3.h>

#include "neighbour.h"
#include "base/body.cpp"
