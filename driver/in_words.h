// Why lines of a payment are what they are, one sentence each, in the language of a reader.
#pragma once
#include <memory>

#include "driver/driver.h"

namespace hito::driver {

class InWords {
 public:
  // All of them must outlive it. Nothing is worked out before the first line is asked about.
  InWords(const Source& source, const Compiled& compiled, const Paid& paid, Language language);
  ~InWords();
  // As WhyNot: empty where the reason of the line says all.
  std::string of(const runtime::Line& line) const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace hito::driver
