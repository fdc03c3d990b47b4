// An explanation for a person on a terminal, and for programs.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "base/text.h"
#include "runtime/explain/explanation.h"

namespace hito::runtime {

// Where a step's source and cell are, for programs.
struct Located {
  std::string file;
  std::size_t line = 0;  // from 1
  std::string text;      // of the contract, on one line; of a cell, its value as data spells it
  std::string dataset, column;
  std::vector<std::string> key;
};
struct Locate {
  std::function<Located(Span)> source;
  std::function<Located(const CellAt&, bool whole_row)> cell;
  std::function<std::string(core::ClauseId)> clause;  // its number
};

// "cell", "condition": the key of JSON.
std::string_view key_of(StepKind kind);
// One sentence: what it says and what it comes to.
std::string in_one_line(const Step& step, Language language);
// One step a line, what it rests on further in; no wider than `columns`.
std::string to_text(const std::vector<Step>& steps, Language language, std::size_t columns);
// Schema hito.why/1, ending in a newline. Keys are English and stable; sentences are in the language of the steps.
// `contract`: its title and SHA-256.
std::string to_json(const std::vector<Step>& steps, const std::pair<std::string, std::string>& contract,
                    const Locate& locate);

}  // namespace hito::runtime
