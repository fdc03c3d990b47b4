// Decisions of parties: what was reported, and what holds where nothing was.
#include "runtime/data/inputs.h"

namespace hito::runtime {
namespace {

class Deciders {
 public:
  Deciders(const core::Contract& contract, const Deciding& how, Inputs& inputs)
      : contract_(contract), how_(how), inputs_(inputs) {}

  void run() {
    inputs_.as_of = how_.as_of;
    for (std::size_t i = 0; i < contract_.inputs.size(); ++i) {
      const core::InputId id = contract_.inputs.id_at(i);
      const core::Input& input = contract_.inputs[id];
      if (!input.decision) continue;
      if (!input.each_period) {
        decide(id, std::nullopt);
        continue;
      }
      for (std::uint32_t period = 0; period < contract_.periods.size(); ++period)
        if (!how_.cutoff || contract_.periods[period].first <= *how_.cutoff) decide(id, period);
    }
  }

 private:
  void decide(core::InputId id, std::optional<std::uint32_t> period) {
    const core::Decision& decision = *contract_.inputs[id].decision;
    const auto deadline = core::deadline_of(contract_, decision, period);
    require(deadline.has_value(), "a decision without a deadline");
    Decided one{Decided::How::reported, id, period, *deadline};
    if (!inputs_.values.contains({id, period})) {
      const bool over = how_.as_of && *how_.as_of > *deadline;
      one.how = over ? Decided::How::by_default : how_.forecast ? Decided::How::supposed : Decided::How::open;
      if (one.how != Decided::How::open) inputs_.values.emplace(std::pair(id, period), decision.otherwise);
    }
    inputs_.decisions.push_back(one);
  }

  const core::Contract& contract_;
  const Deciding& how_;
  Inputs& inputs_;
};

}  // namespace

void decide(const core::Contract& contract, const Deciding& how, Inputs& inputs) {
  Deciders(contract, how, inputs).run();
}

}  // namespace hito::runtime
