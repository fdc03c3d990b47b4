#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "cli/engine.h"
#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/unasked.h"
#include "cli/verbs.h"
#include "driver/compared_sides.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

using Json = nlohmann::ordered_json;
using driver::Proofs;

std::size_t line_of(const Source& source, Span span) { return source.number_in_file(source.line_of(span.begin)); }

std::string answer_in_words(const driver::PropertyProof& proof, Language language) {
  switch (proof.answer) {
    case Provable::proved: return say(Say::prove_holds, language);
    case Provable::refuted: return say(Say::prove_fails, language);
    case Provable::undecided: return say(Say::prove_undecided, language, {proof.reason});
  }
  throw InternalError("an answer out of its enumeration");
}

// Names and values of what makes it fail: figures, then what they are compared with, as the contract writes it.
std::vector<std::pair<std::string, std::string>> witness_of(const Source& source, const driver::PropertyProof& proof,
                                                            Language language) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const auto& [name, value] : proof.witness) all.emplace_back(name[language], value[language]);
  for (const driver::Side& side : proof.sides) all.emplace_back(driver::written(source, side.span), side.value);
  return all;
}

std::string count(const Proofs& proofs, Provable answer) {
  return std::to_string(std::ranges::count(proofs.properties, answer, &driver::PropertyProof::answer));
}

std::string to_text(const Source& source, const driver::PropertyProof& proof, Language language) {
  std::string out = fmt::format("{}:{}  {}: {}\n", source.file_at(proof.span.begin).path, line_of(source, proof.span),
                                proof.text, answer_in_words(proof, language));
  for (const auto& [name, value] : witness_of(source, proof, language))
    out += fmt::format("    {} = {}\n", name, value);
  for (std::size_t i = 0; i < proof.examples.size(); ++i) {
    const Say heading = i > 0                       ? Say::prove_case_after
                        : proof.examples.size() > 1 ? Say::prove_case_before
                                                    : Say::prove_case;
    out += say(heading, language) + "\n\n" + proof.examples[i] + "\n";
  }
  return out;
}

// After the last answer.
std::string counts_to_text(const Proofs& proofs, Language language) {
  if (proofs.properties.empty()) return say(Say::prove_none, language) + "\n";
  return say(Say::prove_counts, language,
             {count(proofs, Provable::proved), count(proofs, Provable::refuted), count(proofs, Provable::undecided)}) +
         "\n";
}

const char* answer_in_json(Provable answer) {
  switch (answer) {
    case Provable::proved: return "proved";
    case Provable::refuted: return "refuted";
    case Provable::undecided: return "undecided";
  }
  throw InternalError("an answer out of its enumeration");
}

std::string to_json(const Source& source, const Proofs& proofs, Language language) {
  Json all = Json::array();
  for (const driver::PropertyProof& proof : proofs.properties) {
    Json one{{"text", proof.text}, {"line", line_of(source, proof.span)}, {"answer", answer_in_json(proof.answer)}};
    if (proof.answer == Provable::undecided) one["reason"] = proof.reason[language];
    if (proof.answer == Provable::refuted) {
      Json witness = Json::array();
      for (const auto& [name, value] : witness_of(source, proof, language))
        witness.push_back({{"name", name}, {"value", value}});
      one["witness"] = std::move(witness);
      one["examples"] = proof.examples;
    }
    all.push_back(std::move(one));
  }
  const Json out{{"schema", "hito.prove/1"},
                 {"lang", tag_of(language)},
                 {"file", source.path()},
                 {"properties", std::move(all)},
                 {"also", besides_in_json(source, proofs.besides, language)}};
  return out.dump(2) + "\n";
}

// Each answer as it comes, and a line on the terminal that says what is going on until the next one does.
Result<Proofs> answers(const driver::Compiled& compiled, driver::ProveRequest request, const Console& console,
                       Language language, const std::function<void(const driver::PropertyProof&)>& show) {
  Progress progress;
  request.progress = &progress;
  std::optional<ProgressLine> line(std::in_place, progress, console, language);
  request.told = [&](const driver::PropertyProof& proof) {
    line.reset();
    show(proof);
    console.push();
    line.emplace(progress, console, language);
  };
  return driver::prove(compiled, request);
}

}  // namespace

int prove(const Arguments& arguments, const Console& console) {
  const bool json = arguments.one(Opt::format) == "json";
  Diagnostics found;
  const auto opened = open_contract(arguments.operands.front(), arguments.all(Opt::amendment), console, json, found);
  if (!opened) return could_not_work;
  const Source& source = opened->source;
  const Language language = console.language_for(opened->compiled.contract.language);
  console.show(Stream::remarks, found, &source, language, json);
  if (found.has_errors()) return exit_code(found);
  driver::ProveRequest request;
  if (auto folder = read_cache(arguments)) request.keeping.emplace(std::move(*folder), source);
  const auto proofs =
      answers(opened->compiled, std::move(request), console, language, [&](const driver::PropertyProof& proof) {
        if (!json) console.say(Stream::result, to_text(source, proof, language));
      });
  if (!proofs) {
    console.show(proofs.error(), language, json);
    return could_not_work;
  }
  console.say(Stream::result,
              json ? to_json(source, *proofs, language)
                   : counts_to_text(*proofs, language) + besides_in_text(source, proofs->besides, language));
  const auto kept = std::ranges::count_if(proofs->properties, &driver::PropertyProof::kept);
  // To a person who wonders at the haste; what a program reads is the same every time.
  if (kept > 0 && !json && console.is_terminal(Stream::remarks))
    console.say(Stream::remarks, say(Say::prove_kept, language, {std::to_string(kept)}) + "\n");
  const bool refuted =
      std::ranges::any_of(proofs->properties, [](const auto& one) { return one.answer == Provable::refuted; });
  return refuted ? std::max(exit_code(found), found_something) : exit_code(found);
}

}  // namespace hito::cli
