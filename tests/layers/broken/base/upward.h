#include "compiler/parse/parse.h"
