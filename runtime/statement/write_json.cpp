#include <nlohmann/json.hpp>

#include "compiler/core/read_value.h"
#include "runtime/statement/words.h"
#include "runtime/statement/write.h"

namespace hito::runtime {
namespace {

using Json = nlohmann::ordered_json;

class JsonWriter {
 public:
  JsonWriter(const core::Contract& contract, const Statement& statement) : contract_(contract), statement_(statement) {}

  Json head() const {
    const ContractStamp& stamp = statement_.contract;
    Json contract{{"title", stamp.title}, {"code", stamp.code}, {"sha256", stamp.sha256}};
    for (const auto& [file, sha256] : stamp.includes)
      contract["includes"].push_back({{"file", file}, {"sha256", sha256}});
    for (const auto& [file, sha256] : stamp.amendments)
      contract["amendments"].push_back({{"file", file}, {"sha256", sha256}});
    return {{"schema", "hito.payment/1"}, {"contract", std::move(contract)}};
  }

  Json data() const {
    Json all = Json::array();
    for (const DataReceipt& receipt : statement_.data) {
      Json causes = Json::array();
      for (const auto& [code, rows] : receipt.causes) causes.push_back({{"code", spell(code)}, {"rows", rows}});
      all.push_back({{"name", receipt.name},
                     {"file", receipt.file},
                     {"sha256", receipt.sha256},
                     {"rows", receipt.rows},
                     {"used", receipt.used},
                     {"duplicates", receipt.duplicates},
                     {"outside_term", receipt.outside_term},
                     {"undated", receipt.undated},
                     {"after_cutoff", receipt.after_cutoff},
                     {"set_aside", receipt.set_aside}});
      if (!causes.empty()) all.back()["set_aside_causes"] = std::move(causes);
    }
    return all;
  }

  Json inputs() const {
    Json all = Json::object();
    for (const StatedValue& one : statement_.inputs)
      all[one.name] = core::spell_value(contract_, contract_.inputs[one.input].type, one.value);
    return all;
  }

  Json decisions() const {
    Json all = Json::array();
    for (const Decided& one : statement_.decisions) {
      const core::Input& input = contract_.inputs[one.input];
      const std::string& label = one.period ? contract_.periods[*one.period].label : "";
      all.push_back({{"name", input.name},
                     {"period", label.empty() ? Json() : Json(label)},
                     {"by", name(input.decision->by)},
                     {"deadline", to_iso(one.deadline)},
                     {"status", key_of(one.how)}});
    }
    return all;
  }

  // One amount, or a list where the contract pays in several currencies.
  Json total() const {
    Json all = Json::array();
    for (const auto& [currency, amount] : statement_.total)
      all.push_back({{"amount", plain(amount, currency)}, {"currency", name(currency)}});
    return several() ? all : all.front();
  }

  Json clauses() const {
    Json all = Json::array();
    for (const auto& [clause, amount] : statement_.clauses) {
      const core::UnitId currency = contract_.clauses[clause].currency;
      all.push_back({{"clause", contract_.clauses[clause].number},
                     {"amount", plain(amount, currency)},
                     {"currency", name(currency)}});
    }
    return all;
  }

  Json parties() const {
    Json all = Json::array();
    for (const PartyTotal& party : statement_.parties)
      if (is_listed(contract_, party.party))
        all.push_back(with_currency({{"party", name(party.party)},
                                     {"paid", plain(party.paid, party.currency)},
                                     {"received", plain(party.received, party.currency)}},
                                    party.currency));
    return all;
  }

  Json distribution() const {
    Json all = Json::array();
    for (const Transfer& transfer : statement_.transfers) {
      const std::string& label = contract_.periods[transfer.period].label;
      const core::UnitId currency = contract_.clauses[transfer.clause].currency;
      all.push_back(with_currency({{"clause", contract_.clauses[transfer.clause].number},
                                   {"step", transfer.step + 1},
                                   {"period", label.empty() ? Json() : Json(label)},
                                   {"party", name(transfer.to)},
                                   {"amount", plain(transfer.amount, currency)}},
                                  currency));
    }
    return all;
  }

  Json balances() const {
    Json all = Json::array();
    for (const auto& [clause, amount] : statement_.balances) {
      const bool advance = std::holds_alternative<core::Advance>(contract_.clauses[clause].body);
      const core::UnitId currency = contract_.clauses[clause].currency;
      all.push_back(with_currency({{"clause", contract_.clauses[clause].number},
                                   {"kind", advance ? "advance" : "retention"},
                                   {"amount", plain(amount, currency)}},
                                  currency));
    }
    return all;
  }

  Json periods() const {
    Json all = Json::array();
    for (const PeriodTotal& one : statement_.periods)
      all.push_back(
          with_currency({{"period", contract_.periods[one.period].label}, {"amount", plain(one.amount, one.currency)}},
                        one.currency));
    return all;
  }

  Json one(const RowTotal& row) const {
    return with_currency({{"dataset", contract_.datasets[row.dataset].name},
                          {"key", statement_.keys[row.dataset.value][row.row]},
                          {"amount", plain(row.amount, row.currency)}},
                         row.currency);
  }

