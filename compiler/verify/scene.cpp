#include "compiler/verify/scene.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "compiler/facts/declared.h"
#include "compiler/facts/interval.h"
#include "runtime/calendar.h"

namespace hito::verify {

namespace {

// Datasets of which no more keys than this exist are modelled row by row.
constexpr std::size_t most_keys = 24;

const Rational first_day(Date{-719162}.days);  // 0001-01-01
const Rational last_day(Date{2932896}.days);   // 9999-12-31

bool is_text(const core::Type& type) { return type.kind == core::Kind::text || type.kind == core::Kind::identifier; }

}  // namespace

Scene::Scene(const core::Contract& contract, Terms& terms, bool others)
    : contract_(contract),
      terms_(terms),
      others_(others),
      homes_(contract.datasets.size()),
      modelled_(contract.datasets.size()) {
  for (const core::Expr& expr : contract.exprs) {
    const auto* fold = std::get_if<core::Fold>(&expr.node);
    if (!others || fold == nullptr || !fold->its || homes_[fold->over.value]) continue;
    const core::Field& link = contract.datasets[fold->over].columns[fold->its->link];
    if (!link.may_miss && link.type.of != fold->over) homes_[fold->over.value] = fold->its->link;
  }
}

bool Scene::holds_every_day() const {
  return !contract_.term && contract_.periods.size() == 1 && contract_.periods.front().label.empty();
}

Row* Scene::make(core::DatasetId dataset, bool generic, Formula present) {
  return &rows_.emplace_back(Row{dataset, std::move(present), generic});
}

Row* Scene::model(core::DatasetId dataset, std::map<core::ColumnIndex, Row*> links, bool always_there) {
  Row* row = make(dataset, false, always_there ? terms_.formula(true) : terms_.any_flag("present"));
  row->links = std::move(links);
  modelled_[dataset.value].push_back(row);
  return row;
}

void Scene::lay_out(core::DatasetId dataset, unsigned rows, std::vector<bool>& done) {
  if (done[dataset.value]) return;
  done[dataset.value] = true;
  std::vector<std::pair<core::ColumnIndex, core::DatasetId>> links;
  const auto& columns = contract_.datasets[dataset].columns;
  for (core::ColumnIndex c = 0; c < columns.size(); ++c)
    if (columns[c].type.kind == core::Kind::reference) {
      links.emplace_back(c, columns[c].type.of);
      lay_out(columns[c].type.of, rows, done);
    }
  const std::size_t owners = links.empty() ? 1 : std::max<std::size_t>(modelled(links.front().second).size(), 1);
  for (std::size_t i = 0; i < rows * owners; ++i) {
    std::map<core::ColumnIndex, Row*> to;
    for (std::size_t k = 0; k < links.size(); ++k) {
      const auto& targets = modelled(links[k].second);
      if (targets.empty()) continue;
      to.emplace(links[k].first, targets[(k == 0 ? i / rows : i) % targets.size()]);
    }
    model(dataset, std::move(to));
  }
}

Formula Scene::lay_out(unsigned rows) {
  std::vector<bool> done(contract_.datasets.size());
  for (std::size_t d = 0; d < contract_.datasets.size(); ++d) lay_out(contract_.datasets.id_at(d), rows, done);
  Formula all = terms_.formula(true);
  for (const auto& laid : modelled_)
    for (Row* row : laid)
      for (const auto& [column, target] : row->links)
        all = terms_.both(all, terms_.implied(row->present, target->present));
  return all;
}

Row* Scene::model_whole(core::DatasetId dataset, int depth) {
  // Longer chains of references than this lead to any rows.
  constexpr int longest_chain = 6;
  std::map<core::ColumnIndex, Row*> links;
  const auto& columns = contract_.datasets[dataset].columns;
  for (core::ColumnIndex column = 0; column < columns.size(); ++column)
    if (columns[column].type.kind == core::Kind::reference && depth < longest_chain)
      links.emplace(column, model_whole(columns[column].type.of, depth + 1));
  return model(dataset, std::move(links), true);
}

Formula Scene::keys_differ() {
  Formula all = terms_.formula(true);
  for (std::size_t d = 0; d < contract_.datasets.size(); ++d) {
    const core::Dataset& dataset = contract_.datasets[contract_.datasets.id_at(d)];
    if (dataset.identity.empty()) continue;
    const auto& rows = modelled_[d];
    for (std::size_t i = 0; i < rows.size(); ++i)
      for (std::size_t j = i + 1; j < rows.size(); ++j) {
        Formula differ = terms_.formula(false);
        for (const core::ColumnIndex column : dataset.identity) {
          const bool linked = dataset.columns[column].type.kind == core::Kind::reference;
          differ = terms_.either(
              differ, linked ? terms_.formula(follow(rows[i], column) != follow(rows[j], column))
                             : terms_.compare(core::Op::not_equal, cell(rows[i], column, 0), cell(rows[j], column, 0)));
        }
        all = terms_.both(all, terms_.either(differ, terms_.negation(terms_.both(rows[i]->present, rows[j]->present))));
      }
  }
  return all;
}

Rational Scene::code_of(const std::string& text) {
  const auto [at, fresh] = codes_.try_emplace(text, Rational(static_cast<std::int64_t>(texts_.size())));
  if (fresh) texts_.push_back(text);
  return at->second;
}

std::optional<std::string> Scene::text_of(const Rational& code) const {
  const auto index = code.is_integer() ? code.numerator().to_int64() : std::nullopt;
  if (!index || *index < 0 || *index >= std::ssize(texts_)) return std::nullopt;
  return texts_[static_cast<std::size_t>(*index)];
}

Sym Scene::any_of(const core::Field& field, const std::optional<Range>& within) {
  const std::string& name = field.name;
  Range range = facts::range_of_field(contract_, field);
  if (field.type.kind == core::Kind::date) range = facts::meet(range, facts::between(first_day, last_day, Rational(1)));
  if (is_text(field.type)) range = facts::between(Rational(0), std::nullopt, Rational(1));
  if (field.type.kind == core::Kind::number && (!range.low || !range.high)) {
    // Figures without declared ends have a magnitude below 10^18.
    const Rational most(Integer::pow10(18));
    range = facts::meet(range, facts::between(-most, most, range.grain));
  }
  if (within) range = facts::meet(range, *within);
  if (field.type.kind == core::Kind::yes_no) {
    Sym made = terms_.truth(terms_.any_flag(name));
    if (field.may_miss && !within) made.missing = terms_.any_flag(name + " missing");
    return made;
  }
  Sym made = terms_.any(name, range);
  if (field.may_miss && !within) made.missing = terms_.any_flag(name + " missing");
  return made;
}

Sym Scene::cell(Row* row, core::ColumnIndex column, World world) {
  if (world == 1)
    if (const auto other = other_cells_.find({row, column}); other != other_cells_.end()) return other->second;
  const auto found = row->cells.find(column);
  if (found == row->cells.end()) {
    const core::Field& field = contract_.datasets[row->dataset].columns[column];
    row->cells.emplace(column, any_of(field));
  }
  const Sym own = row->cells.at(column);
  if (row->twin == nullptr) return own;
  return terms_.choose(*row->is_twin, cell(row->twin, column, world), own);
}

Row* Scene::follow(Row* row, core::ColumnIndex link) {
  const auto found = row->links.find(link);
  if (found != row->links.end()) return found->second;
  const core::DatasetId to = contract_.datasets[row->dataset].columns[link].type.of;
  Row* target = make(to, true, terms_.formula(true));
  // It may be one of those that are modelled, of which two worlds differ in one at most.
  if (others_ && !modelled_[to.value].empty() && !(row->twin != nullptr && row->twin->links.contains(link))) {
    target->twin = modelled_[to.value].front();
    target->is_twin = terms_.any_flag("is that row");
  } else if (row->twin != nullptr) {
    target->twin = follow(row->twin, link);
    target->is_twin = row->is_twin;
  }
  row->links.emplace(link, target);
  return target;
}

z3::expr Scene::name_of(Row* row) {
  if (!row->name) {
    std::int64_t number = 0;
    for (const Row& one : rows_) {
      ++number;
      if (&one == row) break;
    }
    row->name = row->generic ? terms_.any("row", facts::between(std::nullopt, std::nullopt, Rational(1))).value
                             : terms_.numeral(Rational(number));
  }
  if (row->twin == nullptr) return *row->name;
  return z3::ite(*row->is_twin, name_of(row->twin), *row->name);
}

Sym Scene::reference(Row* row, core::ColumnIndex link) {
  const core::Field& field = contract_.datasets[row->dataset].columns[link];
  Sym made = name_as_value(follow(row, link));
  if (!field.may_miss) return made;
  const auto [at, fresh] = row->cells.try_emplace(link, made);
  if (fresh) at->second.missing = terms_.any_flag(field.name + " missing");
  return at->second;
}

Formula Scene::present(Row* row, World world) {
  if (world == 1)
    if (const auto other = other_presence_.find(row); other != other_presence_.end()) return other->second;
  return row->present;
}

std::optional<Sym> Scene::date(Row* row, World world) {
  const auto& column = contract_.datasets[row->dataset].counts_on;
  if (!column) return std::nullopt;
  return cell(row, *column, world);
}

Formula Scene::in_period(Row* row, std::uint32_t period, World world) {
  const Formula there = present(row, world);
  const auto day = date(row, world);
  if (!day) return there;
  const Formula dated = terms_.both(there, terms_.negation(day->missing));
  if (holds_every_day()) return dated;
  const core::Period& held = contract_.periods[period];
  return terms_.both(dated, terms_.both(terms_.at_most(terms_.number(Rational(held.first.days)), *day),
                                        terms_.at_most(*day, terms_.number(Rational(held.last.days)))));
}

Formula Scene::used(Row* row, World world) {
  if (!dated(row->dataset)) return present(row, world);
  Formula any = terms_.formula(false);
  for (std::uint32_t period = 0; period < contract_.periods.size(); ++period)
    any = terms_.either(any, in_period(row, period, world));
  return any;
}

Sym Scene::input(core::InputId id, std::uint32_t period, World world) {
  const core::Input& declared = contract_.inputs[id];
  const std::uint32_t of = declared.each_period ? period : 0;
  if (world == 1)
    if (const auto other = other_inputs_.find({id, of}); other != other_inputs_.end()) return other->second;
  const auto found = inputs_.find({id, of});
  if (found != inputs_.end()) return found->second;
  return inputs_.emplace(std::pair(id, of), any_of(declared)).first->second;
}

std::optional<std::vector<std::map<core::ColumnIndex, Rational>>> Scene::every_key(
    core::DatasetId id, std::optional<core::ColumnIndex> link) const {
  const core::Dataset& dataset = contract_.datasets[id];
  if (dataset.identity.empty()) return std::nullopt;
  std::vector<std::map<core::ColumnIndex, Rational>> keys{{}};
  for (const core::ColumnIndex column : dataset.identity) {
    if (column == link) continue;
    const core::Field& field = dataset.columns[column];
    if (!facts::has_order(field.type) || field.may_miss) return std::nullopt;
    const Range range = facts::range_of_field(contract_, field);
    if (!range.low || !range.high || !range.grain || range.grain->sign() <= 0) return std::nullopt;
    const Rational count = (*range.high - *range.low) / *range.grain + Rational(1);
    if (count > Rational(static_cast<std::int64_t>(most_keys / keys.size()))) return std::nullopt;
    std::vector<std::map<core::ColumnIndex, Rational>> longer;
    for (const auto& key : keys)
      for (Rational value = *range.low; value <= *range.high; value += *range.grain) {
        longer.push_back(key);
        longer.back().emplace(column, value);
      }
    keys = std::move(longer);
  }
  return keys;
}

const Population& Scene::population(core::DatasetId dataset, Row* owner, std::optional<core::ColumnIndex> link) {
  const auto [at, fresh] = populations_.try_emplace({dataset, owner, link});
  Population& made = at->second;
  if (!fresh) return made;
  const auto take = [&] {
    for (Row* row : modelled_[dataset.value])
      if (owner == nullptr || follow(row, *link) == owner) made.modelled.push_back(row);
  };
  take();
  if (!others_) return made;
  made.others = true;
  // Keys that are modelled already are free ones: there is no telling which of these they leave.
  if (!made.modelled.empty()) return made;
  const auto keys = every_key(dataset, link);
  if (!keys || (owner == nullptr && link)) return made;
  if (owner != nullptr && owner->twin != nullptr) return made;
  for (const auto& key : *keys) {
    Row* row = make(dataset, false, terms_.any_flag("present"));
    if (owner != nullptr) row->links.emplace(*link, owner);
    for (const auto& [column, value] : key) {
      const bool truth = contract_.datasets[dataset].columns[column].type.kind == core::Kind::yes_no;
      row->cells.emplace(column, truth ? terms_.truth(terms_.formula(value.sign() != 0)) : terms_.number(value));
    }
    made.modelled.push_back(row);
  }
  made.others = false;
  return made;
}

Group& Scene::group(core::DatasetId dataset, Row* owner, std::optional<core::ColumnIndex> link,
                    std::optional<std::uint32_t> period, bool outside) {
  for (Group& one : groups_)
    if (one.dataset == dataset && one.owner == owner && one.link == link && one.period == period &&
        one.outside == outside)
      return one;
  Group& made = groups_.emplace_back(Group{dataset, owner, link, period, outside});
  made.row = make(dataset, true, terms_.formula(true));
  if (owner != nullptr) made.row->links.emplace(*link, owner);
  const auto& column = contract_.datasets[dataset].counts_on;
  if (column) {
    const core::Field& field = contract_.datasets[dataset].columns[*column];
    std::optional<Range> within;
    if (period && !holds_every_day())
      within = facts::between(Rational(contract_.periods[*period].first.days),
                              Rational(contract_.periods[*period].last.days), Rational(1));
    else
      within = facts::between(first_day, last_day, Rational(1));
    Sym day = any_of(field, within);
    // Rows without a date count in no period either.
    if (outside && field.may_miss) day.missing = terms_.any_flag(field.name + " missing");
    made.row->cells.emplace(*column, day);
    if (outside)
      for (const core::Period& held : contract_.periods)
        terms_.state(day.value, terms_.either(day.missing, day.value < terms_.numeral(Rational(held.first.days)) ||
                                                               day.value > terms_.numeral(Rational(held.last.days))));
  }
  sum(made, terms_.number(Rational(1)));
  return made;
}

Sym Scene::sum(Group& group, const Sym& each) {
  for (const Group::Addend& one : group.addends)
    if (one.each.value.id() == each.value.id()) return one.sum;
  if (const auto number = number_of(each.value); number && number->sign() == 0) return each;
  Range range;
  if (each.range.low && each.range.low->sign() >= 0) range.low = Rational(0);
  if (each.range.high && each.range.high->sign() <= 0) range.high = Rational(0);
  range.grain = each.range.grain;
  Sym made = terms_.any("sum", facts::normalised(range));
  terms_.state_made_of(made.value, {each.value});
  if (group.addends.empty()) {
    group.addends.push_back({each, made});
    return made;
  }
  // Where there is no row nothing adds up.
  const Sym& count = group.addends.front().sum;
  terms_.state(made.value,
               z3::implies(count.value == terms_.numeral(Rational(0)), made.value == terms_.numeral(Rational(0))));
  // As many times what one row gives at least, and at most.
  if (each.range.low) terms_.state(made.value, made.value >= terms_.numeral(*each.range.low) * count.value);
  if (each.range.high) terms_.state(made.value, made.value <= terms_.numeral(*each.range.high) * count.value);
  group.addends.push_back({each, made});
  return made;
}

}  // namespace hito::verify
