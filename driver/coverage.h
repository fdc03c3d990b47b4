// What the examples of a contract exercise of it.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "driver/driver.h"

namespace hito::driver {

class Coverage {
 public:
  explicit Coverage(const core::Contract& contract);
  // Marks what this run exercised.
  void add(const runtime::Settlement& settlement);
  // In the order of the contract.
  std::vector<Exercised> take() const;

 private:
  struct Item {
    Exercised shown;
    core::ClauseId clause;
    bool is_cap = false;
    bool is_exception = false;
    // Why a line is left out by what is counted here.
    std::optional<runtime::Reason> leaves_out = std::nullopt;
    std::optional<core::TableId> table;
    std::uint32_t line = 0;
  };
  static bool exercises(const runtime::Settlement& settlement, const Item& item);
  void add(core::ClauseId id);
  void add(const core::Clause& clause, core::ClauseId id, const std::vector<core::Selection>& selections);
  void add(const std::vector<core::Exception>& exceptions);
  void add(core::TableId id);

  const core::Contract& contract_;
  std::vector<Item> items_;
};

}  // namespace hito::driver
