// Two texts, figure by figure.
#include "compiler/verify/equivalent.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "driver/attack.h"
#include "driver/driver.h"
#include "driver/example_block.h"
#include "driver/guard.h"
#include "driver/two_texts.h"

namespace hito::driver {
namespace {

// Cases made up before anything is proved, and where something was not.
constexpr std::size_t cases_made_up = 600, most_cases_made_up = 3000;
// Those that are made small and shown.
constexpr std::size_t most_cases = 3;
// Of the solver: for all figures, for those of texts that are known to pay otherwise, and for one.
constexpr std::uint64_t effort_of_figures = 8'000'000, effort_of_detail = 3'000'000, most_of_one = 2'000'000;

class Comparing {
 public:
  explicit Comparing(const TwoTexts& texts) : texts_(texts), figures_(texts.figures()), equivalence_(texts.both()) {}

  EquivalenceReport run() {
    report_.only_first = texts_.only_first();
    report_.only_second = texts_.only_second();
    for (const Compared& one : figures_) report_.figures.push_back({one.name, Provable::undecided, {}});
    // Made-up data first: no proof stands against them, and most differences show at once.
    try_data(cases_made_up);
    // Where they pay otherwise, the rest is detail.
    if (pay_otherwise()) effort_ = effort_of_detail;
    // Then clauses: what differs there shows in totals too.
    for (const bool of_clause : {true, false})
      for (std::size_t i = 0; i < figures_.size(); ++i)
        if (figures_[i].of_clause == of_clause && report_.figures[i].answer == Provable::undecided) prove(i);
    if (!pay_otherwise()) try_data(most_cases_made_up);
    report_.answer = Provable::proved;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      if (figures_[i].of_clause) continue;
      const Provable answer = report_.figures[i].answer;
      if (answer == Provable::undecided) report_.answer = answer;
    }
    if (pay_otherwise()) report_.answer = Provable::refuted;
    return std::move(report_);
  }

 private:
  // Looks for data on which a figure differs of which nothing is known yet, as long as there are some.
  void try_data(std::size_t cases) {
    const auto open = [&](std::size_t figure) { return report_.figures[figure].answer == Provable::undecided; };
    while (true) {
      std::vector<std::size_t> asked;
      for (std::size_t i = 0; i < figures_.size(); ++i)
        if (open(i)) asked.push_back(i);
      const auto found = asked.empty() ? std::nullopt : attack_without_cutoff(claim(asked), cases);
      if (!found) return;
      const auto amounts = texts_.run(found->before);
      require(amounts.has_value(), "data that stop a text the second time");
      const auto differs = [&](std::size_t i) { return (*amounts)[i].first != (*amounts)[i].second; };
      show(*found, *std::ranges::find_if(asked, differs));
    }
  }

  // Some total, period or party: under which clauses does not matter.
  bool pay_otherwise() const {
    for (std::size_t i = 0; i < figures_.size(); ++i)
      if (!figures_[i].of_clause && report_.figures[i].answer == Provable::refuted) return true;
    return false;
  }

  void prove(std::size_t figure) {
    FigureCompared& made = report_.figures[figure];
    const Claim of_figure = claim({figure});
    std::uint64_t part = std::min(effort_, most_of_one), left = part;
    const Verdict verdict = equivalence_.prove(
        figures_[figure].figure, [&](const Counterexample& data) { return of_figure.fails(data); }, left);
    effort_ -= part - left;
    if (verdict.counterexample) return show(*verdict.counterexample, figure);
    made.answer = verdict.answer;
    made.reason = verdict.reason;
  }

  // That two texts pay one of the figures otherwise.
  Claim claim(std::vector<std::size_t> figures) const {
    static const core::Property one_run{};
    const auto examined = [this, asked = std::move(figures)](const Counterexample& data) {
      std::optional<runtime::Examined> made;
      const auto amounts = texts_.run(data.before);
      if (!amounts) return made;
      const auto differs = [&](std::size_t i) { return (*amounts)[i].first != (*amounts)[i].second; };
      made.emplace().finding.verdict =
          std::ranges::any_of(asked, differs) ? runtime::Verdict::fails_here : runtime::Verdict::holds_here;
      return made;
    };
    return {texts_.both().second, one_run, examined};
  }

  // The case, made smaller, and every figure that differs in it.
  void show(const Counterexample& found, std::size_t figure) {
    const bool shown = report_.cases.size() < most_cases;
    const core::Example data = shown ? shrink(claim({figure}), found).before : found.before;
    const auto amounts = texts_.run(data);
    require(amounts.has_value(), "a case in which two texts differ that stops one of them");
    DifferingCase made;
    std::vector<core::Amount> in_first, in_second;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      const auto& [a, b] = (*amounts)[i];
      if (a == b) continue;
      const Compared& one = figures_[i];
      FigureCompared& answer = report_.figures[i];
      require(answer.answer != Provable::proved && !equivalence_.proved(one.figure),
              "a figure that was proved to be the same in two texts differs");
      if (answer.answer == Provable::undecided) answer = {one.name, Provable::refuted, {}};
      if (!shown) continue;
      if (!answer.in_case) answer.in_case = report_.cases.size();
      const auto money = [&](const Rational& amount) {
        return core::spell_money(texts_.both().first, amount, one.figure.first.currency);
      };
      made.figures.push_back({one.name, money(a), money(b), money(b - a)});
      if (one.figure.period) continue;
      if (one.first) in_first.push_back(*one.first);
      if (one.second) in_second.push_back(*one.second);
    }
    if (!shown) return;
    const Text& name = figures_[figure].name;
    made.first_example = example(texts_.first(), texts_.for_first(data), name, std::move(in_first));
    made.second_example = example(texts_.second(), texts_.for_second(data), name, std::move(in_second));
    report_.cases.push_back(std::move(made));
  }

  static std::string example(const core::Contract& contract, core::Example data, const Text& what,
                             std::vector<core::Amount> figures) {
    data.title = say(Say::equivalent_title, contract.language, {what});
    if (figures.empty())
      for (const core::UnitId currency : contract.currencies) figures.push_back({.currency = currency});
    return example_block(contract, with_figures(contract, std::move(data), figures));
  }

  const TwoTexts& texts_;
  const std::vector<Compared>& figures_;
  Equivalence equivalence_;
  std::uint64_t effort_ = effort_of_figures;
  EquivalenceReport report_;
};

// The line that declares it.
std::string line_at(const Source& source, Span span) {
  const std::string& text = source.text();
  const std::size_t before = text.find_last_of('\n', span.begin);
  const std::size_t begin = text.find_first_not_of(' ', before == std::string::npos ? 0 : before + 1);
  return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

Result<std::optional<EquivalenceReport>> equivalent(const Source& first_text, const Compiled& first,
                                                    const Source& second_text, const Compiled& second,
                                                    Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<EquivalenceReport>> {
    const auto both = core::aligned(first.contract, second.contract);
    if (!both) {
      const core::DeclaredOtherwise& what = both.error();
      diagnostics.report(Code::declared_otherwise, what.in_second,
                         {what.name, line_at(first_text, what.in_first), line_at(second_text, what.in_second)});
      return std::nullopt;
    }
    const TwoTexts texts(first.contract, second.contract, *both);
    return Comparing(texts).run();
  });
}

}  // namespace hito::driver
