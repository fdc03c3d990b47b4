// Tables, tiers, brackets and scales: their lines with the ends in words, and what they give as a drawing.
#include <algorithm>

#include "base/diagnostics.h"
#include "documents/contract/page.h"
#include "documents/curves/curve.h"
#include "documents/curves/pieces.h"

namespace hito::documents::prose {
namespace {

Written lead_of(const core::Table& table) {
  switch (table.kind) {
    case core::TableKind::table: break;
    case core::TableKind::tiers: return Written::legal_tiers_lead;
    case core::TableKind::brackets: return Written::legal_brackets_lead;
    case core::TableKind::scale:
      return table.flat.value_or(false) ? Written::legal_scale_lead_flat : Written::legal_scale_lead;
  }
  switch (table.policy) {
    case core::HitPolicy::unique: return Written::legal_table_lead;
    case core::HitPolicy::first_match: return Written::legal_table_lead_first;
    case core::HitPolicy::results_add: return Written::legal_table_lead_add;
  }
  throw InternalError("a kind of table out of its enumeration");
}

// Of the figures in a column.
bool is_figure(const core::Type& type) { return type.kind == core::Kind::number; }

void lines(Page& page, const core::Table& table) {
  Table out;
  for (std::size_t i = 0; i < table.inputs.size(); ++i)
    out.columns.push_back({page.name(i < table.by.size() ? table.by[i] : table.inputs[i].name)});
  for (std::size_t i = 0; i < table.results.size(); ++i)
    out.columns.push_back({page.name(table.results[i].empty() ? table.name : table.results[i]),
                           is_figure(table.result_types[i]) ? Align::end : Align::start});
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    Table::Row line;
    for (std::size_t i = 0; i < table.inputs.size(); ++i)
      line.cells.push_back(match_in_words(page.words, table, row, i));
    for (const core::ExprId result : table.rows[row].results) line.cells.push_back(page.words.value(result, {}));
    out.rows.push_back(std::move(line));
  }
  page.add({std::move(out)});
}

Runs maybe(const Page& page, const core::Type& type, const std::optional<Rational>& value) {
  return value ? plain(page.words.literal(type, *value)) : plain("—");
}

// Every jump with its size, as figures beside the drawing.
void jumps(Page& page, const Curve& curve) {
  Table out;
  for (const Written head : {Written::legal_jump_at, Written::legal_jump_before, Written::legal_jump_value,
                             Written::legal_jump_after, Written::legal_jump_size})
    out.columns.push_back({page.words.say(head), Align::end});
  for (const Jump& jump : curve.jumps) {
    if (!jump.before || !jump.after) continue;
    const bool alone = jump.before == jump.after && jump.value;
    const Rational size = (alone ? *jump.value : *jump.after) - *jump.before;
    Runs said = plain((size.sign() > 0 ? "+" : "") + page.words.literal(curve.up, size));
    if (jump.before->sign() > 0) {
      // To a tenth of a percent: it says how steep the jump is, and decides nothing.
      const Rational share = round(size / *jump.before, Rational(Integer(1), Integer(1000)), RoundMode::half_up);
      append(said,
             page.words.say(Written::legal_in_brackets,
                            {plain((share.sign() > 0 ? "+" : "") + page.words.percent(share))}),
             page.language());
    }
    out.rows.push_back({{plain(page.words.literal(curve.across, jump.at)), maybe(page, curve.up, jump.before),
                         maybe(page, curve.up, jump.value), maybe(page, curve.up, jump.after), std::move(said)}});
  }
  if (out.rows.empty()) return;
  out.caption = page.words.say(Written::legal_jumps_caption);
  page.add({std::move(out)});
}

void curves(Page& page, core::TableId id) {
  const core::Table& table = page.contract.tables[id];
  if (table.rows.size() > most_drawn_lines && table.inputs.size() == 1 && is_figure(table.inputs.front().type))
    page.say(Written::legal_curve_not_drawn, {plain(std::to_string(most_drawn_lines))});
  for (std::uint32_t result = 0; result < table.results.size(); ++result) {
    auto curve = curve_of(page.words, id, result);
    if (!curve) continue;
    page.add({std::move(curve->figure)});
    jumps(page, *curve);
  }
}

}  // namespace

std::map<core::TableId, Runs> table_versions(const Page& page) {
  std::map<core::TableId, Runs> out;
  std::map<std::string, std::vector<core::TableId>> by_name;
  for (std::size_t i = 0; i < page.contract.tables.size(); ++i)
    by_name[page.contract.tables[page.contract.tables.id_at(i)].name].push_back(page.contract.tables.id_at(i));
  for (const ast::Item& item : page.matter.file.items) {
    const auto* table = std::get_if<ast::Table>(&item);
    if (table == nullptr || table->versions.size() < 2) continue;
    const auto& ids = by_name[table->name.text];
    for (std::size_t i = 0; i < ids.size() && i < table->versions.size(); ++i) {
      const ast::TableVersion& version = table->versions[i];
      out[ids[i]] = version.from
                        ? page.words.say(Written::legal_version_from, {plain(page.words.long_date(*version.from)),
                                                                       page.words.by_which_date(version.by_payment)})
                        : page.words.say(Written::legal_version_first);
    }
  }
  return out;
}

namespace {

// As written, versions of a table one after the other.
std::vector<core::TableId> in_order(const core::Contract& contract) {
  std::map<std::string, std::size_t> first;
  std::vector<core::TableId> out;
  for (std::size_t i = 0; i < contract.tables.size(); ++i) {
    out.push_back(contract.tables.id_at(i));
    first.emplace(contract.tables[out.back()].name, i);
  }
  std::ranges::stable_sort(out, {}, [&](core::TableId id) { return first.at(contract.tables[id].name); });
  return out;
}

}  // namespace

void write_tables(Page& page) {
  if (page.contract.tables.empty()) return;
  page.heading(1, Written::legal_heading_tables);
  const auto versions = table_versions(page);
  for (const core::TableId id : in_order(page.contract)) {
    const core::Table& table = page.contract.tables[id];
    page.heading(2, page.words.say(Written::legal_table_heading, {page.name(table.name)}), anchor_of(id));
    if (const auto found = versions.find(id); found != versions.end()) page.remark(capitalized(found->second));
    std::vector<Runs> by;
    for (const std::string& one : table.by) by.push_back(page.name(one));
    page.say(lead_of(table), {page.name(table.name), joined(by, Joining::all, page.language())});
    lines(page, table);
    curves(page, id);
    page.texts_at(table.span);
  }
}

}  // namespace hito::documents::prose
