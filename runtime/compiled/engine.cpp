#include "runtime/compiled/engine.h"

#include <algorithm>
#include <functional>
#include <map>
#include <mutex>
#include <utility>

#include "compiler/fit/fit.h"
#include "compiler/jit/jit.h"
#include "compiler/plan/plan.h"
#include "runtime/compiled/bodies.h"
#include "runtime/compiled/describe.h"
#include "runtime/compiled/memory.h"
#include "runtime/compiled/passes.h"
#include "runtime/compiled/results.h"
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
    return x.lane == y.lane && x.unit == y.unit && x.low == y.low && x.high == y.high && x.always == y.always &&
           x.by_date == y.by_date;
  };
  return a.totals == b.totals && a.rows == b.rows && std::ranges::equal(a.sources, b.sources, same);
}

// Whether code made for `made` runs on data of shape `b`.
bool covers(const Shape& made, const Shape& b) {
  const auto one = [](const fit::Seen& x, const fit::Seen& y) {
    return x.lane == y.lane && x.unit == y.unit && x.low <= y.low && x.high >= y.high &&
           (!x.always || x.always == y.always) && x.by_date == y.by_date;
  };
  return made.totals == b.totals && std::ranges::equal(made.rows, b.rows, std::ranges::greater_equal{}) &&
         std::ranges::equal(made.sources, b.sources, one);
}

// A shape that both have, where their numbers have the same lanes and units; else `b`.
Shape joined(const Shape& a, Shape b) {
  for (std::size_t i = 0; i < b.sources.size(); ++i) {
    const fit::Seen& x = a.sources[i];
    fit::Seen& y = b.sources[i];
    if (x.lane != y.lane || x.unit != y.unit) continue;
    y.low = std::min(x.low, y.low);
    y.high = std::max(x.high, y.high);
    if (x.always != y.always) y.always.reset();
  }
  return b;
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

void add_points(EngineReport::Part& to, const EngineReport::Part& more) {
  to.points += more.points;
  to.compiled += more.compiled;
  to.reference += more.reference;
}

bool divides(const core::Contract& contract) {
  return std::ranges::any_of(contract.clauses, [](const core::Clause& clause) {
    const auto* pay = std::get_if<core::Pay>(&clause.body);
    return pay != nullptr && pay->division;
  });
}

void give_rows(Rows rows, Settlement& settlement) {
  settlement.row_states = std::move(rows.states);
  settlement.key_order = std::move(rows.key_order);
  settlement.data = std::move(rows.data);
}

// Rows of a block are taken to be so many at least, so that a short one runs the code of the others.
constexpr std::uint64_t least_block_rows = std::uint64_t{1} << 20U;

}  // namespace

void BlockSums::add(const BlockSums& others) {
  lines_needed = lines_needed || others.lines_needed;
  sums.add(others.sums);
  rows.add(others.rows);
  if (parts.empty()) {
    parts = others.parts;
    return;
  }
  for (std::size_t p = 0; p < others.parts.size(); ++p) add_points(parts[p], others.parts[p]);
}

namespace {

// Machine code at work on one set of columns.
struct Run {
  Run(const core::Contract& contract, const plan::Plan& plan, const Made& code, const Columns& columns,
      const Inputs& inputs, Memory& memory, const EngineOptions& options)
      : passes(contract, plan, code.fit, code.passes, memory, {options.threads, options.least_points}),
        bodies(contract, plan, code.fit, code.bodies, columns, inputs, memory, passes,
               {options.threads, options.least_points}) {}
  Passes passes;
  Bodies bodies;
};

}  // namespace

struct CompiledEngine::Inside {
  explicit Inside(const core::Contract& asked) : contract(asked), plan(plan::make_plan(asked)) {}

  Columns columns_of(Request& request, bool in_order, const EngineOptions& options, Diagnostics& found) const;
  Run run(const Made& code, const Columns& columns, const Request& request, Memory& memory,
          const EngineOptions& options) const {
    return {contract, plan, code, columns, request.inputs, memory, options};
  }
  CapAmount cap_amounts(Bodies& bodies) const {
    return [&bodies](core::ClauseId clause, std::uint32_t cap, std::optional<std::uint32_t> period) {
      return bodies.cap_amount(clause, cap, period);
    };
  }
  std::shared_ptr<const Made> make(Shape shape, const EngineOptions& options, bool& from_cache);
  std::shared_ptr<const Made> made_for(Shape shape, const EngineOptions& options, bool& from_cache);
  std::shared_ptr<const Made> made_for_block(Shape shape, const EngineOptions& options);
  void calculate(Columns& columns, const Request& request, const EngineOptions& options, EngineReport& report,
                 Settlement& settlement);
  bool add_up(Columns& columns, Memory& memory, const Request& request, const EngineOptions& options,
              const BlockSums* before, EngineReport& report, Settlement& settlement);
  void tell(const Run& run, EngineReport& report) const;

