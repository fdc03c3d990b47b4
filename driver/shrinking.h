// The work of shrink(), in parts: what is left out (shrink_fewer.cpp), and what is replaced (shrink_values.cpp).
#pragma once
#include <set>
#include <utility>
#include <vector>

#include "driver/claim.h"
#include "driver/variation.h"

namespace hito::driver {

class Shrinking {
 public:
  Shrinking(const Claim& claim, Variation start) : claim_(claim), contract_(claim.contract), best_(std::move(start)) {}

  Variation run();

 private:
  using RowPlace = std::pair<std::size_t, std::size_t>;  // positions in Example::data and in its rows

  // Whether it fails too, and so is the best one.
  bool take(Variation candidate);

  // Each tries all that it can once, and says whether it took something.
  bool fewer_rows();
  bool fewer_inputs();
  bool fewer_columns();
  bool plainer();

  bool take_rows(std::size_t at, std::size_t begin, std::size_t end);
  void add_referring(std::set<RowPlace>& out) const;
  core::Value key_of(const RowPlace& place) const;
  bool take_input(std::size_t at);
  bool one_for_all(std::size_t at);
  bool without_inputs(Variation less, const std::vector<bool>& out);
  bool take_column(std::size_t at, std::size_t column);

  bool plainer(const ValuePlace& place);
  bool is_split(std::size_t column) const;
  bool take_pair(const core::Value& value, const core::Value& greater);
  bool plainer_pair();
  bool closer(const core::Field& field, const core::Value& value, const core::Value& greater);
  bool plainer_split(const ValuePlace& place);
  std::vector<Variation> shared_out(const Variation& variation) const;

  const Claim& claim_;
  const core::Contract& contract_;
  Variation best_;
  unsigned tries_ = 0;
  std::size_t rows_ = 0;
};

}  // namespace hito::driver
