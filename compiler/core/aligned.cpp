#include "compiler/core/aligned.h"

#include <algorithm>

#include "compiler/core/numbering.h"

namespace hito::core {
namespace {

template <class T>
void keep_greater(std::optional<T>& low, const std::optional<T>& other) {
  if (other && (!low || *low < *other)) low = other;
}
template <class T>
void keep_lesser(std::optional<T>& high, const std::optional<T>& other) {
  if (other && (!high || *other < *high)) high = other;
}

// Makes of the field one of the values that both admit; false where there are none.
bool narrow(Field& field, const Field& other) {
  if (field.type != other.type) return false;
  field.may_miss = field.may_miss && other.may_miss;
  field.decimals = std::min(field.decimals, other.decimals);
  Bounds& bounds = field.bounds;
  keep_greater(bounds.low, other.bounds.low);
  keep_lesser(bounds.high, other.bounds.high);
  keep_greater(bounds.first, other.bounds.first);
  keep_lesser(bounds.last, other.bounds.last);
  const auto empty = [](const auto& low, const auto& high) { return low && high && *high < *low; };
  return !empty(bounds.low, bounds.high) && !empty(bounds.first, bounds.last);
}

bool written_alike(const Spelling& a, const Spelling& b) {
  return a.column == b.column && a.date_pattern == b.date_pattern && a.yes == b.yes && a.no == b.no &&
         a.missing == b.missing;
}

// What both contracts declare, each thing once.
class Declarations {
 public:
  explicit Declarations(Shared& shared) : shared_(shared) {}

  std::expected<Numbering, DeclaredOtherwise> add(const Contract& contract) {
    Numbering made(contract);
    for (const Unit& unit : contract.units)
      made.units.push_back(find_or_add(
          shared_.units, unit, [&](const Unit& other) { return other.kind == unit.kind && other.name == unit.name; }));
    for (const Choices& choices : contract.choices)
      made.choices.push_back(
          find_or_add(shared_.choices, choices, [&](const Choices& other) { return other.names == choices.names; }));
    for (const Party& party : contract.parties)
      made.parties.push_back(find_or_add(shared_.parties, party, [&](const Party& other) {
        return other.role == party.role && other.name == party.name;
      }));
    for (const Dataset& dataset : contract.datasets) {
      Dataset empty = dataset;
      empty.columns.clear();
      empty.unit = dataset.unit ? made.units[dataset.unit.value] : dataset.unit;
      made.datasets.push_back(find_or_add(shared_.datasets, std::move(empty),
                                          [&](const Dataset& other) { return other.name == dataset.name; }));
    }
    for (std::size_t d = 0; d < contract.datasets.size(); ++d) {
      const Dataset& dataset = contract.datasets[contract.datasets.id_at(d)];
      std::vector<Field>& columns = shared_.datasets[made.datasets[d]].columns;
      std::vector<ColumnIndex>& numbers = made.columns.emplace_back();
      for (const Field& column : dataset.columns) {
        Field mapped = made.field(column);
        const auto at = std::ranges::find(columns, column.name, &Field::name);
        numbers.push_back(static_cast<ColumnIndex>(at - columns.begin()));
        if (at == columns.end())
          columns.push_back(std::move(mapped));
        else if (!narrow(*at, mapped))
          return std::unexpected(DeclaredOtherwise{column.name, at->span, column.span});
        else if (!written_alike(at->spelling, column.spelling))
          written_otherwise_.push_back(column.name);
      }
    }
    for (const Input& input : contract.inputs) {
      Input mapped = input;
      static_cast<Field&>(mapped) = made.field(input);
      if (mapped.decision) mapped.decision->by = made.parties[mapped.decision->by.value];
      // Parts of an estimate follow its value, and are called in the language of the contract.
      const bool is_part = input.part && *input.part != EstimatePart::value;
      const auto same = [&](const Input& other) {
        return is_part ? &other == &shared_.inputs[made.inputs.back()] + 1
                       : other.name == input.name && other.part == input.part;
      };
      const auto at = std::ranges::find_if(shared_.inputs, same);
      made.inputs.push_back(shared_.inputs.id_at(static_cast<std::size_t>(at - shared_.inputs.begin())));
      if (at == shared_.inputs.end())
        shared_.inputs.add(std::move(mapped));
      else if (at->each_period != input.each_period || !narrow(*at, mapped))
        return std::unexpected(DeclaredOtherwise{input.name, at->span, input.span});
      else if (!written_alike(at->spelling, input.spelling))
        written_otherwise_.push_back(input.name);
    }
    return made;
  }

  const std::vector<std::string>& written_otherwise() const { return written_otherwise_; }

 private:
  template <class T, class I, class Same>
  static I find_or_add(Arena<T, I>& arena, T item, const Same& same) {
    const auto at = std::ranges::find_if(arena, same);
    if (at != arena.end()) return arena.id_at(static_cast<std::size_t>(at - arena.begin()));
    return arena.add(std::move(item));
  }

