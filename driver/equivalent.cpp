// Two texts, figure by figure.
#include "compiler/verify/equivalent.h"

#include <algorithm>

#include "compiler/core/read_value.h"
#include "driver/attack.h"
#include "driver/claim.h"
#include "driver/driver.h"
#include "driver/example_block.h"
#include "driver/figures.h"
#include "driver/guard.h"
#include "driver/sound.h"
#include "runtime/reference/properties.h"
#include "runtime/reference/reference.h"

namespace hito::driver {
namespace {

// Cases made up before anything is proved, and where nothing was.
constexpr std::size_t cases_made_up = 300, most_cases_made_up = 3000;

struct Compared {
  ComparedFigure figure;
  Text name;
  bool of_clause = false;
};

// ---- runs of both

struct Runs {
  runtime::Settlement first, second;
};

std::optional<runtime::Settlement> settled(const core::Contract& contract, const core::Example& data) {
  auto request = request_of(contract, data);
  if (!request) return std::nullopt;
  Diagnostics found;
  auto settlement = runtime::settle(std::move(*request), found);
  if (found.has_errors()) return std::nullopt;
  return settlement;
}

std::optional<Runs> run(const core::Aligned& both, const core::Example& data) {
  auto first = settled(both.first, data);
  if (!first) return std::nullopt;
  auto second = settled(both.second, data);
  if (!second) return std::nullopt;
  return Runs{std::move(*first), std::move(*second)};
}

std::pair<Rational, Rational> amounts(const core::Aligned& both, const Runs& runs, const ComparedFigure& figure) {
  const auto of = [&](const core::Contract& contract, const runtime::Settlement& settlement,
                      const core::Amount& amount) {
    return runtime::amount_of(runtime::total_up(contract, settlement, figure.period), amount);
  };
  return {of(both.first, runs.first, figure.first), of(both.second, runs.second, figure.second)};
}

// ---- which figures

Text in_words(const core::Contract& contract, const core::Amount& figure) {
  return runtime::figure_in_words(contract, figure);
}

std::vector<Compared> figures_compared(const core::Aligned& both) {
  const std::vector<core::Amount> first = figures_of(both.first), second = figures_of(both.second);
  std::vector<Compared> all, clauses;
  const auto add = [&](const core::Amount& a, const core::Amount& b, const core::Contract& named) {
    all.push_back({{a, b}, in_words(named, &named == &both.first ? a : b)});
  };
  // Amounts of parties and totals are numbered alike; what only one of them has is nothing in the other.
  for (const core::Amount& a : first) {
    if (a.kind != core::AmountKind::payment) {
      add(a, a, both.first);
      continue;
    }
    for (const core::Amount& b : second) {
      const bool same_number =
          b.kind == a.kind && both.first.clauses[a.clause].number == both.second.clauses[b.clause].number;
      if (same_number && a.currency == b.currency) clauses.push_back({{a, b}, in_words(both.first, a), true});
    }
  }
  for (const core::Amount& b : second)
    if (b.kind != core::AmountKind::payment && std::ranges::find(first, b) == first.end()) add(b, b, both.second);
  // Totals first, then periods, parties and clauses.
  std::ranges::stable_partition(all,
                                [](const Compared& one) { return one.figure.first.kind == core::AmountKind::total; });
  if (both.first.periods.size() > 1 && core::same_calendar(both.first, both.second)) {
    std::vector<Compared> periods;
    for (const Compared& total : all) {
      if (total.figure.first.kind != core::AmountKind::total) continue;
      for (std::uint32_t period = 0; period < both.first.periods.size(); ++period)
        periods.push_back({{total.figure.first, total.figure.second, period},
                           say(Say::equivalent_in_period, {both.first.periods[period].label})});
    }
    all.insert(
        std::ranges::find_if(all, [](const Compared& one) { return one.figure.first.kind != core::AmountKind::total; }),
        periods.begin(), periods.end());
  }
  all.insert(all.end(), clauses.begin(), clauses.end());
  return all;
}

// Numbers of the clauses of one text that the other one does not have.
std::vector<std::string> only(const core::Contract& contract, const core::Contract& other) {
  std::vector<std::string> numbers;
  for (const core::Clause& clause : contract.clauses) {
    const auto has_number = [&](const core::Clause& one) { return one.number == clause.number; };
    if (std::ranges::none_of(other.clauses, has_number) && (numbers.empty() || numbers.back() != clause.number))
      numbers.push_back(clause.number);
  }
  return numbers;
}

// ---- cases

// The data as one of the texts declares them: without what only the other one reads.
core::Example as_declared(const core::Contract& own, const core::Aligned::Numbers& numbers,
                          const core::Example& example) {
  core::Example made;
  const auto position = [](const auto& in, const auto& of) {
    const auto at = std::ranges::find(in, of);
    return at == in.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - in.begin()));
  };
  for (const core::GivenRows& given : example.data) {
    const auto dataset = position(numbers.datasets, given.dataset);
    if (!dataset) continue;
    core::GivenRows rows{own.datasets.id_at(*dataset), {}, {}};
    rows.rows.resize(given.rows.size());
    for (std::size_t i = 0; i < given.columns.size(); ++i) {
      const auto column = position(numbers.columns[*dataset], given.columns[i]);
      if (!column) continue;
      rows.columns.push_back(static_cast<core::ColumnIndex>(*column));
      for (std::size_t row = 0; row < given.rows.size(); ++row) rows.rows[row].push_back(given.rows[row][i]);
    }
    made.data.push_back(std::move(rows));
  }
  for (const core::GivenInput& given : example.inputs)
    if (const auto input = position(numbers.inputs, given.input))
      made.inputs.push_back({own.inputs.id_at(*input), given.value, given.period});
  return made;
}

