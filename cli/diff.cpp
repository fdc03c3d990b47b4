#include "driver/diff.h"

#include <algorithm>
#include <array>

#include "base/text_wrap.h"
#include "cli/diff_report.h"
#include "cli/open.h"
#include "cli/progress_line.h"
#include "cli/request.h"
#include "cli/verbs.h"
#include "driver/render.h"

namespace hito::cli {
namespace {

documents::Region region_of(const std::string& word, Language language) {
  if (word == "pe") return documents::Region::peru;
  if (word == "co") return documents::Region::colombia;
  if (word == "int") return documents::Region::international;
  return documents::region_of(language);
}

// As diff(1): 0 where nothing differs, 1 where something does, 2 for all else, a mistake of a contract included.
class Diff {
 public:
  Diff(const Arguments& arguments, const Console& console)
      : arguments_(arguments),
        console_(console),
        format_(arguments.one(Opt::format, "text")),
        json_(format_ == "json"),
        language_(console.language()) {}

  int run() {
    if (!read_request()) return could_not_work;
    for (const std::string& path : arguments_.operands)
      if (!open(path)) return could_not_work;
    const driver::TextOf first{texts_[0].source, texts_[0].compiled}, second{texts_[1].source, texts_[1].compiled};
    request_.reader = {language_, region_of(arguments_.one(Opt::region), language_)};
    Diagnostics of_first, of_second;
    const auto report = compare(first, second, of_first, of_second);
    show(of_second, second.source);
    show(of_first, first.source);
    if (!report) return fail(report.error());
    if (!report->stopped)
      if (const auto told = tell(first, second, *report); !told) return fail(told.error());
    if (!json_)
      for (const Text& remark : report->remarks)
        console_.say(Stream::remarks, wrapped_lines(remark[language_] + "\n", console_.columns(Stream::remarks)));
    if (report->stopped || of_first.has_errors() || of_second.has_errors()) return could_not_work;
    return report->differs() ? found_something : all_well;
  }

 private:
  bool read_request() {
    Diagnostics mistakes;
    request_.pay = cli::read_request(arguments_, mistakes);
    constexpr std::array of_money{Opt::data, Opt::input, Opt::inputs, Opt::as_of, Opt::forecast, Opt::period};
    request_.money_asked = std::ranges::any_of(of_money, [&](Opt one) { return arguments_.has(one); });
    if (format_ == "docx" && !arguments_.has(Opt::results))
      mistakes.report(Code::option_value_missing, {}, {Text("--salida", "--out"), Text("ARCHIVO", "FILE")});
    if (standard_inputs() > 1) mistakes.report(Code::standard_input_asked_twice, {});
    show(mistakes, Source());
    return !mistakes.has_errors();
  }

  // How often the standard input would be read: a file of data once for each text.
  std::ptrdiff_t standard_inputs() const {
    std::ptrdiff_t times =
        std::ranges::count(arguments_.operands, "-") + std::ranges::count(request_.pay.input_files, "-");
    for (const driver::GivenData& given : request_.pay.data) times += given.rows.is_standard_input() ? 2 : 0;
    return times;
  }

  bool open(const std::string& path) {
    Diagnostics found;
    auto opened = open_contract(path, {}, console_, json_, found);
    if (!opened) return false;
    language_ = console_.language_for(opened->compiled.contract.language);
    show(found, opened->source);
    texts_.push_back(std::move(*opened));
    return !found.has_errors();
  }

  Result<driver::DiffReport> compare(const driver::TextOf& first, const driver::TextOf& second, Diagnostics& of_first,
                                     Diagnostics& of_second) {
    Progress progress;
    request_.pay.progress = &progress;
    const ProgressLine line(progress, console_, language_);
    return driver::diff(first, second, request_, of_first, of_second);
  }

  Result<void> tell(const driver::TextOf& first, const driver::TextOf& second, const driver::DiffReport& report) const {
    if (format_ == "text")
      return deliver(diff_text(first, second, report, language_,
                               arguments_.has(Opt::results) ? no_limit : console_.columns(Stream::result)));
    if (json_) return deliver(diff_json(first, second, report, language_));
    const auto document = driver::diff_document(first, second, report, request_.reader);
    if (!document) return std::unexpected(document.error());
    const auto kind = format_ == "html"   ? driver::DocumentKind::html
                      : format_ == "docx" ? driver::DocumentKind::docx
                                          : driver::DocumentKind::markdown;
    const auto bytes =
        driver::written(*document, kind, arguments_.one(Opt::results), arguments_.one(Opt::author, "Hito"));
    if (!bytes) return std::unexpected(bytes.error());
    return deliver(*bytes);
  }

  Result<void> deliver(const std::string& bytes) const {
    if (arguments_.has(Opt::results)) return driver::write_file(arguments_.one(Opt::results), bytes);
    console_.say(Stream::result, bytes);
    return {};
  }

  void show(const Diagnostics& found, const Source& source) const {
    console_.show(Stream::remarks, found, source.path().empty() ? nullptr : &source, language_, json_);
  }
  int fail(const Failure& failure) const {
    console_.show(failure, language_, json_);
    return could_not_work;
  }

  const Arguments& arguments_;
  const Console& console_;
  std::string format_;
  bool json_;
  Language language_;
  driver::DiffRequest request_;
  std::vector<Opened> texts_;
};

}  // namespace

int diff(const Arguments& arguments, const Console& console) { return Diff(arguments, console).run(); }

}  // namespace hito::cli