  Shared& shared_;
  std::vector<std::string> written_otherwise_;
};

// Those that one of the contracts does not declare are as the other one has them.
void declare(const Contract& from, const Numbering& numbering, const Shared& shared, Contract& to) {
  to.units = shared.units;
  to.choices = shared.choices;
  to.parties = shared.parties;
  to.datasets = shared.datasets;
  to.inputs = shared.inputs;
  for (std::size_t d = 0; d < from.datasets.size(); ++d) {
    const Dataset& dataset = from.datasets[from.datasets.id_at(d)];
    Dataset& made = to.datasets[numbering.datasets[d]];
    made.repeated = dataset.repeated;
    made.identity.clear();
    const auto column = [&](ColumnIndex old) { return numbering.columns[d][old]; };
    for (const ColumnIndex old : dataset.identity) made.identity.push_back(column(old));
    made.repeated_by.reset();
    if (dataset.repeated_by) made.repeated_by = column(*dataset.repeated_by);
    made.counts_on.reset();
    if (dataset.counts_on) made.counts_on = column(*dataset.counts_on);
  }
  for (std::size_t i = 0; i < from.inputs.size(); ++i) {
    std::optional<Decision> decision = from.inputs[from.inputs.id_at(i)].decision;
    if (decision) decision->by = numbering.parties[decision->by.value];
    to.inputs[numbering.inputs[i]].decision = std::move(decision);
  }
}

bool treated_alike(const Dataset& a, const Dataset& b) {
  return a.identity == b.identity && a.repeated == b.repeated && a.repeated_by == b.repeated_by &&
         a.counts_on == b.counts_on;
}

// All but declarations, which are those of both.
void rewrite(const Contract& from, Numbering& numbering, Shared& shared, const Contract* other, Contract& to) {
  to.language = from.language;
  to.is_library = from.is_library;
  to.title = from.title;
  to.code = from.code;
  for (const UnitId currency : from.currencies) to.currencies.push_back(numbering.units[currency.value]);
  to.rounding = from.rounding;
  to.term = from.term;
  to.periods = from.periods;
  to.period_months = from.period_months;
  to.calendar_periods = from.calendar_periods;
  to.work_calendar = from.work_calendar;
  to.evaluation = from.evaluation;
  to.clauses = Rewriting(numbering, shared, other).clauses();
}

}  // namespace

std::expected<Aligned, DeclaredOtherwise> aligned(const Contract& first, const Contract& second) {
  Shared shared;
  Declarations declarations(shared);
  auto of_first = declarations.add(first);
  if (!of_first) return std::unexpected(of_first.error());
  auto of_second = declarations.add(second);
  if (!of_second) return std::unexpected(of_second.error());
  Aligned made{{}, {}, *of_first, *of_second, declarations.written_otherwise()};
  declare(first, *of_first, shared, made.first);
  declare(second, *of_second, shared, made.second);
  rewrite(first, *of_first, shared, nullptr, made.first);
  rewrite(second, *of_second, shared, &made.first, made.second);
  for (Contract* one : {&made.first, &made.second}) {
    one->defines = shared.defines;
    one->tables = shared.tables;
    one->exprs = shared.exprs.all();
  }
  for (std::size_t d = 0; d < shared.datasets.size(); ++d) {
    const DatasetId id = shared.datasets.id_at(d);
    const auto of = [&](const std::vector<DatasetId>& known) { return std::ranges::find(known, id) != known.end(); };
    if (!of(of_first->datasets) || !of(of_second->datasets)) continue;
    if (!treated_alike(made.first.datasets[id], made.second.datasets[id]))
      made.treated_otherwise.push_back(shared.datasets[id].name);
  }
  for (std::size_t i = 0; i < shared.inputs.size(); ++i) {
    const InputId id = shared.inputs.id_at(i);
    const auto of = [&](const std::vector<InputId>& known) { return std::ranges::find(known, id) != known.end(); };
    if (!of(of_first->inputs) || !of(of_second->inputs)) continue;
    if (made.first.inputs[id].decision != made.second.inputs[id].decision)
      made.treated_otherwise.push_back(shared.inputs[id].name);
  }
  return made;
}

bool same_calendar(const Contract& a, const Contract& b) {
  const auto same_days = [](const Period& one, const Period& other) {
    return one.first == other.first && one.last == other.last && one.label.empty() == other.label.empty();
  };
  if (a.term.has_value() != b.term.has_value() || (a.term && !same_days(*a.term, *b.term))) return false;
  if (!std::ranges::equal(a.periods, b.periods, same_days)) return false;
  if (a.period_months != b.period_months || a.calendar_periods != b.calendar_periods) return false;
  if (a.work_calendar.has_value() != b.work_calendar.has_value()) return false;
  if (!a.work_calendar) return true;
  const WorkCalendar &x = *a.work_calendar, &y = *b.work_calendar;
  return x.first == y.first && x.last == y.last && x.saturdays == y.saturdays && x.holidays == y.holidays;
}

}  // namespace hito::core
