// Aggregates over rows, and values of earlier periods, in words.
#include "base/diagnostics.h"
#include "documents/words/looking.h"
#include "documents/words/words.h"

namespace hito::documents::prose {
namespace {

class Folding {
 public:
  Folding(const Words& words, const core::Fold& fold, const Among& rows, bool holds = true)
      : words_(words), fold_(fold), rows_(rows), holds_(holds), inside_(rows) {
    inside_.rows.resize(fold.bind);
    inside_.rows.push_back(fold.over);
  }

  Runs run() const {
    const Runs said = bare();
    if (!fold_.if_none) return said;
    const bool apart = ends_with_condition(words_.contract, fold_);
    return words_.say(Written::legal_or_without_rows,
                      {apart ? in_parentheses(said, words_.language()) : said, words_.apart(*fold_.if_none, rows_)});
  }

 private:
  Runs bare() const {
    switch (fold_.op) {
      case core::FoldOp::count: return words_.say(Written::legal_count_of, {among_which()});
      case core::FoldOp::count_distinct: return words_.say(Written::legal_distinct_of, {among_which(), value()});
      case core::FoldOp::sum: return words_.say(Written::legal_sum_of, {among_which(), value()});
      case core::FoldOp::share: return words_.say(Written::legal_share_of, {among_which(), holds()});
      case core::FoldOp::average: return words_.say(Written::legal_average_of, {among_which(), value()});
      case core::FoldOp::weighted_average:
        return words_.say(Written::legal_weighted_average_of, {among_which(), value(), by()});
      case core::FoldOp::minimum: return words_.say(Written::legal_least_of, {among_which(), value()});
      case core::FoldOp::maximum: return words_.say(Written::legal_most_of, {among_which(), value()});
      case core::FoldOp::percentile: return percentile();
      case core::FoldOp::first_value: return words_.say(Written::legal_first_of, {among_which(), value(), by()});
      case core::FoldOp::latest_value: return words_.say(Written::legal_latest_of, {among_which(), value(), by()});
      case core::FoldOp::rank_highest: return words_.say(Written::legal_rank_from_highest, {among_which(), value()});
      case core::FoldOp::rank_lowest: return words_.say(Written::legal_rank_from_lowest, {among_which(), value()});
      case core::FoldOp::none_of:
        return words_.say(feminine() ? Written::legal_none_of_feminine : Written::legal_none_of,
                          {among_which(), holds()});
      case core::FoldOp::any_of:
        return words_.say(feminine() ? Written::legal_any_of_feminine : Written::legal_any_of,
                          {among_which(), holds()});
      case core::FoldOp::every_of: return words_.say(Written::legal_every_of, {among_which(), holds()});
    }
    throw InternalError("an aggregate out of its enumeration");
  }

 public:
  // "its reports of the period in which …".
  Runs among_which() const {
    Runs out = windowed(rows());
    if (!fold_.where) return out;
    // Of what holds in some of them another condition follows.
    const Runs where = is_condition(fold_.op) ? words_.condition_apart(*fold_.where, inside_)
                                              : words_.condition(*fold_.where, inside_);
    return words_.say(Written::legal_rows_in_which, {out, where});
  }

 private:
  Runs percentile() const {
    const bool median = fold_.percent == Rational(50);
    const Written frame =
        median ? (fold_.interpolated ? Written::legal_median_interpolated : Written::legal_median_of)
               : (fold_.interpolated ? Written::legal_percentile_interpolated : Written::legal_percentile_of);
    return words_.say(frame, {among_which(), value(), plain(words_.number(fold_.percent))});
  }

  Runs value() const { return fold_.value ? words_.apart(*fold_.value, inside_) : Runs{}; }
  Runs holds() const { return fold_.value ? words_.condition(*fold_.value, inside_, holds_) : Runs{}; }
  Runs by() const { return fold_.by ? words_.apart(*fold_.by, inside_) : Runs{}; }