  Json one(const Line& line) const {
    const core::Parties between = parties_of(contract_, line);
    const auto each = core::rows_of(contract_.clauses[line.clause]);
    const std::string& label = contract_.periods[line.period].label;
    Json payers = Json::array();
    for (const core::Share& share : between.payers) payers.push_back(name(share.party));
    Json json;
    json["clause"] = contract_.clauses[line.clause].number;
    if (line.of.valid()) json["of"] = contract_.clauses[line.of].number;
    json["dataset"] = line.row ? Json(contract_.datasets[*each].name) : Json();
    json["key"] = line.row ? Json(statement_.keys[each->value][*line.row]) : Json::array();
    json["period"] = label.empty() ? Json() : Json(label);
    json["date"] = line.date ? Json(to_iso(*line.date)) : Json();
    json["payee"] = name(between.payee);
    json["payers"] = std::move(payers);
    const core::UnitId currency = contract_.clauses[line.clause].currency;
    json["entitlement"] = plain(line.entitlement, currency);
    json["payment"] = plain(line.payment, currency);
    json["reason"] = key_of(line.reason);
    if (line.reason == Reason::reduced_by_cap) json["cap"] = contract_.clauses[line.cap].number;
    if (line.exception.valid()) json["exception"] = contract_.clauses[line.exception].number;
    if (line.left_out.sign() != 0) json["left_out"] = plain(line.left_out, currency);
    return with_currency(std::move(json), currency);
  }

  Json properties(const std::vector<PropertyFinding>& findings, Language language) const {
    Json all = Json::array();
    for (const PropertyFinding& finding : findings) {
      Json witness = Json::array();
      for (const auto& [what, value] : finding.witness)
        witness.push_back({{"name", what[language]}, {"value", value[language]}});
      all.push_back({{"property", contract_.properties[finding.property].text},
                     {"verdict", key_of(finding.verdict)},
                     {"meaning", verdict_in_words(finding.verdict)[language]},
                     {"cases", finding.cases},
                     {"witness", std::move(witness)}});
    }
    return all;
  }

 private:
  bool several() const { return contract_.currencies.size() > 1; }
  // Each amount says its currency where the contract pays in several.
  Json with_currency(Json amounts, core::UnitId currency) const {
    if (several()) amounts["currency"] = name(currency);
    return amounts;
  }
  std::string plain(const Rational& amount, core::UnitId currency) const {
    return plain_amount(contract_, amount, currency);
  }
  const std::string& name(core::UnitId currency) const { return contract_.units[currency].name; }
  // As the contract calls it, whatever the language of the output.
  std::string name(core::PartyId party) const { return party_in_words(contract_, party)[contract_.language]; }

  const core::Contract& contract_;
  const Statement& statement_;
};

// A file name may hold bytes that are not UTF-8; they are replaced, never a reason to fail.
std::string text_of(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

// A member of the outermost object that is a list, one item after another: a list of millions is never whole in memory.
template <class Items, class One>
void give_list(const char* name, const Items& items, One&& one, const Give& give) {
  give(std::string(",\n  \"") + name + "\": [");
  bool first = true;
  for (const auto& item : items) {
    std::string text = (first ? "\n" : ",\n") + text_of(one(item));
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', end + 1))
      text.insert(end + 1, "    ");
    give(text);
    first = false;
  }
  give(first ? "]" : "\n  ]");
}

}  // namespace

void write_json(const core::Contract& contract, const Statement& statement,
                const std::vector<PropertyFinding>& findings, Language language, bool lines, const Give& give) {
  const JsonWriter writer(contract, statement);
  Json json = writer.head();
  if (statement.forecast) json["forecast"] = true;
  json["data"] = writer.data();
  json["inputs"] = writer.inputs();
  if (Json all = writer.decisions(); !all.empty()) json["decisions"] = std::move(all);
  json["total"] = writer.total();
  json["clauses"] = writer.clauses();
  json["parties"] = writer.parties();
  json["periods"] = writer.periods();
  // Said only of contracts that retain, advance or distribute.
  if (Json all = writer.distribution(); !all.empty()) json["distribution"] = std::move(all);
  if (Json all = writer.balances(); !all.empty()) json["balances"] = std::move(all);
  // Without the end of the object, which goes on.
  const std::string before = text_of(json);
  give(std::string_view(before).substr(0, before.size() - 2));
  if (lines) {
    give_list("rows", statement.rows, [&](const RowTotal& row) { return writer.one(row); }, give);
    give_list("lines", statement.lines, [&](const Line& line) { return writer.one(line); }, give);
  }
  Json after;
  after["properties"] = writer.properties(findings, language);
  Json sentences = Json::array();
  for (const Text& sentence : warnings(contract, statement, findings)) sentences.push_back(sentence[language]);
  after["warnings"] = std::move(sentences);
  give("," + text_of(after).substr(1) + "\n");
}

std::string to_json(const core::Contract& contract, const Statement& statement,
                    const std::vector<PropertyFinding>& findings, Language language, bool lines) {
  std::string json;
  write_json(contract, statement, findings, language, lines, [&](std::string_view piece) { json += piece; });
  return json;
}

}  // namespace hito::runtime
