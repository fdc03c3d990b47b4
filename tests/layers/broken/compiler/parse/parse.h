#include <antlr4-runtime.h>
#include <vector>

#include "base/upward.h"
