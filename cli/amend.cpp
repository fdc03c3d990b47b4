#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/grid.h"
#include "base/text_wrap.h"
#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/request.h"
#include "cli/verbs.h"
#include "compiler/core/read_value.h"
#include "driver/driver.h"
#include "runtime/statement/words.h"

namespace hito::cli {
namespace {

using Json = nlohmann::ordered_json;
using Part = driver::Effect::Part;

class Report {
 public:
  Report(const core::Contract& contract, Language language) : contract_(contract), language_(language) {}

  std::string changes(const std::vector<driver::AmendmentShown>& amendments) const {
    std::string out;
    for (const driver::AmendmentShown& one : amendments) {
      const Text how = one.retroactive ? say(Say::amend_retroactive)
                                       : say(one.by_payment ? Say::amend_by_payment : Say::amend_by_outcome);
      out += (out.empty() ? "" : "\n") +
             say(Say::amend_title, language_, {std::to_string(one.number), one.file, to_iso(one.effective), how}) +
             "\n";
      for (const auto& change : one.changes)
        out += "  - " + (change.in_money ? change.what : say(Say::amend_no_money, {change.what}))[language_] + "\n";
      if (one.changes.empty()) out += "  " + say(Say::amend_no_changes, language_) + "\n";
    }
    return out;
  }

  std::string effect(const driver::Effect& effect, std::size_t columns) const {
    std::string out = grid(Say::heading_clause, effect.clauses, effect.total, columns);
    if (!effect.periods.empty()) out += "\n" + grid(Say::heading_period, effect.periods, {}, columns);
    return out + "\n" + grid(Say::heading_paid, effect.paid, {}, columns) + "\n" +
           grid(Say::heading_received_by, effect.received, {}, columns);
  }

  Json to_json(const std::vector<driver::AmendmentShown>& amendments,
               const std::optional<driver::Effect>& effect) const {
    Json json{{"schema", "hito.amendments/1"}, {"title", contract_.title}, {"amendments", Json::array()}};
    for (const driver::AmendmentShown& one : amendments) {
      Json shown{{"number", one.number},
                 {"file", one.file},
                 {"effective", to_iso(one.effective)},
                 {"by", one.by_payment ? "payment" : "outcome"},
                 {"retroactive", one.retroactive},
                 {"changes", Json::array()}};
      for (const auto& change : one.changes)
        shown["changes"].push_back({{"what", change.what[language_]}, {"in_money", change.in_money}});
      json["amendments"].push_back(std::move(shown));
    }
    if (!effect) return json;
    json["effect"] = {{"clauses", parts("clause", effect->clauses)},
                      {"periods", parts("period", effect->periods)},
                      {"paid", parts("party", effect->paid)},
                      {"received", parts("party", effect->received)},
                      {"total", total(effect->total)}};
    return json;
  }

 private:
  std::string word(Say text) const { return say(text, language_); }

  std::string grid(Say what, const std::vector<Part>& parts, const std::vector<Part>& total,
                   std::size_t columns) const {
    Grid grid({Side::left, Side::left, Side::right, Side::right, Side::right}, columns);
    grid.add({word(what), "", word(Say::heading_then), word(Say::heading_now), word(Say::heading_difference)});
    grid.rule();
    for (const Part& part : parts) grid.add(row(part));
    if (!total.empty()) grid.rule();
    for (const Part& part : total) grid.add(row(part));
    return grid.draw();
  }

  std::vector<std::string> row(const Part& part) const {
    return {part.name[language_], part.title, spelled(part, part.then), spelled(part, part.now),
            spelled(part, part.now - part.then)};
  }

  Json amounts(const Part& part) const {
    return {{"then", plain_figure(part, part.then)},
            {"now", plain_figure(part, part.now)},
            {"difference", plain_figure(part, part.now - part.then)},
            {"currency", part.currency}};
  }

  // A list where the contract pays in several currencies.
  Json total(const std::vector<Part>& all) const {
    Json list = Json::array();
    for (const Part& part : all) list.push_back(amounts(part));
    return all.size() == 1 ? list.front() : list;
  }

  Json parts(const char* name, const std::vector<Part>& all) const {
    Json list = Json::array();
    for (const Part& part : all) {
      Json one{{name, part.name[language_]}};
      one.update(amounts(part));
      list.push_back(std::move(one));
    }
    return list;
  }

