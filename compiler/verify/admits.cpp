#include "compiler/verify/admits.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/verify/lift.h"
#include "compiler/verify/settled.h"

namespace hito {
namespace verify {
namespace {

constexpr std::uint64_t usual = 3'000'000;

class Given {
 public:
  Given(const core::Contract& contract, const core::Example& data)
      : contract_(contract), scene_(contract, terms_, false) {
    std::vector<bool> laid(contract.datasets.size());
    for (std::size_t d = 0; d < laid.size(); ++d) lay(contract.datasets.id_at(d), data, laid);
    for (std::size_t i = 0; i < contract.inputs.size(); ++i) report(contract.inputs.id_at(i), data);
  }

  Admitted look(const std::vector<Comes>& figures) {
    Evaluator evaluator(scene_);
    Settled settled(evaluator);
    evaluator.settled = &settled;
    Formula all = terms_.formula(true);
    for (const Comes& one : figures) {
      settled.about = {one.period, one.row ? scene_.modelled(one.row->first).at(one.row->second) : nullptr};
      all = terms_.both(all, terms_.compare(core::Op::equal, settled.amount(one.figure, 0), terms_.number(one.to)));
    }
    std::uint64_t effort = usual;
    Lift lift(scene_, effort);
    switch (lift.look_for(all)) {
      case Found::no_case: return Admitted::contradicted;
      case Found::gave_up: return Admitted::unknown;
      case Found::a_case: break;
    }
    return lift.look_for(terms_.negation(all)) == Found::no_case ? Admitted::exact : Admitted::admitted;
  }

 private:
  Sym symbol_of(const core::Field& field, const core::Value& value) {
    Sym made = field.type.kind == core::Kind::yes_no ? terms_.truth(terms_.formula(false)) : terms_.number(Rational(0));
    if (core::is_missing(value)) made.missing = terms_.formula(true);
    if (const auto* truth = std::get_if<bool>(&value)) made = terms_.truth(terms_.formula(*truth));
    if (const auto* number = std::get_if<Rational>(&value)) made = terms_.number(*number);
    if (const auto* date = std::get_if<Date>(&value)) made = terms_.number(Rational(date->days));
    if (const auto* choice = std::get_if<core::Choice>(&value)) made = terms_.number(Rational(choice->index));
    if (const auto* text = std::get_if<std::string>(&value)) made = terms_.number(scene_.code_of(*text));
    return made;
  }

  // Rows that are referred to first.
  void lay(core::DatasetId id, const core::Example& data, std::vector<bool>& laid) {
    if (laid[id.value]) return;
    laid[id.value] = true;
    for (const core::Field& field : contract_.datasets[id].columns)
      if (field.type.kind == core::Kind::reference) lay(field.type.of, data, laid);
    for (const core::GivenRows& given : data.data)
      if (given.dataset == id)
        for (const auto& cells : given.rows) lay_row(id, given.columns, cells);
  }

  void lay_row(core::DatasetId id, const std::vector<core::ColumnIndex>& columns,
               const std::vector<core::Value>& cells) {
    const core::Dataset& dataset = contract_.datasets[id];
    std::vector<core::Value> all(dataset.columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) all[columns[i]] = cells[i];
    std::map<core::ColumnIndex, Row*> links;
    for (core::ColumnIndex c = 0; c < all.size(); ++c)
      if (const auto* ref = std::get_if<core::RowRef>(&all[c]))
        links.emplace(c, scene_.modelled(dataset.columns[c].type.of).at(ref->index));
    Row* row = scene_.model(id, links, true);
    for (core::ColumnIndex c = 0; c < all.size(); ++c)
      if (!links.contains(c))
        row->cells.insert_or_assign(c, symbol_of(dataset.columns[c], all[c]));
      else if (dataset.columns[c].may_miss)
        row->cells.insert_or_assign(c, scene_.name_as_value(links.at(c)));
  }

  void report(core::InputId id, const core::Example& data) {
    const core::Input& declared = contract_.inputs[id];
    for (std::uint32_t period = 0; period < (declared.each_period ? contract_.periods.size() : 1); ++period) {
      core::Value value = declared.decision ? declared.decision->otherwise : core::Value(core::Missing{});
      for (const core::GivenInput& given : data.inputs)
        if (given.input == id && (!given.period || *given.period == period)) value = given.value;
      scene_.report(id, period, symbol_of(declared, value));
    }
  }

  const core::Contract& contract_;
  Terms terms_;
  Scene scene_;
};

}  // namespace
}  // namespace verify

Admitted admits(const core::Contract& contract, const core::Example& data, const std::vector<Comes>& figures) {
  try {
    return verify::Given(contract, data).look(figures);
  } catch (const verify::Beyond&) {
    return Admitted::unknown;
  } catch (const z3::exception&) {
    return Admitted::unknown;
  }
}

}  // namespace hito
