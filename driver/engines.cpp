#include "driver/engines.h"

#include <algorithm>
#include <utility>

#include "runtime/statement/statement.h"

namespace hito::driver {
namespace {

bool same(const runtime::Line& a, const runtime::Line& b) {
  return a.clause == b.clause && a.of == b.of && a.payer == b.payer && a.row == b.row && a.period == b.period &&
         a.date == b.date && a.entitlement == b.entitlement && a.payment == b.payment && a.reason == b.reason &&
         a.cap == b.cap && a.exception == b.exception && a.left_out == b.left_out;
}

bool same(const runtime::Part& a, const runtime::Part& b) {
  return a.line == b.line && a.row == b.row && a.payment == b.payment;
}

// Cells, references as resolved among them.
bool same(const runtime::Data& a, const runtime::Data& b) {
  return std::ranges::equal(a.tables, b.tables, [](const runtime::Table& x, const runtime::Table& y) {
    return std::ranges::equal(x.columns, y.columns, {}, &runtime::Column::cells, &runtime::Column::cells);
  });
}

bool same(const Place& a, const Place& b) {
  if (a.index() != b.index()) return false;
  if (const auto* span = std::get_if<Span>(&a)) return *span == std::get<Span>(b);
  if (const auto* cell = std::get_if<DataPlace>(&a)) {
    const auto& other = std::get<DataPlace>(b);
    return cell->file == other.file && cell->line == other.line && cell->column == other.column &&
           cell->value == other.value;
  }
  return true;
}

bool same(const Diagnostics& a, const Diagnostics& b) {
  return a.size() == b.size() && std::ranges::equal(a.all(), b.all(), [](const Diagnostic& x, const Diagnostic& y) {
           return x.code == y.code && same(x.place, y.place) && x.args == y.args;
         });
}

}  // namespace

std::optional<Text> difference(const core::Contract& contract, const runtime::Settlement& a,
                               const runtime::Settlement& b) {
  if (a.row_states != b.row_states || a.key_order != b.key_order || !same(a.data, b.data))
    return say(Say::differs_rows);
  if (a.lines.size() != b.lines.size()) return say(Say::differs_lines);
  for (std::size_t i = 0; i < a.lines.size(); ++i) {
    if (!same(a.lines[i], b.lines[i]))
      return say(Say::differs_line, {std::to_string(i + 1), contract.clauses[a.lines[i].clause].number});
  }
  const auto equal = [](const runtime::Part& x, const runtime::Part& y) { return same(x, y); };
  if (!std::ranges::equal(a.parts, b.parts, equal)) return say(Say::differs_parts);
  if (a.transfers != b.transfers) return say(Say::differs_transfers);
  return std::nullopt;
}

std::optional<Text> difference_of_sums(const core::Contract& contract, const runtime::Settlement& a,
                                       const runtime::Settlement& b) {
  if (runtime::total_up(contract, a, std::nullopt) == runtime::total_up(contract, b, std::nullopt)) return std::nullopt;
  return say(Say::differs_sums);
}

Engines::Engines(const core::Contract& contract, const EngineChoice& how, std::uint64_t bytes)
    : contract_(contract), how_(how) {
  if (how.engine == Engine::automatic && bytes >= compiled_from_bytes) how_.engine = Engine::jit;
}

runtime::CompiledEngine& Engines::compiled() {
  if (!compiled_) compiled_ = std::make_unique<runtime::CompiledEngine>(contract_);
  return *compiled_;
}

runtime::EngineOptions Engines::options() const {
  runtime::EngineOptions options;
  options.threads = how_.threads;
  options.cache = how_.cache;
  if (how_.least_points) options.least_points = *how_.least_points;
  return options;
}

runtime::BlockSums Engines::add_up(const runtime::Request& block) {
  runtime::EngineOptions of_block = options();
  of_block.threads = 1;
  return compiled_->add_up(block, of_block);
}

std::optional<runtime::Settlement> Engines::finish(const runtime::Request& end, runtime::BlockSums blocks) {
  runtime::EngineReport report;
  auto settlement = compiled().finish(end, options(), std::move(blocks), report);
  if (settlement) report_ = std::move(report);
  return settlement;
}

Result<runtime::Settlement> Engines::settle(const runtime::Request& request, Diagnostics& diagnostics, bool lines) {
  runtime::EngineOptions options = this->options();
  const auto by_code = [&](bool with_lines, Diagnostics& found) {
    options.lines = with_lines;
    return compiled().settle(request, options, report_.emplace(), found);
  };
  std::uint64_t rows = 0;
  for (const runtime::Table& table : request.data.tables) rows += table.rows();
  const bool many = how_.engine == Engine::automatic && rows >= compiled_from_rows;
  if (how_.engine == Engine::jit || many) return by_code(lines, diagnostics);
  Diagnostics by_reference;
  runtime::Settlement reference = runtime::settle(request, by_reference);
  diagnostics.add(by_reference);
  if (how_.engine != Engine::both) return reference;
  Diagnostics of_sums, of_lines;
  const auto sums = lines ? std::nullopt : std::optional(by_code(false, of_sums));
  const runtime::Settlement code = by_code(true, of_lines);
  std::optional<Text> found;
  if (!same(by_reference, of_lines) || (sums && !same(by_reference, of_sums)))
    found = say(Say::differs_messages);
  else if (!by_reference.has_errors())
    found = difference(contract_, reference, code);
  if (!found && sums && !by_reference.has_errors()) found = difference_of_sums(contract_, reference, *sums);
  if (found) return std::unexpected(Failure{Code::engines_differ, {*found}});
  return reference;
}

}  // namespace hito::driver