  const core::Contract& contract;
  plan::Plan plan;
  std::vector<std::shared_ptr<const Made>> made;
  std::shared_ptr<const Made> last;
  // Blocks come from several threads.
  std::mutex making;
};

CompiledEngine::CompiledEngine(const core::Contract& contract) : inside_(std::make_unique<Inside>(contract)) {}
CompiledEngine::~CompiledEngine() = default;

Columns CompiledEngine::Inside::columns_of(Request& request, bool in_order, const EngineOptions& options,
                                           Diagnostics& found) const {
  ColumnsWanted wanted = wanted_columns(contract, plan, request.inputs);
  wanted.in_order = in_order;
  wanted.periods_by_date = !in_order && !plan.period_begins.empty();
  return prepare_columns(contract, std::move(request.data), request.as_of, wanted, options.threads, found);
}

std::shared_ptr<const Made> CompiledEngine::Inside::made_for(Shape shape, const EngineOptions& options,
                                                             bool& from_cache) {
  const auto known = std::ranges::find_if(made, [&](const auto& one) { return one->shape == shape; });
  from_cache = known != made.end();
  return from_cache ? *known : make(std::move(shape), options, from_cache);
}

// Blocks of one file are alike: code made for one of them mostly does for all, and the next is made for all so far.
std::shared_ptr<const Made> CompiledEngine::Inside::made_for_block(Shape shape, const EngineOptions& options) {
  const std::scoped_lock alone(making);
  const auto known = std::ranges::find_if(made, [&](const auto& one) { return covers(one->shape, shape); });
  if (known != made.end()) return *known;
  bool from_cache = false;
  if (!made.empty()) shape = joined(made.back()->shape, std::move(shape));
  return make(std::move(shape), options, from_cache);
}

std::shared_ptr<const Made> CompiledEngine::Inside::make(Shape shape, const EngineOptions& options, bool& from_cache) {
  auto fresh = std::make_shared<Made>();
  std::map<plan::Source, fit::Seen> seen;
  for (std::size_t i = 0; i < plan.sources.size(); ++i) seen.emplace(plan.sources[i], shape.sources[i]);
  fresh->fit = fit::fit(plan, [&](const plan::Source& source) { return seen.at(source); }, shape.rows, shape.totals);
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
  return made.back();
}

void CompiledEngine::Inside::calculate(Columns& columns, const Request& request, const EngineOptions& options,
                                       EngineReport& report, Settlement& settlement) {
  Memory memory(contract, plan, columns, request.inputs);
  if (!options.lines && sums_suffice(contract, plan) &&
      add_up(columns, memory, request, options, nullptr, report, settlement))
    return;
  last = made_for(shape_of(contract, plan, memory, false), options, report.from_cache);
  Run run = this->run(*last, columns, request, memory, options);
  Bodies& bodies = run.bodies;
  const bool seen = options.lines || has_later_steps(contract) || divides(contract);
  LineColumns lines = bodies.lines(request.as_of, seen);
  report.caps = cut_lines(contract, columns.rows, cap_amounts(bodies), lines);
  if (!seen) {
    put_sums(contract, lines, settlement);
    return tell(run, report);
  }
  const PartColumns parts = divide_payments(
      contract, columns.rows,
      [&](std::size_t line, const std::vector<std::uint32_t>& rows) { return bodies.weights(lines, line, rows); },
      lines);
  const Rational step = settlement_step(contract);
  settlement.lines = lines_of(lines, step);
  for (std::size_t i = 0; i < parts.line.size(); ++i)
    settlement.parts.push_back({parts.line[i], parts.row[i], Rational(parts.payment[i]) * step});
  if (has_later_steps(contract)) runtime::finish(bodies.evaluator(), request.as_of, settlement);
  tell(run, report);
}

// False where lines are needed: what is wrong with one of them, too, is said in their order. `before`: of blocks.
bool CompiledEngine::Inside::add_up(Columns& columns, Memory& memory, const Request& request,
                                    const EngineOptions& options, const BlockSums* before, EngineReport& report,
                                    Settlement& settlement) {
  Shape shape = shape_of(contract, plan, memory, true);
  last = before != nullptr ? made_for_block(std::move(shape), options)
                           : made_for(std::move(shape), options, report.from_cache);
  Run run = this->run(*last, columns, request, memory, options);
  std::optional<SumColumns> sums;
  std::optional<std::vector<CapReport>> caps;
  try {
    sums = run.bodies.sums(request.as_of);
    if (!sums) return false;
    if (before != nullptr) sums->add(before->sums);
    caps = within_caps(contract, cap_amounts(run.bodies), *sums);
  } catch (const Stopped&) {
    return false;
  }
  if (!caps) return false;
  put_sums(contract, *sums, settlement);
  report.caps = std::move(*caps);
  tell(run, report);
  for (std::size_t p = 0; before != nullptr && p < before->parts.size(); ++p)
    add_points(report.parts[p], before->parts[p]);
  return true;
}

