// "splitting a row never pays more": the run is repeated with each row in turn made two, which share out its quantities
// in one proportion and are alike in all else but their key. The work is bounded as that of monotone.cpp is.
#include <algorithm>

#include "runtime/reference/properties.h"
#include "runtime/reference/splits.h"
#include "runtime/reference/vary.h"

namespace hito::runtime {
namespace {

class Splits {
 public:
  Splits(const Request& request, const Settlement& settlement)
      : request_(request), contract_(request.contract), settlement_(settlement), runs_(runs_within_bounds(request)) {}

  PropertyFinding run(const core::Splitting& property) {
    if (runs_ >= 2) whole_ = entitlements(request_.data);
    if (whole_)
      for (const core::SplitRows& rows : property.rows) over(rows);
    if (finding_.cases == 0) finding_.verdict = Verdict::not_exercised;
    return std::move(finding_);
  }

 private:
  void over(const core::SplitRows& rows) {
    const auto& order = settlement_.key_order[rows.dataset.value];
    const std::size_t count = std::min(order.size(), most_varied_rows);
    for (std::size_t i = 0; i < count; ++i)
      for (const Quantities& parts : ways_to_split(quantities_of(contract_, request_.data, rows, order[i]))) {
        if (runs_ == 0) return;
        judge(rows.dataset, order[i], parts, entitlements(with_row_split(request_.data, rows, order[i], parts)));
      }
  }

  std::optional<ByCurrency> entitlements(Data data) {
    --runs_;
    return entitlements_of(contract_, std::move(data), request_.inputs, request_.as_of);
  }

  void judge(core::DatasetId dataset, std::uint32_t row, const Quantities& parts,
             const std::optional<ByCurrency>& split) {
    if (!split) return;
    ++finding_.cases;
    const auto currency = gained(*whole_, *split);
    if (!currency || finding_.verdict == Verdict::fails_here) return;
    finding_.verdict = Verdict::fails_here;
    finding_.witness = witness_of_split(contract_, settlement_.data, dataset, row, parts, *currency, *whole_, *split);
  }

  const Request& request_;
  const core::Contract& contract_;
  const Settlement& settlement_;
  // Still to be made.
  std::size_t runs_;
  // What every clause gives a right to with no row split.
  std::optional<ByCurrency> whole_;
  PropertyFinding finding_;
};

}  // namespace

PropertyFinding examine_splitting(const Request& request, const Settlement& settlement,
                                  const core::Splitting& property) {
  return Splits(request, settlement).run(property);
}

}  // namespace hito::runtime
