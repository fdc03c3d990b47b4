// Every value of a table's inputs has one answer: gaps, overlaps and lines that never apply.
#include <algorithm>
#include <functional>
#include <set>

#include "compiler/facts/cover.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/findings.h"
#include "compiler/facts/interval.h"
#include "compiler/facts/table_lines.h"
#include "compiler/facts/table_words.h"

namespace hito::facts {
namespace {

bool sound(const core::Table& table) {
  if (table.rows.empty() || table.by.empty() || table.inputs.size() != table.by.size()) return false;
  const bool poison = std::any_of(table.inputs.begin(), table.inputs.end(),
                                  [](const core::Field& field) { return field.type.kind == core::Kind::poison; });
  return !poison && std::all_of(table.rows.begin(), table.rows.end(),
                                [&](const core::TableRow& row) { return row.matches.size() == table.inputs.size(); });
}

// One table over one domain.
class Judge {
 public:
  Judge(const core::Contract& contract, const core::Table& table, std::vector<Range> inputs,
        const std::vector<TableUse>& uses)
      : contract_(contract), table_(table), uses_(uses), words_(contract, table, axes(contract, table, inputs)) {}

  // Gives whether the inputs' own values leave lines out, which uses may reach.
  bool report(Diagnostics& diagnostics) {
    lines_ = lines_on(words_.axes());
    const Cover found = cover(domain(words_.axes()), lines_, several());
    used_ = found.used;
    const bool leaves_out = !std::ranges::all_of(used_, std::identity());
    if (!found.complete) {
      diagnostics.report(Code::table_too_large, table_.span, {table_.name});
      return leaves_out;
    }
    words_.report_gaps(found.gaps, diagnostics);
    for (const Overlap& overlap : found.overlaps) words_.report_overlap(overlap, diagnostics);
    const bool clean = found.gaps.empty() && found.overlaps.empty();
    for (const TableUse& use : uses_) judge_use(use, clean, diagnostics);
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
      if (!used_[i]) words_.report_dead(i, diagnostics);
    }
    return leaves_out;
  }

 private:
  Several several() const {
    switch (table_.policy) {
      case core::HitPolicy::unique: return Several::mistake;
      case core::HitPolicy::first_match: return Several::first_answers;
      case core::HitPolicy::results_add: return Several::all_answer;
    }
    throw InternalError("a hit policy out of its enumeration");
  }

  static std::vector<Axis> axes(const core::Contract& contract, const core::Table& table,
                                const std::vector<Range>& ranges) {
    std::vector<Axis> made;
    for (std::size_t i = 0; i < table.inputs.size(); ++i) made.push_back(axis_of(contract, table, i, ranges[i]));
    return made;
  }

  static Box domain(const std::vector<Axis>& axes) {
    Box box;
    for (const Axis& axis : axes) box.push_back(axis.whole);
    return box;
  }

  std::vector<Line> lines_on(const std::vector<Axis>& axes) const {
    std::vector<Line> lines;
    for (const core::TableRow& row : table_.rows) {
      Line line;
      for (std::size_t i = 0; i < axes.size(); ++i) line.box.push_back(piece_of(row.matches[i], axes[i]));
      line.closes = closes(row);
      lines.push_back(std::move(line));
    }
    return lines;
  }

  // The declared inputs have every value these arguments can have.
  bool declared(const std::vector<Axis>& axes) const {
    for (std::size_t i = 0; i < axes.size(); ++i) {
      const Axis& mine = words_.axes()[i];
      const bool inside = axes[i].whole.from >= mine.whole.from && axes[i].whole.to <= mine.whole.to;
      const bool same_grid = !mine.grid || (axes[i].grid && (*axes[i].grid / *mine.grid).is_integer());
      // Cuts of a grid and cuts between close values compare as values only when the grid's end is itself one.
      if (!same_grid || !(inside || ends_inside(axes[i], mine))) return false;
    }
    return true;
  }

  static bool ends_inside(const Axis& inner, const Axis& outer) {
    if (!inner.grid || inner.whole.empty()) return false;
    const bool low = outer.whole.from.infinite != 0 || inner.whole.from >= outer.whole.from;
    if (outer.whole.to.infinite != 0) return low;
    if (inner.whole.to.infinite != 0) return false;
    const Cut last{0, inner.whole.to.value - *inner.grid, true};
    return low && last <= outer.whole.to;
  }

  void judge_use(const TableUse& use, bool clean, Diagnostics& diagnostics) {
    if (use.args.size() != table_.inputs.size()) return;
    const std::vector<Axis> there = axes(contract_, table_, use.args);
    if (declared(there)) return;
    const Cover found = cover(domain(there), lines_on(there), several());
    for (std::size_t i = 0; i < used_.size(); ++i) used_[i] = used_[i] || found.used[i];
    if (clean && !found.gaps.empty() && judged_.insert(use.at).second) {
      words_.report_use_gap(use.at, found.gaps.front(), there, diagnostics);
    }
  }

  const core::Contract& contract_;
  const core::Table& table_;
  const std::vector<TableUse>& uses_;
  TableWords words_;
  std::vector<Line> lines_;
  std::vector<bool> used_;
  std::set<core::ExprId> judged_;
};

// S20: a table's input is the column, reported value or definition of that name; where several share it, all of them.
Range input_range(const core::Contract& contract, Analysis& analysis, const core::Table& table, std::size_t index) {
  const std::string& name = table.by[index];
  std::optional<Range> range;
  const auto add = [&](const Range& more) { range = range ? join(*range, more) : more; };
  for (std::size_t i = 0; i < contract.defines.size(); ++i) {
    const core::Define& define = contract.defines[contract.defines.id_at(i)];
    if (define.name == name && define.params.empty()) add(analysis.range_of(contract.defines.id_at(i)));
  }
  if (!range) return range_of_field(contract, table.inputs[index]);
  for (const core::Dataset& dataset : contract.datasets) {
    for (const core::Field& column : dataset.columns) {
      if (column.name == name) add(range_of_field(contract, column));
    }
  }
  for (const core::Input& input : contract.inputs) {
    if (input.name == name) add(range_of_field(contract, input));
  }
  return *range;
}

}  // namespace

bool report_tables(const core::Contract& contract, Analysis& analysis, Diagnostics& diagnostics) {
  static const std::vector<TableUse> unused;
  bool lines_rest_on_uses = false;
  for (std::size_t i = 0; i < contract.tables.size(); ++i) {
    const core::TableId id = contract.tables.id_at(i);
    const core::Table& table = contract.tables[id];
    if (!sound(table)) continue;
    std::vector<Range> inputs;
    for (std::size_t axis = 0; axis < table.inputs.size(); ++axis) {
      inputs.push_back(input_range(contract, analysis, table, axis));
    }
    const auto found = analysis.found().uses.find(id);
    const auto& uses = found == analysis.found().uses.end() ? unused : found->second;
    if (table.kind == core::TableKind::brackets) {
      report_brackets(contract, table, inputs.front(), uses, diagnostics);
    } else if (table.kind == core::TableKind::scale) {
      report_scale(contract, table, inputs.front(), uses, diagnostics);
    } else {
      const bool leaves_out = Judge(contract, table, std::move(inputs), uses).report(diagnostics);
      lines_rest_on_uses = lines_rest_on_uses || leaves_out;
    }
  }
  return lines_rest_on_uses;
}

}  // namespace hito::facts