void CompiledEngine::Inside::tell(const Run& run, EngineReport& report) const {
  report.parts = run.bodies.parts();
  for (std::size_t p = 0; p < plan.passes.size(); ++p) {
    const std::uint64_t points = run.passes.points()[p];
    if (points == 0) continue;
    const std::string& name = contract.datasets[plan.passes[plan.passes.id_at(p)].over].name;
    report.parts.push_back(
        {say(Say::part_pass, {std::to_string(p + 1), name}), points, points, 0, {}, {}, static_cast<std::uint32_t>(p)});
  }
}

bool CompiledEngine::takes_blocks() const {
  const core::Contract& contract = inside_->contract;
  if (contract.datasets.size() != 1 || !sums_suffice(contract, inside_->plan) || inside_->plan.passes.size() > 0)
    return false;
  const core::Dataset& rows = contract.datasets[core::DatasetId{0}];
  const auto refers = [](const core::Field& column) { return column.type.kind == core::Kind::reference; };
  return rows.identity.empty() && std::ranges::none_of(rows.columns, refers);
}

BlockSums CompiledEngine::add_up(Request block, const EngineOptions& options) {
  BlockSums found;
  try {
    Diagnostics of_rows;
    const Columns columns = inside_->columns_of(block, false, options, of_rows);
    require(!of_rows.has_errors(), "rows without keys that are at fault together");
    Memory memory(inside_->contract, inside_->plan, columns, block.inputs);
    Shape shape = shape_of(inside_->contract, inside_->plan, memory, true);
    for (std::uint64_t& rows : shape.rows) rows = std::max(rows, fit::coarse_rows(least_block_rows));
    const auto code = inside_->made_for_block(std::move(shape), options);
    Run run = inside_->run(*code, columns, block, memory, options);
    auto sums = run.bodies.sums(block.as_of, true);
    found.lines_needed = !sums;
    if (sums) found.sums = std::move(*sums);
    found.parts = run.bodies.parts();
    found.rows = columns.counts.front();
  } catch (const Stopped&) {
    found.lines_needed = true;
  }
  return found;
}

std::optional<Settlement> CompiledEngine::finish(Request end, const EngineOptions& options, BlockSums blocks,
                                                 EngineReport& report) {
  if (blocks.lines_needed) return std::nullopt;
  Diagnostics of_rows;
  Columns columns = inside_->columns_of(end, true, options, of_rows);
  Settlement settlement;
  // Where all that pays is rows, there is nothing left to work out.
  const auto is_left = [](const plan::Body& body) { return body.what != plan::Body::What::lines || !body.rows; };
  if (std::ranges::any_of(inside_->plan.bodies, is_left)) {
    Memory memory(inside_->contract, inside_->plan, columns, end.inputs);
    if (!inside_->add_up(columns, memory, end, options, &blocks, report, settlement)) return std::nullopt;
  } else {
    put_sums(inside_->contract, blocks.sums, settlement);
    report.parts = std::move(blocks.parts);
  }
  settlement.gone = {blocks.rows};
  give_rows(std::move(columns.rows), settlement);
  return settlement;
}

std::string CompiledEngine::plan_text(const EngineReport& report, Language language) const {
  require(inside_->last != nullptr, "the plan of an engine that has settled nothing");
  const Say kept = takes_blocks()                                   ? Say::plan_keeps_nothing
                   : sums_suffice(inside_->contract, inside_->plan) ? Say::plan_keeps_rows
                                                                    : Say::plan_keeps_lines;
  return describe(inside_->contract, inside_->plan, inside_->last->fit, report, language) + say(kept, language) + "\n" +
         kept_text(inside_->contract, language);
}

Settlement CompiledEngine::settle(Request request, const EngineOptions& options, EngineReport& report,
                                  Diagnostics& diagnostics) {
  Settlement settlement;
  try {
    Diagnostics of_rows;
    Columns columns = inside_->columns_of(request, true, options, of_rows);
    diagnostics.add(of_rows);
    if (!of_rows.has_errors()) inside_->calculate(columns, request, options, report, settlement);
    give_rows(std::move(columns.rows), settlement);
  } catch (const Stopped& stopped) {
    diagnostics.report(stopped.diagnostic.code, stopped.diagnostic.place, stopped.diagnostic.args);
  }
  return settlement;
}

}  // namespace hito::runtime
