// Definitions, payment clauses, caps and properties.
#pragma once
#include <optional>
#include <string>

#include "tests/differential/writer.h"

namespace hito::fuzz {

class Clauses {
 public:
  Clauses(Random& random, Model& model, Writer& writer) : random_(random), model_(model), writer_(writer) {}
  Item definition();
  Item payment();
  std::optional<Item> cap();
  // What is done to payments after caps; a maximum, an advance or a distribution between parties that do not fit is
  // left out later.
  std::optional<Item> adjustment();
  Item property();
  // Changes of some of the items, and new ones; empty where there is nothing to change.
  std::string amendment(const std::vector<Item>& items);

 private:
  Item row_definition();
  std::optional<Item> of_earlier_periods();
  Item function();
  std::size_t some_rows();
  std::string number();
  std::string timing(Payment& payment, Scope& scope, bool dated);
  std::string parties(Payment& payment, const std::string& amount);
  std::string division();
  std::string selection(const Payment& payment, bool of_period);
  std::string exceptions(const Payment& payment, const std::string& who, const Scope& scope);
  std::string one_cap();
  std::string listed(const std::vector<const Payment*>& on, bool all) const;
  std::string maximum();
  std::string release();
  std::string steps(const std::string& party, const std::string& currency);
  std::size_t ways(std::size_t from, std::size_t to, std::size_t depth) const;
  std::string cap_scope(const std::vector<const Payment*>& on, bool& period, bool& own);
  std::string cap_amount(bool own, const std::string& currency);
  void keep_one_currency(std::vector<const Payment*>& on);

  Random& random_;
  Model& model_;
  Writer& writer_;
  int clauses_ = 0;
};

}  // namespace hito::fuzz
