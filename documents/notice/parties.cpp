// Who pays and who receives.
#include <algorithm>
#include <utility>

#include "documents/notice/sums.h"

namespace hito::documents {
namespace {

class Parties {
 public:
  Parties(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks)
      : pen_(pen), statement_(statement), blocks_(blocks) {}

  void write() {
    for (const auto& [currency, total] : statement_.total) {
      const Written pays = statement_.forecast ? Written::notice_party_would_pay : Written::notice_party_pays;
      const Written receives =
          statement_.forecast ? Written::notice_party_would_receive : Written::notice_party_receives;
      of_parties(Written::notice_who_pays, Written::notice_pays, {pays, receives}, &runtime::PartyTotal::paid,
                 currency);
      of_parties(Written::notice_who_receives, Written::notice_receives, {receives, pays},
                 &runtime::PartyTotal::received, currency);
      balances(currency);
    }
  }

 private:
  // `sentences`: of an amount above zero, and of one below it.
  void of_parties(Written caption_text, Written verb, std::pair<Written, Written> sentences,
                  Rational runtime::PartyTotal::* amount, core::UnitId currency) {
    Table table;
    table.caption = caption_in(pen_, statement_, caption_text, currency);
    table.columns = {{pen_.head(Written::notice_party), Align::start},
                     {pen_.head(Written::notice_role), Align::start},
                     {pen_.head(verb), Align::end}};
    Runs in_words;
    Rational sum;
    std::size_t told = 0;
    for (const runtime::PartyTotal& one : statement_.parties) {
      if (one.currency != currency || (one.*amount).sign() == 0) continue;
      table.rows.push_back(
          {{plain(pen_.party(one.party)), plain(pen_.role(one.party)), plain(pen_.money(one.*amount, currency))}});
      // Who pays less than nothing receives it back.
      const Written words = (one.*amount).sign() < 0 ? sentences.second : sentences.first;
      const std::string line =
          pen_.say(words, {pen_.party(one.party), pen_.money_and_words(abs(one.*amount), currency)});
      in_words.push_back({(told++ == 0 ? "" : "\n") + line, Run::Style::plain, {}});
      sum += one.*amount;
    }
    if (table.rows.empty()) return;
    if (table.rows.size() > 1) {
      table.rows.push_back({{pen_.head(Written::notice_total), Runs{}, plain(pen_.money(sum, currency))}, true});
    }
    // Of one party, the sentence says as much.
    if (told > 1) blocks_.push_back({std::move(table)});
    blocks_.push_back({Paragraph{std::move(in_words)}});
  }

  // What is left between what each party receives and pays, where some do both.
  void balances(core::UnitId currency) {
    if (!both_ways(statement_, currency)) return;
    Table table;
    Runs in_words;
    table.caption = caption_in(pen_, statement_, Written::notice_net, currency);
    table.columns = {{pen_.head(Written::notice_party), Align::start},
                     {pen_.head(Written::notice_receives), Align::end},
                     {pen_.head(Written::notice_pays), Align::end},
                     {pen_.head(Written::notice_balance), Align::end}};
    for (const runtime::PartyTotal& one : statement_.parties) {
      if (one.currency != currency || (one.paid.sign() == 0 && one.received.sign() == 0)) continue;
      const Rational balance = one.received - one.paid;
      if (balance.sign() != 0) {
        const Written words = balance.sign() < 0 ? Written::notice_pays_net : Written::notice_receives_net;
        in_words.push_back({(in_words.empty() ? "" : "\n") +
                                pen_.say(words, {pen_.party(one.party), pen_.money_and_words(abs(balance), currency)}),
                            Run::Style::plain,
                            {}});
      }
      table.rows.push_back({{plain(pen_.party(one.party)), plain(pen_.money(one.received, currency)),
                             plain(pen_.money(one.paid, currency)), plain(pen_.money(balance, currency))}});
    }
    blocks_.push_back({std::move(table)});
    if (!in_words.empty()) blocks_.push_back({Paragraph{std::move(in_words)}});
  }

  const Pen& pen_;
  const runtime::Statement& statement_;
  std::vector<Block>& blocks_;
};

}  // namespace

bool both_ways(const runtime::Statement& statement, core::UnitId currency) {
  return std::ranges::any_of(statement.parties, [&](const runtime::PartyTotal& one) {
    return one.currency == currency &&
           (one.paid.sign() < 0 || one.received.sign() < 0 || (one.paid.sign() != 0 && one.received.sign() != 0));
  });
}

void add_parties(const Pen& pen, const runtime::Statement& statement, std::vector<Block>& blocks) {
  Parties(pen, statement, blocks).write();
}

}  // namespace hito::documents
