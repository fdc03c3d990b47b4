// What is asked of whoever delivers data, taken apart.
#include "base/diagnostics.h"
#include "documents/compare/subject.h"

namespace hito::documents::prose {
namespace {

std::string end(const std::optional<Rational>& value) { return value ? to_text(*value) : "-"; }

std::string listed(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

// How cells are written in files, where the author says so.
Said spelling(const Side& side, const core::Field& field) {
  const core::Spelling& own = field.spelling;
  const Words& words = side.page.words;
  std::vector<std::string> keys{quoted(own.column), quoted(own.date_pattern)}, said;
  if (!own.column.empty()) said.push_back(words.text(Written::diff_from_column, {own.column}));
  for (const Runs& one : spelled(words, field)) said.push_back(text_of(one));
  for (const auto& words_of : {own.yes, own.no, own.missing}) {
    for (const std::string& one : words_of) keys.push_back(quoted(one));
    keys.emplace_back("|");
  }
  return {keyed("spelling", keys), said.empty() ? words.text(Written::diff_usual_spelling) : listed(said)};
}

void add_field(const Side& side, const core::Field& field, std::vector<Facet>& facets) {
  const Words& words = side.page.words;
  facets.push_back({Piece::type, {{side.keys.type(field.type), words.type(field.type)}}});
  const core::Bounds& ends = field.bounds;
  facets.push_back({Piece::allowed,
                    {{keyed("ends", {end(ends.low), end(ends.high), side.keys.date(ends.first),
                                     side.keys.date(ends.last), std::to_string(field.decimals)}),
                      text_of(allowed(words, field))}}});
  facets.push_back({Piece::required,
                    {{figure(field.may_miss),
                      words.text(field.may_miss ? Written::diff_may_be_missing : Written::diff_is_required)}}});
  facets.push_back({Piece::spelling, {spelling(side, field)}});
  facets.push_back({Piece::label, {}});
  if (!field.label.empty()) facets.back().said.push_back({quoted(field.label), field.label});
}

Said repeated(const Side& side, core::DatasetId id) {
  const core::Dataset& dataset = side.contract.datasets[id];
  const Words& words = side.page.words;
  const std::string by = dataset.repeated_by ? dataset.columns[*dataset.repeated_by].name : "";
  const auto said = [&](Written row) {
    return Said{keyed("repeated", {figure(dataset.repeated), quoted(by)}), words.text(row, {readable(by)})};
  };
  switch (dataset.repeated) {
    case core::Repeated::rejected: return said(Written::diff_repeated_rejected);
    case core::Repeated::first_row: return said(Written::diff_repeated_first_row);
    case core::Repeated::earliest: return said(Written::diff_repeated_earliest);
    case core::Repeated::latest: return said(Written::diff_repeated_latest);
  }
  throw InternalError("a rule of repeated rows out of its enumeration");
}

Subject dataset_of(const Side& side, core::DatasetId id) {
  const core::Dataset& dataset = side.contract.datasets[id];
  const Words& words = side.page.words;
  Subject subject{Part::dataset, dataset.name, dataset.span, {}, {}};
  std::vector<std::string> names, identity, keys;
  for (const core::Field& column : dataset.columns) names.push_back(readable(column.name));
  subject.whole = listed(names);
  for (const core::ColumnIndex column : dataset.identity) {
    keys.push_back(side.keys.column(id, column));
    identity.push_back(readable(dataset.columns[column].name));
  }
  subject.facets.push_back({Piece::row_unit, {{side.keys.unit(dataset.unit), text_of(words.unit_of(id))}}});
  subject.facets.push_back(
      {Piece::identity,
       {{keyed("", keys), identity.empty() ? words.text(Written::diff_no_identity) : listed(identity)}}});
  subject.facets.push_back({Piece::repeated, {repeated(side, id)}});
  Facet counts{Piece::counts_on, {}};
  if (dataset.counts_on)
    counts.said.push_back({side.keys.column(id, *dataset.counts_on), text_of(words.column(id, *dataset.counts_on))});
  subject.facets.push_back(std::move(counts));
  subject.facets.push_back(side.texts_at(dataset.span));
  return subject;
}

Subject column_of(const Side& side, core::DatasetId id, const core::Field& column) {
  Subject subject{Part::column,
                  side.contract.datasets[id].name + "." + column.name,
                  column.span,
                  side.page.words.type(column.type),
                  {}};
  add_field(side, column, subject.facets);
  subject.facets.push_back(side.texts_at(column.span));
  return subject;
}

std::string key_of(const Side& side, const core::Decision& decision, const core::Type& type) {
  std::string until;
  if (const auto* date = std::get_if<Date>(&decision.deadline)) {
    until = to_iso(*date);
  } else {
    const auto& after = std::get<core::AfterPeriod>(decision.deadline);
    until = figure(after.unit) + "+" + std::to_string(after.count);
  }
  return keyed("decision", {side.keys.party(decision.by), until, side.keys.value(type, decision.otherwise)});
}

Subject input_of(const Side& side, core::InputId id) {
  const core::Input& input = side.contract.inputs[id];
  const Words& words = side.page.words;
  const bool part = input.part && *input.part != EstimatePart::value;
  Subject subject{Part::input, part ? text_of(words.input(id)) : input.name, input.span, words.type(input.type), {}};
  add_field(side, input, subject.facets);
  const Written when = input.each_period ? Written::legal_reported_each_period : Written::legal_reported_once;
  subject.facets.push_back({Piece::reported, {{figure(input.each_period), words.text(when)}}});
  Facet decision{Piece::decision, {}};
  if (input.decision)
    decision.said.push_back({key_of(side, *input.decision, input.type), text_of(reported_by(side.page, input))});
  subject.facets.push_back(std::move(decision));
  if (!part) subject.facets.push_back(side.texts_at(input.span));
  return subject;
}

}  // namespace

std::vector<Subject> data_of(Side& side) {
  std::vector<Subject> all;
  for (std::size_t i = 0; i < side.contract.datasets.size(); ++i) {
    const core::DatasetId id = side.contract.datasets.id_at(i);
    all.push_back(dataset_of(side, id));
    for (const core::Field& column : side.contract.datasets[id].columns) all.push_back(column_of(side, id, column));
  }
  for (std::size_t i = 0; i < side.contract.inputs.size(); ++i)
    all.push_back(input_of(side, side.contract.inputs.id_at(i)));
  return all;
}

}  // namespace hito::documents::prose