  const core::Contract& contract_;
  Language language_;
};

// What is not at hand to work out the effect; empty when nothing is missing.
Text missing_for_effect(const Opened& opened, const driver::PayRequest& request) {
  const core::Contract& contract = opened.compiled.contract;
  Diagnostics unused;
  const auto sources = driver::row_sources(opened.source, contract, request, unused);
  for (std::size_t i = 0; i < sources.size(); ++i)
    if (sources[i].none()) return say(Say::amend_without_data, {contract.datasets[contract.datasets.id_at(i)].name});
  const bool none_given = request.inputs.empty() && request.input_files.empty();
  return contract.inputs.empty() || !none_given ? Text{} : say(Say::amend_without_inputs);
}

// Without files that it includes, the consolidated text stands alone.
bool is_one_file(const Opened& opened) {
  return std::ranges::all_of(opened.source.files(), [&](const Source::File& file) {
    return file.amends || file.path == opened.source.path();
  });
}

// The text as it stands after the amendments, where the contract is one file.
std::optional<Source> consolidated_of(const Opened& opened, Language language) {
  if (!is_one_file(opened)) return std::nullopt;
  Diagnostics told_already;
  const auto text = driver::consolidate(opened.source, told_already);
  if (!text || !text->text) return std::nullopt;
  return Source(say(Say::consolidated_text_of, language, {opened.source.path()}), *text->text);
}

// Texts that say a figure which the amendments have changed: the calculation knows both, that which is signed one.
// What was already told of the contract before them is not told again.
void remark_old_texts(const Opened& opened, const Diagnostics& told, const Console& console, Language language,
                      bool json) {
  const auto consolidated = consolidated_of(opened, language);
  if (!consolidated) return;
  Diagnostics all, old;
  if (!driver::compile(*consolidated, all)) return;
  for (const Diagnostic& one : all.all()) {
    const auto is_same = [&](const Diagnostic& other) { return other.code == one.code && other.args == one.args; };
    if (one.code == Code::text_says_otherwise && std::ranges::none_of(told.all(), is_same))
      old.report(one.code, one.place, one.args);
  }
  console.show(Stream::remarks, old, &*consolidated, language, json);
}

int show(const Opened& opened, driver::PayRequest request, const Arguments& arguments, const Console& console,
         Diagnostics& found) {
  const bool json = arguments.one(Opt::format) == "json";
  const Language language = console.language_for(opened.compiled.contract.language);
  const auto fail = [&](const Failure& failure) {
    console.show(failure, language, json);
    return could_not_work;
  };
  if (arguments.has(Opt::text)) {
    const auto text = driver::consolidate(opened.source, found);
    if (!text) return fail(text.error());
    const Source consolidated(opened.source.path(), text->text.value_or(""));
    console.say(Stream::result, consolidated.text());
    // What still names a clause that is no more is in the text that the parties sign.
    if (is_one_file(opened)) {
      const auto checked = driver::compile(consolidated, found);
      if (!checked) return fail(checked.error());
    }
    console.show(Stream::remarks, found, &consolidated, language, json);
    return exit_code(found);
  }
  const std::vector<driver::AmendmentShown> amendments = driver::amendments_in(opened.source);
  const Text missing = missing_for_effect(opened, request);
  Result<std::optional<driver::Effect>> effect = std::nullopt;
  if (missing.empty()) {
    Progress progress;
    request.progress = &progress;
    const ProgressLine line(progress, console, language);
    effect = driver::effect_of_amendments(opened.source, opened.compiled, request, found);
  }
  console.show(Stream::remarks, found, &opened.source, language, json);
  remark_old_texts(opened, found, console, language, json);
  if (!effect) return fail(effect.error());
  const Report report(opened.compiled.contract, language);
  if (json) {
    console.say(Stream::result, report.to_json(amendments, *effect).dump(2) + "\n");
    return exit_code(found);
  }
  const std::size_t columns = console.columns(Stream::result);
  console.say(Stream::result, wrapped_lines(report.changes(amendments), columns));
  if (*effect) console.say(Stream::result, "\n" + report.effect(**effect, columns));
  if (!missing.empty())
    console.say(Stream::remarks, wrapped_lines(missing[language] + "\n", console.columns(Stream::remarks)));
  return exit_code(found);
}

}  // namespace

int amend(const Arguments& arguments, const Console& console) {
  const bool json = arguments.one(Opt::format) == "json";
  Diagnostics found;
  driver::PayRequest request = read_request(arguments, found);
  if (found.has_errors()) {
    console.show(Stream::remarks, found, nullptr, console.language(), json);
    return could_not_work;
  }
  const std::vector<std::string> amendments(arguments.operands.begin() + 1, arguments.operands.end());
  const auto opened = open_contract(arguments.operands.front(), amendments, console, json, found);
  if (!opened) return could_not_work;
  if (found.has_errors()) {
    console.show(Stream::remarks, found, &opened->source, console.language_for(opened->compiled.contract.language),
                 json);
    return exit_code(found);
  }
  return show(*opened, std::move(request), arguments, console, found);
}

}  // namespace hito::cli
