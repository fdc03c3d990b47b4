#include "driver/diff.h"

#include <algorithm>

#include "base/written.h"
#include "documents/compare/compare.h"
#include "driver/guard.h"
#include "driver/whole_file.h"

namespace hito::driver {
namespace {

constexpr std::size_t rows_named = 10;

// The text with its tree, whose mistakes were told when it was compiled.
class Told {
 public:
  explicit Told(const TextOf& text)
      : file_(whole_file(text.source, silent_)),
        matter_{text.compiled.contract, file_, {}, {}, {}, true},
        source_(text.source) {}

  documents::prose::ComparedText text() const { return {matter_, source_}; }

 private:
  Diagnostics silent_;
  ast::File file_;
  documents::ContractMatter matter_;
  const Source& source_;
};

bool has_dataset(const core::Contract& contract, const std::string& name) {
  return std::ranges::any_of(contract.datasets, [&](const core::Dataset& one) { return one.name == name; });
}

// Both texts paid on the same data.
class Paying {
 public:
  Paying(const TextOf& first, const TextOf& second, const DiffRequest& request,
         const documents::prose::Compared& compared, Diagnostics& of_first, Diagnostics& of_second)
      : first_(first),
        second_(second),
        request_(request),
        compared_(compared),
        of_first_(of_first),
        of_second_(of_second) {}

  // False where money was asked for and cannot be told.
  Result<bool> run(DiffReport& report) {
    if (first().is_library || second().is_library) {
      report.remarks.push_back(say(Written::diff_no_money_of_library));
      return true;
    }
    auto asked = with_inputs_read(request_.pay);
    if (!asked) return std::unexpected(asked.error());
    asked->one_by_one = true;
    PayRequest of_second = known_of(second(), *asked, &first()), of_first = known_of(first(), *asked);
    if (!find_files(of_first, of_second, report) && !request_.money_asked) return true;
    const auto now = pay(second_.source, second_.compiled, of_second, of_second_);
    if (!now) return std::unexpected(now.error());
    if (!*now) return cannot_pay(Written::diff_new_cannot_pay, report);
    const auto then = pay(first_.source, first_.compiled, of_first, of_first_);
    if (!then) return std::unexpected(then.error());
    if (!*then) return cannot_pay(Written::diff_old_cannot_pay, report);
    const Stated before{first(), (*then)->statement}, after{second(), (*now)->statement};
    report.money = MoneyDiff{effect_between(before, after, compared_.called), rows_between(before, after, rows_named),
                             before.statement.forecast || after.statement.forecast, !compared_.called.empty()};
    return true;
  }

 private:
  const core::Contract& first() const { return first_.compiled.contract; }
  const core::Contract& second() const { return second_.compiled.contract; }

  // What both read comes from one file, which lies beside the second text where it was not given. False, and the
  // remark, where something is not at hand.
  bool find_files(PayRequest& of_first, const PayRequest& of_second, DiffReport& report) const {
    Diagnostics told_when_paying;
    const auto sources = row_sources(second_.source, second(), of_second, told_when_paying);
    std::vector<GivenData> found;
    for (std::size_t i = 0; i < sources.size(); ++i) {
      const std::string& name = second().datasets[second().datasets.id_at(i)].name;
      if (sources[i].none()) return missing(name, first(), Written::diff_dataset_only_in_second, report);
      found.push_back({name, sources[i]});
    }
    const auto is_given = [&](const std::string& name) {
      return std::ranges::any_of(of_first.data, [&](const GivenData& one) { return one.dataset == name; });
    };
    for (const GivenData& one : found)
      if (has_dataset(first(), one.dataset) && !is_given(one.dataset)) of_first.data.push_back(one);
    const auto others = row_sources(first_.source, first(), of_first, told_when_paying);
    for (std::size_t i = 0; i < others.size(); ++i)
      if (others[i].none())
        return missing(first().datasets[first().datasets.id_at(i)].name, second(), Written::diff_dataset_only_in_first,
                       report);
    const bool asks_values = !first().inputs.empty() || !second().inputs.empty();
    if (!asks_values || request_.money_asked) return true;
    report.remarks.push_back(say(Written::diff_no_inputs));
    return false;
  }

  bool missing(const std::string& name, const core::Contract& other, Written only, DiffReport& report) const {
    // Where money was asked for, that there is no file is told as a mistake.
    if (!request_.money_asked) report.remarks.push_back(say(Written::diff_no_data, {name}));
    if (!has_dataset(other, name)) report.remarks.push_back(say(only, {name}));
    return false;
  }

  Result<bool> cannot_pay(Written why, DiffReport& report) const {
    if (!request_.money_asked) report.remarks.push_back(say(why));
    return !request_.money_asked;
  }

  const TextOf& first_;
  const TextOf& second_;
  const DiffRequest& request_;
  const documents::prose::Compared& compared_;
  Diagnostics& of_first_;
  Diagnostics& of_second_;
};

bool differ(const std::vector<Effect::Part>& parts) {
  return std::ranges::any_of(parts, [](const Effect::Part& part) { return part.then != part.now; });
}

}  // namespace

bool MoneyDiff::differs() const {
  return differ(effect.total) || differ(effect.clauses) || differ(effect.periods) || differ(effect.paid) ||
         differ(effect.received) || rows.changed != 0;
}

Result<DiffReport> diff(const TextOf& first, const TextOf& second, const DiffRequest& request, Diagnostics& of_first,
                        Diagnostics& of_second) {
  return guarded([&]() -> Result<DiffReport> {
    const Told before(first), after(second);
    documents::prose::Compared compared = documents::prose::compared(before.text(), after.text(), request.reader);
    DiffReport report;
    const auto paid = Paying(first, second, request, compared, of_first, of_second).run(report);
    if (!paid) return std::unexpected(paid.error());
    report.stopped = !*paid;
    report.changes = std::move(compared.changes);
    return report;
  });
}

FileLine place_of(const Source& source, Span span) {
  return {source.file_at(span.begin).path, source.number_in_file(source.line_of(span.begin))};
}

}  // namespace hito::driver
