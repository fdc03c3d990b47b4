#include "documents/notice/notice.h"

#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "documents/notice/clause_section.h"
#include "documents/notice/pen.h"
#include "documents/notice/receipt.h"
#include "documents/notice/sums.h"
#include "documents/words/words.h"
#include "runtime/statement/words.h"

namespace hito::documents {
namespace {

class Notice {
 public:
  Notice(const core::Contract& contract, const runtime::Statement& statement, const NoticeOf& of, const Reader& reader)
      : contract_(contract), statement_(statement), of_(of), reader_(reader), pen_(contract, reader) {}

  Document write() {
    document_.language = reader_.language;
    document_.title = pen_.say(statement_.forecast ? Written::notice_forecast_title : Written::notice_title);
    document_.subtitle = subtitle();
    document_.foot = foot();
    gather();
    add_facts();
    add_warnings();
    add_total();
    add_clauses();
    add_adjustments(pen_, statement_, document_.blocks);
    document_.blocks.push_back({Heading{1, pen_.head(Written::notice_parties), "parties"}});
    add_parties(pen_, statement_, document_.blocks);
    if (nothing_paid()) body(Written::notice_nothing_paid);
    add_distribution(pen_, statement_, document_.blocks);
    if (!of_.period && statement_.periods.size() > statement_.total.size()) {
      heading(Written::notice_periods);
      add_periods(pen_, statement_, document_.blocks);
    }
    add_decisions(pen_, statement_, document_.blocks);
    add_values(pen_, statement_, document_.blocks);
    add_data(pen_, statement_, document_.blocks);
    add_again(pen_, of_.command, document_.blocks);
    if (!statement_.forecast) add_signatures();
    return std::move(document_);
  }

 private:
  void heading(Written text) { document_.blocks.push_back({Heading{1, pen_.head(text), {}}}); }
  void body(Written text) { document_.blocks.push_back({Paragraph{pen_.head(text)}}); }

  std::string subtitle() const {
    std::string out = contract_.title;
    if (!contract_.code.empty()) out += " · " + contract_.code;
    if (of_.period) out += " · " + contract_.periods[*of_.period].label;
    return out;
  }

  std::string foot() const {
    const std::string name = contract_.code.empty() ? contract_.title : contract_.code;
    return name + " · SHA-256 " + statement_.contract.sha256;
  }

  void gather() {
    for (const runtime::Line& line : statement_.lines) {
      if (!std::holds_alternative<core::Pay>(contract_.clauses[line.clause].body)) continue;
      lines_[core::first_version(contract_, line.clause)].push_back(&line);
    }
    for (const auto& [clause, payment] : statement_.clauses) {
      if (!std::holds_alternative<core::Pay>(contract_.clauses[clause].body)) continue;
      Rational& sum = entitlements_[clause];
      for (const runtime::Line* line : lines_[clause]) sum += line->entitlement;
    }
  }

  // A name, and the digest by which its text is known.
  static Runs with_digest(const std::string& name, const std::string& digest) {
    Runs runs = plain(name + (name.empty() ? "SHA-256 " : "\nSHA-256 "));
    runs.push_back({digest, Run::Style::code, {}});
    return runs;
  }

  void add_facts() {
    Facts facts;
    const auto fact = [&](Written name, Runs value) { facts.rows.emplace_back(pen_.head(name), std::move(value)); };
    const std::string code = contract_.code.empty() ? "" : " (" + contract_.code + ")";
    fact(Written::notice_contract, with_digest(contract_.title + code, statement_.contract.sha256));
    for (const auto& [file, digest] : statement_.contract.includes) {
      fact(Written::notice_includes, with_digest(file, digest));
    }
    for (const auto& [file, digest] : statement_.contract.amendments) {
      fact(Written::notice_amended_by, with_digest(file, digest));
    }
    for (std::size_t i = 0; i < contract_.parties.size(); ++i) {
      const core::PartyId party = contract_.parties.id_at(i);
      facts.rows.emplace_back(plain(pen_.role(party)), plain(pen_.party(party)));
    }
    if (contract_.term) fact(Written::notice_term, plain(pen_.between(contract_.term->first, contract_.term->last)));
    if (of_.period) fact(Written::notice_period, plain(pen_.period(*of_.period)));
    fact(Written::notice_cutoff,
         plain(of_.as_of ? long_date_for(reader_, *of_.as_of) : pen_.say(Written::notice_no_cutoff)));
    fact(Written::notice_rounding, prose::Words(contract_, reader_).rounding(contract_.rounding));
    document_.blocks.push_back({std::move(facts)});
  }

