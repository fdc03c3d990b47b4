// Core on symbols: what runtime/reference/evaluate.h says of values, said of all values at once.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "compiler/verify/scene.h"

namespace hito::verify {

// Something that is not modelled: the property stays undecided, for this reason.
struct Beyond {
  Text what;
};

// As runtime::Moment, with days that may be symbols.
struct Moment {
  std::uint32_t period = 0;
  bool in_force = false;
  bool once = false;
  std::optional<Sym> until, on, paid;
};

struct Frame {
  World world = 0;
  Moment moment;
  std::vector<Row*> rows;  // by depth
  const std::vector<Sym>* params = nullptr;
};

class Settled;

// Lines of tables that values are looked up on, told while an expression is evaluated, for those who ask which lines
// are never used. Where nobody listens nothing is told.
class Lookups {
 public:
  virtual ~Lookups() = default;
  // Whether anything under the expression is looked up.
  virtual bool under(core::ExprId id) const = 0;
  // `used`: it answers, of what is looked at here; more cases than there are.
  virtual void line(core::TableId table, std::size_t line, const Formula& used) = 0;
};

class Evaluator {
 public:
  explicit Evaluator(Scene& scene) : Evaluator(scene, scene.contract()) {}
  // Of another contract over the data of the scene. `like`: one whose expressions of the same numbers are the same.
  Evaluator(Scene& scene, const core::Contract& contract, Evaluator* like = nullptr)
      : scene_(scene), terms_(scene.terms()), contract_(contract), like_(like) {}

  Sym value(core::ExprId id, const Frame& frame);
  Formula holds(core::ExprId id, const Frame& frame) { return value(id, frame).value; }

  // What the clause gives a right to: on a row, or on none, in a period. Of a row that is there and counts in it.
  Sym line(core::ClauseId clause, Row* row, std::uint32_t period, World world);
  // The same, before it is told which lines are paid.
  Sym asked(core::ClauseId clause, Row* row, std::uint32_t period, World world);
  // The period of a payment made once.
  std::uint32_t period_once(const core::Pay& pay) const;
  static bool once(const core::Pay& pay);
  // Added up over all rows of the clause. `part` of each line: itself, or what of it is above or below zero.
  enum class Part : unsigned char { all, above, below };
  Sym entitled(core::ClauseId clause, std::uint32_t period, World world, Part part);

  // Where the conditions and the amount of a line are evaluated.
  Frame frame_of_line(core::ClauseId clause, Row* row, std::uint32_t period, World world);
  // Whether the row, or no row, has a line in the period.
  Formula has_line(const core::Pay& pay, Row* row, std::uint32_t period, World world);

  // Of all periods together.
  Sym entitled_in_all(core::ClauseId clause, World world);

  Moment moment_of_period(std::uint32_t period);
  Moment moment_of_contract();

  // Over every row of the population that counts: `each` for one of them, 0 where `counted` does not hold.
  using OfRow = std::function<Sym(Row*)>;
  using Counted = std::function<Formula(Row*)>;
  Sym sum_rows(core::DatasetId dataset, Row* owner, std::optional<core::ColumnIndex> link,
               const std::vector<std::optional<std::uint32_t>>& periods, bool outside, const Counted& counted,
               const OfRow& each);
  std::vector<std::optional<std::uint32_t>> all_periods(core::DatasetId dataset) const;

  Scene& scene() { return scene_; }
  const core::Contract& contract() const { return contract_; }
  // Amounts of lines stay as they are worked out.
  bool unrounded = false;
  // While conditions over what is paid are looked at.
  Settled* settled = nullptr;
  Lookups* lookups = nullptr;
  // While one lives, only cases in which the condition holds are looked at, for `lookups` alone: values stay the same.
  class Under {
   public:
    Under(Evaluator& evaluator, const Formula& condition);
    ~Under() { evaluator_.under_ = before_; }
    Under(const Under&) = delete;
    Under& operator=(const Under&) = delete;

   private:
    Evaluator& evaluator_;
    std::optional<Formula> before_;
  };

