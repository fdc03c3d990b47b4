#include "runtime/compiled/engine.h"

#include <algorithm>
#include <utility>

#include "compiler/fit/fit.h"
#include "compiler/jit/jit.h"
#include "compiler/plan/plan.h"
#include "runtime/compiled/bodies.h"
#include "runtime/compiled/describe.h"
#include "runtime/compiled/memory.h"
#include "runtime/compiled/passes.h"
#include "runtime/reference/steps.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

namespace {

// What the lanes of a plan rest on: data of the same shape has the same kernels.
struct Shape {
  bool totals = false;             // lines are only added up
  std::vector<fit::Seen> sources;  // by Plan::sources; of slots nothing is known yet
  std::vector<std::uint64_t> rows;
};

bool operator==(const Shape& a, const Shape& b) {
  const auto same = [](const fit::Seen& x, const fit::Seen& y) {
    return x.lane == y.lane && x.unit == y.unit && x.low == y.low && x.high == y.high && x.always == y.always;
  };
  return a.totals == b.totals && a.rows == b.rows && std::ranges::equal(a.sources, b.sources, same);
}

// Machine code for one shape.
struct Made {
  Shape shape;
  fit::Fit fit;
  jit::Native native;
  std::vector<Function> passes, bodies;
};

// Shapes kept for later calls; the oldest goes first.
constexpr std::size_t most_shapes = 32;

Shape shape_of(const core::Contract& contract, const plan::Plan& plan, const Memory& memory, bool totals) {
  Shape shape;
  shape.totals = totals;
  for (const plan::Source& source : plan.sources)
    shape.sources.push_back(source.kind == plan::Source::Kind::slot ? fit::Seen{} : memory.seen(source));
  for (std::size_t d = 0; d < contract.datasets.size(); ++d)
    shape.rows.push_back(fit::coarse_rows(memory.rows(contract.datasets.id_at(d))));
  return shape;
}

std::vector<Line> lines_of(const LineColumns& columns, const Rational& step) {
  const auto money = [&](const Amounts& amounts, std::size_t i) {
    return std::visit([&](const auto& all) { return Rational(all[i]) * step; }, amounts);
  };
  std::vector<Line> lines;
  lines.reserve(columns.size());
  for (const LineColumns::Range& range : columns.clauses) {
    for (std::size_t i = range.begin; i < range.end; ++i) {
      Line& line = lines.emplace_back();
      line.clause = range.clause;
      if (columns.row[i] != no_line_row) line.row = columns.row[i];
      line.period = columns.period[i];
      if (columns.date[i] != no_line_date) line.date = Date{columns.date[i]};
      line.entitlement = money(columns.entitlement, i);
      line.payment = money(columns.payment, i);
      line.reason = columns.reason[i];
      line.cap = columns.cap[i];
      if (const auto found = columns.exception.find(i); found != columns.exception.end())
        line.exception = found->second;
      if (const auto found = columns.left_out.find(i); found != columns.left_out.end())
        line.left_out = Rational(found->second) * step;
    }
  }
  return lines;
}

}  // namespace

struct CompiledEngine::Inside {
  explicit Inside(const core::Contract& asked) : contract(asked), plan(plan::make_plan(asked)) {}

  const Made& made_for(Shape shape, const Memory& memory, const EngineOptions& options, bool& from_cache);
  void calculate(Columns& columns, const Request& request, const EngineOptions& options, EngineReport& report,
                 Settlement& settlement);
  bool add_up(Columns& columns, Memory& memory, const Request& request, const EngineOptions& options,
              EngineReport& report, Settlement& settlement);
  void tell(const Bodies& bodies, const Passes& passes, EngineReport& report) const;

  const core::Contract& contract;
  plan::Plan plan;
  std::vector<std::unique_ptr<Made>> made;
  const Made* last = nullptr;
};

CompiledEngine::CompiledEngine(const core::Contract& contract) : inside_(std::make_unique<Inside>(contract)) {}
CompiledEngine::~CompiledEngine() = default;

const Made& CompiledEngine::Inside::made_for(Shape shape, const Memory& memory, const EngineOptions& options,
                                             bool& from_cache) {
  const auto known = std::ranges::find_if(made, [&](const auto& one) { return one->shape == shape; });
  if (known != made.end()) {
    from_cache = true;
    return **known;
  }
  auto fresh = std::make_unique<Made>();
  fresh->fit =
      fit::fit(plan, [&](const plan::Source& source) { return memory.seen(source); }, shape.rows, shape.totals);
  fresh->shape = std::move(shape);
  std::vector<fit::Kernel> kernels;
  const auto gather = [&](std::vector<fit::Fitted>& all) {
    std::vector<std::size_t> places;
    for (const fit::Fitted& one : all) {
      places.push_back(one.kernel.code.empty() ? SIZE_MAX : kernels.size());
      if (!one.kernel.code.empty()) kernels.push_back(one.kernel);
    }
    return places;
  };
  const auto pass_places = gather(fresh->fit.passes), body_places = gather(fresh->fit.bodies);
  if (!kernels.empty()) fresh->native = jit::compile(kernels, {options.cache});
  from_cache = kernels.empty() || fresh->native.from_cache();
  const auto functions = [&](const std::vector<std::size_t>& places) {
    std::vector<Function> all;
    for (const std::size_t place : places) all.push_back(place == SIZE_MAX ? nullptr : fresh->native.function(place));
    return all;
  };
  fresh->passes = functions(pass_places);
  fresh->bodies = functions(body_places);
  if (made.size() == most_shapes) made.erase(made.begin());
  made.push_back(std::move(fresh));
  return *made.back();
}

