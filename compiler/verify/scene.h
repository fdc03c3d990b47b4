// The data that a proof is about: rows and reported values as symbols. Some rows are modelled one by one; what all the
// others add up to is a symbol too, of which lift.h knows what any number of rows can add up to.
#pragma once
#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "compiler/core/core.h"
#include "compiler/verify/terms.h"

namespace hito::verify {

// Two runs that differ in one thing are two worlds; all else has the same symbols in both.
using World = unsigned;  // 0, 1

struct Row {
  core::DatasetId dataset;
  Formula present;       // whether it is there, in world 0
  bool generic = false;  // any row of those that are not modelled one by one
  std::map<core::ColumnIndex, Sym> cells = {};
  std::map<core::ColumnIndex, Row*> links = {};
  // A row that a generic one refers to may be one that is modelled: then `is_twin` holds.
  Row* twin = nullptr;
  std::optional<Formula> is_twin = {};
  std::optional<z3::expr> name = {};  // rows of one dataset that are one row have one name
};

struct Group;

// What a row is in one case: its cells, the rows that it refers to and those that refer to it. A cell without a value
// is missing; one that is not here can have any.
struct RowCase {
  std::map<core::ColumnIndex, std::optional<Rational>> cells;
  std::map<core::ColumnIndex, std::shared_ptr<const RowCase>> links;
  const Row* modelled = nullptr;  // it is this row
  // Rows that belong to it, of rows come across in a group, by position; and how many of each.
  std::vector<std::tuple<const Group*, std::size_t, std::int64_t>> children;
};

// Where rows are modelled by `any number`, the rest of a dataset, or of an owner's rows, in one period.
struct Group {
  // What one of the rows gives, and what all of them give together.
  struct Addend {
    Sym each, sum;
  };
  core::DatasetId dataset;
  Row* owner = nullptr;
  std::optional<core::ColumnIndex> link;  // by which they belong to the owner
  std::optional<std::uint32_t> period;    // none: of rows without a date, or of those outside all periods
  bool outside = false;
  Row* row = nullptr;                // any of them
  std::vector<Addend> addends = {};  // the first: 1, so that its sum is how many rows there are
  // Rows that the solver has come across, with what each gives.
  struct Witness {
    std::vector<Rational> values;  // by addend
    bool whole = true;             // its own rows are whole ones too
    RowCase row;
  };
  std::vector<Witness> witnesses = {};
  bool at_work = false;
};

// The rows that belong to an owner, or all of a dataset.
struct Population {
  std::vector<Row*> modelled;
  bool others = false;  // there may be any number of other ones
};

class Scene {
 public:
  // `others`: datasets may have any number of rows beside those that are modelled.
  Scene(const core::Contract& contract, Terms& terms, bool others);

  Row* model(core::DatasetId dataset, std::map<core::ColumnIndex, Row*> links = {}, bool always_there = false);
  // Rows of every dataset, each of which may be there or not; those that refer to others, so many for each of these.
  // Returns what holds of all of them: what a row refers to is there.
  Formula lay_out(unsigned rows);
  // With the rows that it refers to.
  Row* model_whole(core::DatasetId dataset, int depth = 0);
  // One that nothing is known of.
  Row* any_row(core::DatasetId dataset) { return make(dataset, true, terms_.formula(true)); }
  // Some dataset has several rows modelled one by one.
  bool several_of_one() const {
    return std::ranges::any_of(modelled_, [](const auto& rows) { return rows.size() > 1; });
  }
  // Keys of the rows modelled so far differ.
  Formula keys_differ();

  void vary_cell(Row* row, core::ColumnIndex column, Sym in_other) {
    other_cells_.emplace(std::pair(row, column), in_other);
  }
  void vary_input(core::InputId input, std::uint32_t period, Sym in_other) {
    other_inputs_.emplace(std::pair(input, period), in_other);
  }
  void vary_presence(Row* row, Formula in_other) { other_presence_.emplace(row, in_other); }

  Sym cell(Row* row, core::ColumnIndex column, World world);
  Row* follow(Row* row, core::ColumnIndex link);
  // The row that a reference leads to, as a value.
  Sym reference(Row* row, core::ColumnIndex link);
  Formula present(Row* row, World world);
  // The day the row counts on; nothing of undated rows.
  std::optional<Sym> date(Row* row, World world);
  // It is there and counts in the period, or in any.
  Formula in_period(Row* row, std::uint32_t period, World world);
  Formula used(Row* row, World world);
  Sym input(core::InputId input, std::uint32_t period, World world);
  void report(core::InputId input, std::uint32_t period, Sym value) {
    inputs_.insert_or_assign({input, period}, value);
  }
  Sym name_as_value(Row* row) { return {name_of(row), terms_.formula(false), {}}; }
  // Any value of a column or a reported value.
  Sym any_of(const core::Field& field, const std::optional<Range>& within = std::nullopt);
  // The code of a text that the contract names, or that has been asked for before.
  Rational code_of(const std::string& text);
  std::optional<std::string> text_of(const Rational& code) const;

  // By which rows belong to others, where aggregates ask for the rows of one of these and every row has one: all rows
  // are then those of all owners.
  std::optional<core::ColumnIndex> home(core::DatasetId dataset) const { return homes_[dataset.value]; }
  const Population& population(core::DatasetId dataset, Row* owner, std::optional<core::ColumnIndex> link);
  // `period`: none of rows without a date; `outside`: those that no period holds.
  Group& group(core::DatasetId dataset, Row* owner, std::optional<core::ColumnIndex> link,
               std::optional<std::uint32_t> period, bool outside);
  // What all rows of the group give together.
  Sym sum(Group& group, const Sym& each);
  std::deque<Group>& groups() { return groups_; }

  const std::deque<Row>& rows() const { return rows_; }
  const std::vector<Row*>& modelled(core::DatasetId dataset) const { return modelled_[dataset.value]; }
  bool dated(core::DatasetId dataset) const { return contract_.datasets[dataset].counts_on.has_value(); }
  const core::Contract& contract() const { return contract_; }
  Terms& terms() { return terms_; }
  // Reported values asked for so far.
  const std::map<std::pair<core::InputId, std::uint32_t>, Sym>& inputs() const { return inputs_; }
  bool holds_every_day() const;

 private:
  Row* make(core::DatasetId dataset, bool generic, Formula present);
  void lay_out(core::DatasetId dataset, unsigned rows, std::vector<bool>& done);
  z3::expr name_of(Row* row);
  // Where keys can have few values only: all of them, over the identity without `link`.
  std::optional<std::vector<std::map<core::ColumnIndex, Rational>>> every_key(
      core::DatasetId dataset, std::optional<core::ColumnIndex> link) const;

  const core::Contract& contract_;
  Terms& terms_;
  bool others_;
  std::vector<std::optional<core::ColumnIndex>> homes_;  // by dataset
  std::deque<Row> rows_;
  std::deque<Group> groups_;
  std::vector<std::vector<Row*>> modelled_;  // by dataset
  std::map<std::pair<Row*, core::ColumnIndex>, Sym> other_cells_;
  std::map<std::pair<core::InputId, std::uint32_t>, Sym> inputs_, other_inputs_;
  std::map<Row*, Formula> other_presence_;
  std::map<std::tuple<core::DatasetId, Row*, std::optional<core::ColumnIndex>>, Population> populations_;
  std::map<std::string, Rational> codes_;
  std::vector<std::string> texts_;
};

}  // namespace hito::verify