  void warn(Runs runs) { document_.blocks.push_back({Paragraph{std::move(runs), Paragraph::Role::warning}}); }

  void add_warnings() {
    if (statement_.forecast) warn(pen_.head(Written::notice_is_forecast));
    for (const runtime::PropertyFinding& finding : of_.properties) {
      const Text words = runtime::failure_in_words(contract_, finding);
      if (!words.empty()) warn(with_names(words[reader_.language]));
    }
    for (const runtime::Decided& one : statement_.decisions) {
      if (one.how != runtime::Decided::How::by_default) continue;
      warn(with_names(pen_.say(Written::notice_by_default,
                               {runtime::name_of_input(contract_, one.input, one.period), pen_.date(one.deadline)})));
    }
    for (const runtime::DataReceipt& receipt : statement_.data) {
      if (receipt.rows == 0) warn(with_names(pen_.say(Written::notice_empty_data, {receipt.name})));
      if (receipt.set_aside == 0) continue;
      warn(with_names(pen_.say(Written::notice_some_aside,
                               {receipt.name, pen_.count(receipt.set_aside), pen_.count(receipt.rows)})));
    }
  }

  void add_total() {
    heading(Written::notice_result);
    for (const auto& [currency, amount] : statement_.total) {
      const bool both = both_ways(statement_, currency);
      const Written words = both                  ? Written::notice_sum_is
                            : statement_.forecast ? Written::notice_would_pay
                                                  : Written::notice_total_is;
      Runs runs = strong(pen_.say(words, {pen_.money_and_words(amount, currency)}));
      if (both) runs.push_back({" " + pen_.say(Written::notice_goes_both_ways), Run::Style::plain, "#parties"});
      document_.blocks.push_back({Paragraph{std::move(runs)}});
    }
    add_totals(pen_, statement_, entitlements_, document_.blocks);
  }

  void add_clauses() {
    if (entitlements_.empty()) return;
    heading(Written::notice_metrics);
    const ClauseSection section{pen_, statement_, of_};
    for (const auto& [clause, payment] : statement_.clauses) {
      if (!entitlements_.contains(clause)) continue;
      add_clause_section(section, clause, lines_[clause], payment, document_.blocks);
    }
  }

  bool nothing_paid() const {
    return std::ranges::all_of(statement_.parties, [](const runtime::PartyTotal& one) {
      return one.paid.sign() == 0 && one.received.sign() == 0;
    });
  }

  void add_signatures() {
    Signatures signatures;
    for (std::size_t i = 0; i < contract_.parties.size(); ++i) {
      const core::PartyId party = contract_.parties.id_at(i);
      signatures.who.emplace_back(pen_.party(party), pen_.role(party));
    }
    if (signatures.who.empty()) return;
    heading(Written::notice_signatures);
    document_.blocks.push_back({std::move(signatures)});
  }

  const core::Contract& contract_;
  const runtime::Statement& statement_;
  const NoticeOf& of_;
  const Reader& reader_;
  Pen pen_;
  Document document_;
  LinesOf lines_;
  std::map<core::ClauseId, Rational> entitlements_;
};

}  // namespace

Document notice(const core::Contract& contract, const runtime::Statement& statement, const NoticeOf& of,
                const Reader& reader) {
  return Notice(contract, statement, of, reader).write();
}

}  // namespace hito::documents
