// An explanation for a person on a terminal, and for programs.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "runtime/explain/explanation.h"

namespace hito::runtime {

// "cell", "condition": the key of JSON.
std::string_view key_of(StepKind kind);
// One sentence: what it says and what it comes to.
std::string in_one_line(const Step& step, Language language);
// One step a line, what it rests on further in; no wider than `columns`.
std::string to_text(const std::vector<Step>& steps, Language language, std::size_t columns);
// Schema hito.why/1, ending in a newline. Keys are English and stable; sentences are in the language of the steps.
// `contract`: its title and SHA-256. `forecast` stands there only where it is one.
std::string to_json(const std::vector<Step>& steps, const std::pair<std::string, std::string>& contract, bool forecast);

}  // namespace hito::runtime
