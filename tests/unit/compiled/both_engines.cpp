#include "tests/unit/compiled/both_engines.h"

#include <algorithm>

#include "driver/engines.h"
#include "runtime/data/inputs.h"
#include "runtime/data/read_rows.h"

namespace hito::runtime::tests {
namespace {

std::string in_words(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& one : diagnostics.all()) {
    text += spell(one.code) + ": " + one.message(Language::en);
    if (const auto* span = std::get_if<Span>(&one.place)) text += " at " + std::to_string(span->begin);
    text += '\n';
  }
  return text;
}

// The lines of a contract that does not compile.
std::string where_in(const Source& source, const Diagnostics& found) {
  std::string text;
  for (const Diagnostic& one : found.all())
    if (const auto* span = std::get_if<Span>(&one.place)) text += "`" + source.text().substr(span->begin, 60) + "`\n";
  return text;
}

template <class Lines, class Of>
std::string joined(const Lines& lines, Of&& of) {
  std::string text;
  for (const auto& line : lines) text += (text.empty() ? "" : " ") + to_text(of(line));
  return text;
}

}  // namespace

std::string Agreed::entitlements() const {
  return joined(settlement.lines, [](const Line& line) { return line.entitlement; });
}
std::string Agreed::payments() const {
  return joined(settlement.lines, [](const Line& line) { return line.payment; });
}
std::string Agreed::parts() const {
  return joined(settlement.parts, [](const Part& part) { return part.payment; });
}
std::vector<Reason> Agreed::reasons() const {
  std::vector<Reason> all;
  for (const Line& line : settlement.lines) all.push_back(line.reason);
  return all;
}

Both::Both(const std::string& items, const std::string& header) {
  source_ = std::make_unique<Source>("t.hito", "contract \"T\"\n  code \"T\"\n  currency PEN\n" + header +
                                                   "  rounding to the nearest 0.01, half up\npayer \"A\"\nprovider "
                                                   "\"B\"\n\n" +
                                                   items);
  Diagnostics found;
  auto compiled = driver::compile(*source_, found);
  if (!compiled || found.has_errors()) throw InternalError(in_words(found) + where_in(*source_, found));
  compiled_ = std::make_unique<driver::Compiled>(std::move(*compiled));
  engine_ = std::make_unique<CompiledEngine>(compiled_->contract);
}

Request Both::request(const Given& given) const {
  const core::Contract& contract = compiled_->contract;
  Diagnostics found;
  Request request{contract, {}, bind_inputs(contract, given.inputs, true, found), given.as_of};
  for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
    const core::DatasetId id = contract.datasets.id_at(d);
    const core::Dataset& dataset = contract.datasets[id];
    for (const auto& [name, text] : given.files)
      if (name == dataset.name)
        request.data.tables.push_back(read_rows_text(contract, id, name + ".csv", text, {}, found));
    require(request.data.tables.size() == d + 1, "a dataset of the test without a file");
    for (const auto& [name, column] : given.left_out)
      for (std::size_t c = 0; c < dataset.columns.size(); ++c)
        if (name == dataset.name && column == dataset.columns[c].name) request.data.tables[d].columns[c].given = false;
  }
  if (found.has_errors()) throw InternalError(in_words(found));
  return request;
}

Agreed Both::settle(const Given& given) {
  const Request asked = request(given);
  Agreed agreed;
  Diagnostics by_reference;
  agreed.settlement = runtime::settle(asked, by_reference);
  for (const Diagnostic& one : by_reference.all()) agreed.codes.push_back(one.code);
  for (const unsigned threads : {1U, 2U, 3U, 7U}) {
    EngineOptions options;
    options.threads = threads;
    options.least_points = 1;
    EngineReport report;
    Diagnostics by_code;
    const Settlement found = engine_->settle(asked, options, report, by_code);
    if (threads == 1) agreed.report = report;
    EXPECT_EQ(in_words(by_reference), in_words(by_code)) << threads << " threads";
    if (by_reference.has_errors()) continue;
    const auto differs = driver::difference(compiled_->contract, agreed.settlement, found);
    if (!differs) continue;
    std::string lines;
    for (std::size_t i = 0; i < std::min(found.lines.size(), agreed.settlement.lines.size()); ++i) {
      const Line &a = agreed.settlement.lines[i], &b = found.lines[i];
      if (a.entitlement != b.entitlement || a.payment != b.payment || a.reason != b.reason)
        lines += "line " + std::to_string(i) + ": " + to_text(a.entitlement) + " " + to_text(a.payment) + " reason " +
                 std::to_string(static_cast<int>(a.reason)) + " <> " + to_text(b.entitlement) + " " +
                 to_text(b.payment) + " reason " + std::to_string(static_cast<int>(b.reason)) + "\n";
    }
    ADD_FAILURE() << (*differs)[Language::en] << " on " << threads << " threads\n" << lines << source_->text();
  }
  return agreed;
}

}  // namespace hito::runtime::tests