 private:
  Sym evaluate(core::ExprId id, const Frame& frame);
  Sym of(const core::Constant& node, core::ExprId id, const Frame& frame);
  Sym of(const core::Cell& node, core::ExprId id, const Frame& frame);
  Sym of(const core::InputRef& node, core::ExprId id, const Frame& frame);
  Sym of(const core::ParamRef& node, core::ExprId id, const Frame& frame);
  Sym of(const core::DefineRef& node, core::ExprId id, const Frame& frame);
  Sym of(const core::Apply& node, core::ExprId id, const Frame& frame);
  Sym of(const core::If& node, core::ExprId id, const Frame& frame);
  Sym of(const core::Round& node, core::ExprId id, const Frame& frame);
  Sym of(const core::OrElse& node, core::ExprId id, const Frame& frame);
  Sym of(const core::Look& node, core::ExprId id, const Frame& frame);
  Sym of(const core::Fold& node, core::ExprId id, const Frame& frame);
  Sym of(const core::GivesRight& node, core::ExprId id, const Frame& frame);
  Sym of(const core::Amount& node, core::ExprId id, const Frame& frame);
  Sym of(const core::DateInForce& node, core::ExprId id, const Frame& frame);
  Sym of(const core::AcrossPeriods& node, core::ExprId id, const Frame& frame);
  Sym of(const core::Irrational& node, core::ExprId id, const Frame& frame);

  Row* follow(const core::RowPath& path, const Frame& frame);
  Sym constant(const core::Value& value);
  // select.cpp
  // States of what a clause gives a right to in each period what is known of all of them together.
  void state_selected(core::ClauseId clause, World world);
  // How many units have a line above zero; nothing where that is not all there is to know.
  std::optional<Sym> units_paid(core::ClauseId clause, const core::Selection& selection, World world);
  // operations.cpp
  Sym on_dates(core::Op op, const Sym& date, const Sym& other);
  Sym irrational(const core::Irrational& node, const std::vector<Sym>& args);
  // look.cpp
  void tell(core::TableId table, std::size_t line, const Formula& used);
  Formula matches(const core::Match& match, const Sym& value);
  Sym chosen(const core::Look& node, const std::vector<Sym>& args, const Frame& inner);
  Sym interpolated(const core::Look& node, const Sym& at, const Frame& inner);
  Sym accumulated(const core::Look& node, const Sym& quantity, const Frame& inner);
  // fold.cpp
  struct Ranged;  // the rows that an aggregate ranges over
  Ranged ranged(const core::Fold& node, const Frame& frame);
  Sym over(const Ranged& rows, const std::function<Sym(const Frame&)>& each);
  Sym one_of(const core::Fold& node, core::ExprId id, const Ranged& rows, const Sym& count);

  // Rows of which one has the value that an aggregate chooses.
  struct Candidate {
    Formula counts;
    Sym value;
    std::optional<Sym> date;  // that chooses
    const Row* row = nullptr;
  };
  struct Chosen {
    core::ExprId id;
    std::vector<Candidate> among;
    Sym value;
  };
  // What greater values of the same rows give is not smaller.
  void compare_chosen(const Chosen& one);

  using Signature = std::pair<core::ExprId, std::vector<std::int64_t>>;
  static Signature signature(core::ExprId id, const Frame& frame);

  Scene& scene_;
  Terms& terms_;
  const core::Contract& contract_;
  Evaluator* like_;
  std::map<Signature, Sym> known_;
  std::map<std::vector<std::int64_t>, Sym> lines_, asked_, sums_, chosen_values_;
  std::vector<Chosen> chosen_;
  std::set<std::pair<core::ClauseId, World>> selected_;
  int depth_ = 0;
  std::optional<Formula> under_;                   // of `lookups`; none: any case
  std::set<std::pair<Signature, unsigned>> told_;  // what was evaluated under what, by term
  std::vector<Formula> kept_;                      // so that ids stay theirs
};

}  // namespace hito::verify
