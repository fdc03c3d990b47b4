// The facts of a contract from its text, with what was reported.
#pragma once
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/check/check.h"
#include "compiler/facts/facts.h"
#include "compiler/parse/parse.h"

namespace hito {

struct Reported {
  std::string code;   // name of the row
  std::string place;  // the text it underlines
  std::string message, label, help;
};

struct Derived {
  core::Contract contract;
  Facts facts;
  std::vector<Reported> reported;

  std::vector<std::string> codes() const {
    std::vector<std::string> names;
    for (const Reported& report : reported) names.push_back(report.code);
    return names;
  }
  // The range of the definition's value.
  const Range& range(const std::string& define) const {
    for (const core::Define& d : contract.defines) {
      if (d.name == define) return facts.range(d.value);
    }
    throw InternalError("the test names no definition of the contract");
  }
};

inline Derived derive_text(const std::string& text, Language language) {
  const Source source("c.hito", text);
  Diagnostics diagnostics;
  const parse::Parsed parsed = parse::parse(source, diagnostics);
  Derived derived{check(parsed.file, source, diagnostics), {}, {}};
  derived.facts = derive_facts(derived.contract, diagnostics);
  for (const Diagnostic& d : diagnostics.sorted()) {
    const auto* span = std::get_if<Span>(&d.place);
    derived.reported.push_back({std::string(row_of(d.code).name), span ? std::string(source.at(*span)) : "",
                                d.message(language), d.label(language), d.help(language)});
  }
  return derived;
}

// Header, two parties and what the test is about.
inline Derived derive(const std::string& items, const std::string& header = "", Language language = Language::en) {
  return derive_text("contract \"T\"\n  currency PEN\n" + header + "\n  rounding to the nearest 0.01, half up\n" +
                         "payer \"A\"\nprovider \"B\"\n\n" + items + "\n",
                     language);
}

using Codes = std::vector<std::string>;

}  // namespace hito
