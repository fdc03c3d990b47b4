// Writes the code of one body or pass: equal instructions are one, and bits that are known are not computed.
#pragma once
#include <map>

#include "compiler/plan/plan.h"

namespace hito::plan {

// Sources that all code of a plan loads from.
class Sources {
 public:
  explicit Sources(Plan& plan) : plan_(plan) {}
  std::uint32_t of(Source source);
  std::uint32_t text(const std::string& text);

 private:
  Plan& plan_;
  std::map<Source, std::uint32_t> known_;
};

class CodeWriter {
 public:
  CodeWriter(Code& code, Sources& sources) : code_(code), sources_(sources) {}

  Val truth(bool value);
  Val number(const Rational& value);
  Val ordinal(std::int32_t value);
  Val row(std::uint32_t value);
  Val text(const std::string& value);
  Val point();
  Val load(Source source, Kind kind, Val at = none);
  Val apply(Op op, Kind kind, Val a, Val b = none, Val c = none, std::uint32_t index = 0);
  Val round(Val value, const Rational& step, RoundMode mode);

  Val either(Val a, Val b);
  Val both(Val a, Val b);
  Val negation(Val a);
  Val select(Val condition, Val then, Val otherwise);
  // The value of a bit that is known.
  std::optional<bool> known(Val bit) const;
  Kind kind(Val value) const { return code_.insts[value].kind; }

 private:
  Val add(const Inst& inst);
  Code& code_;
  Sources& sources_;
  std::map<Inst, Val> written_;
};

}  // namespace hito::plan