class Comparing {
 public:
  Comparing(const core::Contract& first, const core::Contract& second, const core::Aligned& both)
      : first_(first), second_(second), both_(both), figures_(figures_compared(both)), equivalence_(both) {}

  EquivalenceReport run() {
    EquivalenceReport report;
    report.only_first = only(first_, second_);
    report.only_second = only(second_, first_);
    for (const Compared& one : figures_) report.figures.push_back({one.name, Provable::undecided, {}, 0});
    // Made-up data first: no proof stands against them, and most differences show at once.
    if (const auto found = attack_without_cutoff(claim(std::nullopt), cases_made_up)) {
      const auto runs = driver::run(both_, found->before);
      for (std::size_t i = 0; runs && report.cases.empty() && i < figures_.size(); ++i)
        if (differs(*runs, figures_[i].figure)) show(*found, i, report);
    }
    // Then clauses: what differs there shows in totals too.
    for (const bool of_clause : {true, false})
      for (std::size_t i = 0; i < figures_.size(); ++i)
        if (figures_[i].of_clause == of_clause) compare(i, report);
    report.answer = Provable::proved;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
      if (figures_[i].of_clause) continue;
      const Provable answer = report.figures[i].answer;
      if (answer == Provable::refuted) report.answer = answer;
      if (answer == Provable::undecided && report.answer == Provable::proved) report.answer = answer;
    }
    return report;
  }

 private:
  void compare(std::size_t figure, EquivalenceReport& report) {
    const Compared& one = figures_[figure];
    FigureCompared& made = report.figures[figure];
    if (made.answer == Provable::refuted) return;
    const Claim of_figure = claim(one.figure);
    const Refuting refuting{[&](const Counterexample& data) { return of_figure.fails(data); },
                            [&](bool long_search) {
                              return attack_without_cutoff(of_figure, long_search ? most_cases_made_up : cases_made_up);
                            }};
    Verdict verdict = equivalence_.prove(one.figure, refuting);
    made.answer = verdict.answer == Provable::refuted ? Provable::undecided : verdict.answer;
    made.reason = verdict.reason;
    if (verdict.counterexample) show(*verdict.counterexample, figure, report);
  }

  // Two contracts pay the figure otherwise; or, of none, any of them.
  Claim claim(const std::optional<ComparedFigure>& figure) const {
    static const core::Property one_run{};
    return {both_.second, one_run, [this, figure](const Counterexample& data) { return examined(figure, data); }};
  }

  void show(const Counterexample& found, std::size_t figure, EquivalenceReport& report) const {
    const core::Example least = shrink(claim(figures_[figure].figure), found).before;
    report.cases.push_back(shown(least, figures_[figure]));
    // Whatever else differs in it.
    for (const auto& other : report.cases.back().figures) {
      const auto at = std::ranges::find(report.figures, other.name, &FigureCompared::name);
      require(at->answer != Provable::proved, "a figure that was proved to be the same differs");
      if (at->answer == Provable::undecided) *at = {at->name, Provable::refuted, {}, report.cases.size() - 1};
    }
    require(!equivalence_.proved(), "two texts that were proved to pay the same differ");
  }

  bool differs(const Runs& runs, const ComparedFigure& figure) const {
    const auto [a, b] = amounts(both_, runs, figure);
    return a != b;
  }

  std::optional<runtime::Examined> examined(const std::optional<ComparedFigure>& figure,
                                            const Counterexample& data) const {
    const auto runs = driver::run(both_, data.before);
    if (!runs) return std::nullopt;
    const bool fails =
        figure ? differs(*runs, *figure)
               : std::ranges::any_of(figures_, [&](const Compared& one) { return differs(*runs, one.figure); });
    runtime::Examined made;
    made.finding.verdict = fails ? runtime::Verdict::fails_here : runtime::Verdict::holds_here;
    return made;
  }

  DifferingCase shown(const core::Example& data, const Compared& asked) const {
    const auto runs = driver::run(both_, data);
    require(runs.has_value(), "a case in which two texts differ that stops one of them");
    DifferingCase made;
    for (const Compared& one : figures_) {
      const auto [a, b] = amounts(both_, *runs, one.figure);
      if (a == b) continue;
      const auto money = [&](const Rational& amount) {
        return core::spell_money(both_.first, amount, one.figure.first.currency);
      };
      made.figures.push_back({one.name, money(a), money(b), money(b - a)});
    }
    const auto example = [&](const core::Contract& own, const core::Aligned::Numbers& numbers, bool first) {
      core::Example of = as_declared(own, numbers, with_keys(both_.second, data));
      of.title = say(Say::equivalent_title, own.language, {asked.name});
      std::vector<core::Amount> expected;
      for (const core::UnitId currency : own.currencies) expected.push_back({.currency = currency});
      // Clauses have the numbers that they have in their own text.
      for (const Compared& one : figures_) {
        if (!one.of_clause ||
            std::ranges::find(made.figures, one.name, &DifferingCase::Amounts::name) == made.figures.end())
          continue;
        const core::ClauseId clause = first ? one.figure.first.clause : one.figure.second.clause;
        expected.push_back(
            {.kind = core::AmountKind::payment, .clause = clause, .currency = own.clauses[clause].currency});
      }
      return example_block(own, with_figures(own, std::move(of), expected));
    };
    made.first_example = example(first_, both_.of_first, true);
    made.second_example = example(second_, both_.of_second, false);
    return made;
  }

  const core::Contract& first_;
  const core::Contract& second_;
  const core::Aligned& both_;
  std::vector<Compared> figures_;
  Equivalence equivalence_;
};

}  // namespace

Result<std::optional<EquivalenceReport>> equivalent(const Source& first_text, const Compiled& first,
                                                    const Source& second_text, const Compiled& second,
                                                    Diagnostics& diagnostics) {
  return guarded([&]() -> Result<std::optional<EquivalenceReport>> {
    const auto both = core::aligned(first.contract, second.contract);
    if (!both) {
      // The line that declares it.
      const auto words = [](const Source& source, Span span) {
        const std::string& text = source.text();
        const std::size_t before = text.find_last_of('\n', span.begin);
        const std::size_t begin = text.find_first_not_of(' ', before == std::string::npos ? 0 : before + 1);
        return text.substr(begin, text.find('\n', begin) - begin);
      };
      const core::DeclaredOtherwise& what = both.error();
      diagnostics.report(Code::declared_otherwise, what.in_second,
                         {what.name, words(first_text, what.in_first), words(second_text, what.in_second)});
      return std::nullopt;
    }
    return Comparing(first.contract, second.contract, *both).run();
  });
}

}  // namespace hito::driver
