// Which rows a line's payment reaches: its own, and those that its row refers to along the one path.
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "compiler/core/core.h"
#include "runtime/settlement.h"

namespace hito::runtime {

class Attribution {
 public:
  explicit Attribution(const core::Contract& contract);

  // Whether lines or parts of any clause can reach rows of the dataset; and whether those of rows that refer to them
  // can.
  bool reaches(core::DatasetId dataset) const;
  bool reaches_by_reference(core::DatasetId dataset) const;
  // Calls `give(dataset, row, amount)` once for every row that the line reaches, with `amount` of its own money.
  using Give = std::function<void(core::DatasetId, std::uint32_t, const Rational&)>;
  void give_line(const Data& data, const Line& line, const Rational& amount, const Give& give) const;
  void give_part(const Data& data, const Line& line, const Part& part, const Give& give) const;

 private:
  struct Route {
    core::DatasetId from, to;
    std::vector<core::ColumnIndex> via;
  };
  void follow(const Data& data, const std::vector<Route>& routes, std::uint32_t row, const Rational& amount,
              const Give& give) const;
  std::vector<Route> routes_from(core::DatasetId from) const;
  bool any_route(const std::function<bool(const Route&)>& is_such) const;

  const core::Contract& contract_;
  // By clause.
  std::vector<std::vector<Route>> of_lines_;
  std::vector<std::vector<Route>> of_parts_;
};

// Whether some clause pays for each row of the dataset.
bool is_paid_for(const core::Contract& contract, core::DatasetId dataset);

// Every version of a payment clause has a line of each day, and all but one of them pay nothing: whether this is one of
// those, which a statement leaves out.
bool of_another_version(const core::Contract& contract, const Line& line);

// What each row of the dataset has of the figure, by position in its table, along the same paths as the rows of a
// statement. Nothing is a party's and a row's at once.
std::vector<Rational> amounts_of_rows(const core::Contract& contract, const Settlement& settlement,
                                      core::DatasetId dataset, const core::Amount& figure);

}  // namespace hito::runtime
