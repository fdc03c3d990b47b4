#include "compiler/verify/bounds.h"

#include <algorithm>

#include "compiler/facts/interval.h"
#include "compiler/verify/concrete.h"
#include "compiler/verify/settled.h"

namespace hito {
namespace verify {
namespace {

// Beyond this nothing is told from no end at all.
const Rational& beyond() {
  static const Rational most(Integer::pow10(15));
  return most;
}
constexpr unsigned most_steps = 64;

// The greatest value of the figure, or of what is below zero by as much.
class Search {
 public:
  Search(const core::Contract& contract, const core::Amount& figure, bool least, const WorkedOut& worked_out,
         std::uint64_t& effort)
      : least_(least),
        worked_out_(worked_out),
        scene_(contract, terms_, true),
        evaluator_(scene_),
        settled_(evaluator_),
        lift_(scene_, effort),
        value_(terms_.number(Rational(0))) {
    evaluator_.settled = &settled_;
    const Sym amount = settled_.amount(figure, 0);
    value_ = least ? terms_.negate(amount) : amount;
  }

  Extreme run() {
    if (const auto only = facts::only_value(value_.range)) {
      found_.limit = only;
      reach(*only);
      return signed_result();
    }
    if (value_.range.high) found_.limit = value_.range.high;
    if (!found_.limit || !reach(*found_.limit)) close_in();
    return signed_result();
  }

 private:
  Formula at_least(const Rational& amount) {
    return terms_.compare(core::Op::greater_equal, value_, terms_.number(amount));
  }

  // Data on which it is so much or more, confirmed.
  bool reach(const Rational& amount) {
    const Formula goal = at_least(amount);
    if (lift_.look_for(goal) != Found::a_case || !lift_.look_for_whole(goal)) return false;
    core::Example data = data_of(scene_, lift_, 0);
    const auto worked = worked_out_(data);
    if (!worked) return false;
    const Rational reached = least_ ? -*worked : *worked;
    if (!found_.reached || reached > *found_.reached) {
      found_.reached = reached;
      found_.data = std::move(data);
    }
    return reached >= amount;
  }

  // From both sides, down to the grain of the figure: what no data pass, and what some come to.
  void close_in() {
    const Rational grain =
        value_.range.grain && value_.range.grain->sign() > 0 ? *value_.range.grain : Rational(Integer(1), Integer(100));
    if (!found_.limit || *found_.limit > beyond()) {
      const Found found = lift_.look_for(at_least(beyond()));
      if (found != Found::no_case) {
        found_.endless = found == Found::a_case;
        found_.limit.reset();
        reach(Rational(1'000'000));
        return;
      }
      found_.limit = beyond() - grain;
    }
    reach(Rational(0));
    Rational low = found_.reached.value_or(value_.range.low.value_or(-beyond())), high = *found_.limit;
    for (unsigned step = 0; step < most_steps && high > low; ++step) {
      const Rational middle = facts::next_multiple((low + high) / Rational(2), grain, false);
      const Formula goal = at_least(middle);
      const Found found = lift_.look_for(goal);
      if (found == Found::gave_up) break;
      if (found == Found::no_case) {
        high = middle - grain;
        continue;
      }
      low = middle;
      if (const auto further = lift_.number(value_.value); further && *further > low && *further <= high)
        low = *further;
    }
    found_.limit = std::max(high, low);
    reach(*found_.limit);
  }

  Extreme signed_result() {
    if (found_.limit && found_.reached && *found_.reached > *found_.limit)
      throw InternalError("a figure beyond what was proved of it");
    if (least_) {
      if (found_.limit) found_.limit = -*found_.limit;
      if (found_.reached) found_.reached = -*found_.reached;
    }
    return std::move(found_);
  }

  bool least_;
  const WorkedOut& worked_out_;
  Terms terms_;
  Scene scene_;
  Evaluator evaluator_;
  Settled settled_;
  Lift lift_;
  Sym value_;
  Extreme found_;
};

Extreme end_of(const core::Contract& contract, const core::Amount& figure, bool least, const WorkedOut& worked_out,
               std::uint64_t effort) {
  try {
    return Search(contract, figure, least, worked_out, effort).run();
  } catch (const Beyond&) {
    return {};
  } catch (const z3::exception& ended) {
    be_sure_of_memory(ended.msg());
    return {};
  }
}

}  // namespace
}  // namespace verify

Bounds bounds_of(const core::Contract& contract, const core::Amount& figure, const WorkedOut& worked_out,
                 std::uint64_t effort) {
  return {verify::end_of(contract, figure, true, worked_out, effort / 2),
          verify::end_of(contract, figure, false, worked_out, effort / 2)};
}

}  // namespace hito