  // Of "its reports" the unit says it; "the rows of reports" are feminine in Spanish.
  bool feminine() const { return !fold_.its || words_.feminine(fold_.over); }

  Runs rows() const {
    const Runs all = words_.rows_of(fold_.over);
    if (!fold_.its) return words_.say(Written::legal_rows_of_all, {all});
    const core::RowPath& owner = fold_.its->owner;
    if (owner.via.empty() && owner.depth + 1 >= rows_.rows.size()) return words_.say(Written::legal_rows_its, {all});
    if (owner.via.empty()) {
      const core::DatasetId outer = rows_.rows.at(owner.depth);
      return words_.say(words_.feminine(outer) ? Written::legal_rows_of_that_feminine : Written::legal_rows_of_that,
                        {all, words_.unit_of(outer)});
    }
    core::RowPath before = owner;
    before.via.pop_back();
    core::DatasetId dataset = rows_.rows.at(owner.depth);
    for (const core::ColumnIndex link : before.via) dataset = words_.contract.datasets[dataset].columns[link].type.of;
    return words_.say(Written::legal_rows_of_its,
                      {all, of_row(words_, words_.column(dataset, owner.via.back()), before, rows_)});
  }
  Runs windowed(const Runs& rows) const {
    const bool dated = words_.contract.datasets[fold_.over].counts_on.has_value();
    switch (fold_.window) {
      case core::Window::own:
        if (!dated || words_.contract.periods.size() < 2 || rows_.in_force == InForce::term) return rows;
        return words_.say(
            rows_.in_force == InForce::period ? Written::legal_window_own : Written::legal_window_by_clause, {rows});
      case core::Window::to_date: return words_.say(Written::legal_window_to_date, {rows});
      case core::Window::whole_term: return words_.say(Written::legal_window_whole_term, {rows});
      case core::Window::last:
        return words_.say(fold_.months == 1 ? Written::legal_window_last_month : Written::legal_window_last,
                          {rows, plain(std::to_string(fold_.months))});
      case core::Window::year_before: return words_.say(Written::legal_window_year_before, {rows});
    }
    throw InternalError("a window out of its enumeration");
  }

  const Words& words_;
  const core::Fold& fold_;
  const Among& rows_;
  bool holds_;  // what is asked of a row
  Among inside_;
};

Written across_frame(const core::AcrossPeriods& across) {
  using enum core::AcrossPeriods::What;
  switch (across.what) {
    case previous: return Written::legal_previous_value_of;
    case sum: return across.own ? Written::legal_sum_to_date_of : Written::legal_sum_before_of;
    case average: return across.own ? Written::legal_average_to_date_of : Written::legal_average_before_of;
    case minimum: return across.own ? Written::legal_least_to_date_of : Written::legal_least_before_of;
    case maximum: return across.own ? Written::legal_most_to_date_of : Written::legal_most_before_of;
  }
  throw InternalError("a look at earlier periods out of its enumeration");
}

}  // namespace

Runs rows_in_words(const Words& words, const core::Fold& fold, const Among& rows) {
  return Folding(words, fold, rows).among_which();
}

Runs fold_in_words(const Words& words, const core::Fold& fold, const Among& rows, bool holds) {
  return Folding(words, fold, rows, holds).run();
}

Runs across_in_words(const Words& words, const core::AcrossPeriods& across, const Among& rows) {
  Runs name;
  if (const auto* define = std::get_if<core::DefineId>(&across.of))
    name = {Run{readable(words.contract.defines[*define].name), Run::Style::name,
                "#" + anchor_of(words.contract, *define)}};
  else
    name = words.input(std::get<core::InputId>(across.of));
  if (across.row) name = of_row(words, name, *across.row, rows);
  const Runs said = words.say(across_frame(across), {name});
  if (!across.if_none) return said;
  return words.say(Written::legal_or_without_periods, {said, words.apart(*across.if_none, rows)});
}

}  // namespace hito::documents::prose
