#include "tests/differential/minimise.h"

#include <algorithm>
#include <exception>

#include "driver/driver.h"
#include "runtime/statement/statement.h"
#include "runtime/statement/write.h"
#include "tests/differential/contract.h"
#include "tests/differential/run.h"

namespace hito::fuzz {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string text_of(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

// What kind of finding it is: while it is made small it may not become another one.
std::string family_of(const std::string& finding) { return finding.substr(0, finding.find_first_of("0123456789:")); }

// Leaves out runs of items, long ones first, as long as `still` holds.
template <class T, class Still>
bool shrink(std::vector<T>& items, Still&& still) {
  bool any = false;
  for (std::size_t length = std::max<std::size_t>(1, items.size() / 2); length > 0; length /= 2)
    for (std::size_t at = 0; at + length <= items.size();) {
      std::vector<T> fewer = items;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at),
                  fewer.begin() + static_cast<std::ptrdiff_t>(at + length));
      if (still(fewer)) {
        items = std::move(fewer);
        any = true;
      } else {
        ++at;
      }
    }
  return any;
}

bool shrink_rows(Case& found, const std::string& family) {
  bool any = false;
  for (std::size_t f = 0; f < found.given.files.size(); ++f) {
    std::vector<std::vector<std::string>> rows = found.given.files[f].rows;
    any = shrink(rows,
                 [&](const std::vector<std::vector<std::string>>& fewer) {
                   Case smaller = found;
                   smaller.given.files[f].rows = fewer;
                   return family_of(finding_of(smaller)) == family;
                 }) ||
          any;
    found.given.files[f].rows = std::move(rows);
  }
  return any;
}

// What every contract has to say; without it nothing else is judged.
bool has_header(const std::vector<std::string>& lines) {
  const auto says = [&](std::string_view es, std::string_view en) {
    return std::ranges::any_of(lines, [&](const std::string& line) {
      const std::size_t at = line.find_first_not_of(' ');
      return at != std::string::npos && (line.substr(at).starts_with(es) || line.substr(at).starts_with(en));
    });
  };
  return says("contrato ", "contract ") && says("moneda ", "currency ") && says("redondeo ", "rounding ");
}

bool shrink_text(Case& found, const std::string& family) {
  std::vector<std::string> lines = lines_of(found.text);
  const bool any = shrink(lines, [&](const std::vector<std::string>& fewer) {
    if (!has_header(fewer)) return false;
    Case smaller = found;
    smaller.text = text_of(fewer);
    return family_of(finding_of(smaller)) == family;
  });
  found.text = text_of(lines);
  return any;
}

}  // namespace

std::string finding_of(const Case& found) {
  Diagnostics diagnostics;
  std::unique_ptr<Made> made;
  try {
    made = compile_text("fuzz.hito", found.text, diagnostics);
  } catch (const std::exception&) {
    // Half a contract is no finding of the engines.
  }
  if (!made) return "";
  try {
    const core::Contract& contract = made->compiled.contract;
    const auto prepared = prepare(contract, found.given, diagnostics);
    if (!prepared) return "";
    const Outcome expected = by_reference(contract, *prepared);
    if (!expected.thrown.empty()) return "the reference evaluator throws: " + expected.thrown;
    const auto engine = compiled_engine(contract);
    for (const unsigned threads : found.threads) {
      const Outcome outcome = engine->settle(*prepared, threads);
      if (auto text = difference(contract, expected, outcome); !text.empty()) return text;
    }
    return expected.sound() ? broken_rule(contract, expected.settlement) : "";
  } catch (const std::exception& thrown) {
    return std::string("thrown: ") + thrown.what();
  }
}

Case minimised(Case found) {
  const std::string family = family_of(finding_of(found));
  if (found.given.as_of) {
    Case smaller = found;
    smaller.given.as_of.reset();
    if (family_of(finding_of(smaller)) == family) found = smaller;
  }
  for (std::size_t i = 0; i < found.threads.size() && found.threads.size() > 1;) {
    Case smaller = found;
    smaller.threads.erase(smaller.threads.begin() + static_cast<std::ptrdiff_t>(i));
    if (family_of(finding_of(smaller)) != family)
      ++i;
    else
      found = smaller;
  }
  for (int times = 0; times < 4; ++times) {
    const bool rows = shrink_rows(found, family), text = shrink_text(found, family);
    if (!rows && !text) break;
  }
  return found;
}

std::string golden_of(const Case& found, const std::string& finding, const std::string& command) {
  std::string text;
  for (const std::string& line : lines_of(finding)) text += "# " + line + "\n";
  const std::size_t marker = found.text.find(amendment_follows);
  text += "# " + command + "\n" + found.text.substr(0, marker);
  Diagnostics diagnostics;
  const auto made = compile_text("fuzz.hito", found.text, diagnostics);
  if (!made) return text;
  const core::Contract& contract = made->compiled.contract;
  std::string run = "#--- run pay FILE --format csv --lines";
  if (marker != std::string::npos) {
    text += "#--- file amendment.hito\n";
    for (const std::string& line : lines_of(found.text.substr(marker + amendment_follows.size())))
      text += "#| " + line + "\n";
    run += " --amendment amendment.hito";
  }
  for (const core::Dataset& dataset : contract.datasets)
    for (const File& file : found.given.files)
      if (file.dataset == dataset.name) {
        text += "#--- data " + file.dataset + ".csv\n#| " + file.line(file.header);
        for (const auto& row : file.rows) text += "#| " + file.line(row);
      }
  for (const runtime::Assignment& given : found.given.inputs)
    for (const core::Input& input : contract.inputs)
      if (input.name == given.name.substr(0, given.name.find('@'))) run += " --input " + given.name + "=" + given.value;
  if (found.given.as_of) run += " --as-of " + to_iso(*found.given.as_of);
  if (found.given.forecast) run += " --forecast";
  text += run + "\n";
  const auto prepared = prepare(contract, found.given, diagnostics);
  if (!prepared) return text;
  const Outcome outcome = by_reference(contract, *prepared);
  if (!outcome.sound()) return text;
  const auto statement = runtime::make_statement(contract, outcome.settlement, prepared->inputs, {}, std::nullopt);
  text += "#--- stdout\n";
  for (const std::string& line : lines_of(runtime::lines_csv(contract, statement))) text += "#| " + line + "\n";
  return text;
}

}  // namespace hito::fuzz
