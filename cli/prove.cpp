#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text_wrap.h"
#include "cli/open.h"
#include "cli/unasked.h"
#include "cli/verbs.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

using Json = nlohmann::ordered_json;
using Proofs = std::vector<driver::PropertyProof>;

std::size_t line_of(const Source& source, Span span) { return source.number_in_file(source.line_of(span.begin)); }

std::string answer_in_words(const driver::PropertyProof& proof, Language language) {
  switch (proof.answer) {
    case Provable::proved: return say(Say::prove_holds, language);
    case Provable::refuted: return say(Say::prove_fails, language);
    case Provable::undecided: return say(Say::prove_undecided, language, {proof.reason});
  }
  throw InternalError("an answer out of its enumeration");
}

std::string count(const Proofs& proofs, Provable answer) {
  return std::to_string(std::ranges::count(proofs, answer, &driver::PropertyProof::answer));
}

std::string to_text(const Source& source, const Proofs& proofs, Language language) {
  if (proofs.empty()) return say(Say::prove_none, language) + "\n";
  std::string out;
  for (const driver::PropertyProof& proof : proofs) {
    out += fmt::format("{}:{}  {}: {}\n", source.file_at(proof.span.begin).path, line_of(source, proof.span),
                       proof.text, answer_in_words(proof, language));
    for (const auto& [name, value] : proof.witness)
      out += fmt::format("    {} = {}\n", name[language], value[language]);
    for (std::size_t i = 0; i < proof.examples.size(); ++i) {
      const Say heading = i > 0                       ? Say::prove_case_after
                          : proof.examples.size() > 1 ? Say::prove_case_before
                                                      : Say::prove_case;
      out += say(heading, language) + "\n\n" + proof.examples[i] + "\n";
    }
  }
  return out +
         say(Say::prove_counts, language,
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

std::string to_json(const Source& source, const Proofs& proofs, const std::vector<driver::Besides>& besides,
                    Language language) {
  Json all = Json::array();
  for (const driver::PropertyProof& proof : proofs) {
    Json one{{"text", proof.text}, {"line", line_of(source, proof.span)}, {"answer", answer_in_json(proof.answer)}};
    if (proof.answer == Provable::undecided) one["reason"] = proof.reason[language];
    if (proof.answer == Provable::refuted) {
      Json witness = Json::array();
      for (const auto& [name, value] : proof.witness)
        witness.push_back({{"name", name[language]}, {"value", value[language]}});
      one["witness"] = std::move(witness);
      one["examples"] = proof.examples;
    }
    all.push_back(std::move(one));
  }
  const Json out{{"schema", "hito.prove/1"},
                 {"lang", tag_of(language)},
                 {"file", source.path()},
                 {"properties", std::move(all)},
                 {"also", besides_in_json(source, besides, language)}};
  return out.dump(2) + "\n";
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
  const auto proofs = driver::prove(opened->compiled);
  if (!proofs) {
    console.show(proofs.error(), language, json);
    return could_not_work;
  }
  const auto besides = driver::unasked(opened->compiled);
  if (!besides) {
    console.show(besides.error(), language, json);
    return could_not_work;
  }
  if (json)
    console.say(Stream::result, to_json(source, *proofs, *besides, language));
  else
    console.say(Stream::result, to_text(source, *proofs, language) + besides_in_text(source, *besides, language));
  const bool refuted = std::ranges::any_of(*proofs, [](const auto& one) { return one.answer == Provable::refuted; });
  return refuted ? std::max(exit_code(found), found_something) : exit_code(found);
}

}  // namespace hito::cli