void CompiledEngine::Inside::calculate(Columns& columns, const Request& request, const EngineOptions& options,
                                       EngineReport& report, Settlement& settlement) {
  Memory memory(contract, plan, columns, request.inputs);
  if (!options.lines && sums_suffice(contract, plan) && add_up(columns, memory, request, options, report, settlement))
    return;
  const Made& code = made_for(shape_of(contract, plan, memory, false), memory, options, report.from_cache);
  last = &code;
  const Threads threads{options.threads, options.least_points};
  Passes passes(contract, plan, code.fit, code.passes, memory, threads);
  Bodies bodies(contract, plan, code.fit, code.bodies, columns, request.inputs, memory, passes, threads);
  LineColumns lines = bodies.lines(request.as_of);
  report.caps = cut_lines(
      contract, columns.rows,
      [&](core::ClauseId clause, std::uint32_t cap, std::optional<std::uint32_t> period) {
        return bodies.cap_amount(clause, cap, period);
      },
      lines);
  const PartColumns parts = divide_payments(
      contract, columns.rows,
      [&](std::size_t line, const std::vector<std::uint32_t>& rows) { return bodies.weights(lines, line, rows); },
      lines);
  const Rational step = settlement_step(contract);
  settlement.lines = lines_of(lines, step);
  for (std::size_t i = 0; i < parts.line.size(); ++i)
    settlement.parts.push_back({parts.line[i], parts.row[i], Rational(parts.payment[i]) * step});
  if (has_later_steps(contract)) finish(bodies.evaluator(), request.as_of, settlement);
  tell(bodies, passes, report);
}

// False where lines are needed: what is wrong with one of them, too, is said in their order.
bool CompiledEngine::Inside::add_up(Columns& columns, Memory& memory, const Request& request,
                                    const EngineOptions& options, EngineReport& report, Settlement& settlement) {
  const Made& code = made_for(shape_of(contract, plan, memory, true), memory, options, report.from_cache);
  last = &code;
  const Threads threads{options.threads, options.least_points};
  Passes passes(contract, plan, code.fit, code.passes, memory, threads);
  Bodies bodies(contract, plan, code.fit, code.bodies, columns, request.inputs, memory, passes, threads);
  std::optional<SumColumns> sums;
  std::optional<std::vector<CapReport>> caps;
  try {
    sums = bodies.sums(request.as_of);
    if (!sums) return false;
    caps = within_caps(
        contract,
        [&](core::ClauseId clause, std::uint32_t cap, std::optional<std::uint32_t> period) {
          return bodies.cap_amount(clause, cap, period);
        },
        *sums);
  } catch (const Stopped&) {
    return false;
  }
  if (!caps) return false;
  const Rational step = settlement_step(contract);
  for (const auto& [clause, steps] : sums->steps)
    for (std::uint32_t period = 0; period < steps.size(); ++period)
      if (steps[period].sign() != 0)
        settlement.sums.push_back({clause, period, Rational(steps[period]) * step, Rational(steps[period]) * step});
  report.caps = std::move(*caps);
  tell(bodies, passes, report);
  return true;
}

void CompiledEngine::Inside::tell(const Bodies& bodies, const Passes& passes, EngineReport& report) const {
  report.parts = bodies.parts();
  for (std::size_t p = 0; p < plan.passes.size(); ++p) {
    const std::uint64_t points = passes.points()[p];
    if (points == 0) continue;
    const std::string& name = contract.datasets[plan.passes[plan.passes.id_at(p)].over].name;
    report.parts.push_back(
        {say(Say::part_pass, {std::to_string(p + 1), name}), points, points, 0, {}, {}, static_cast<std::uint32_t>(p)});
  }
}

std::string CompiledEngine::plan_text(const EngineReport& report, Language language) const {
  require(inside_->last != nullptr, "the plan of an engine that has settled nothing");
  return describe(inside_->contract, inside_->plan, inside_->last->fit, report, language);
}

Settlement CompiledEngine::settle(Request request, const EngineOptions& options, EngineReport& report,
                                  Diagnostics& diagnostics) {
  Settlement settlement;
  try {
    Diagnostics of_rows;
    Columns columns =
        prepare_columns(inside_->contract, std::move(request.data), request.as_of,
                        wanted_columns(inside_->contract, inside_->plan, request.inputs), options.threads, of_rows);
    diagnostics.add(of_rows);
    if (!of_rows.has_errors()) inside_->calculate(columns, request, options, report, settlement);
    settlement.row_states = std::move(columns.rows.states);
    settlement.key_order = std::move(columns.rows.key_order);
    settlement.data = std::move(columns.rows.data);
  } catch (const Stopped& stopped) {
    diagnostics.report(stopped.diagnostic.code, stopped.diagnostic.place, stopped.diagnostic.args);
  }
  return settlement;
}

}  // namespace hito::runtime
