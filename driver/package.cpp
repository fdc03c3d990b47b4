#include "driver/package.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

#include "documents/ledger/arrow.h"
#include "documents/ledger/ledger.h"
#include "documents/receipt/receipt.h"
#include "documents/workbook/working_paper.h"
#include "driver/guard.h"
#include "driver/version.h"
#include "runtime/data/arrow_library.h"
#include "runtime/statement/write.h"

namespace hito::driver {
namespace {

using runtime::Give;

// Of contract files, by their digests of the statement, and files of reported values.
std::vector<documents::ReceiptFile> files_of(const Source& source, const Paid& paid) {
  using Kind = documents::ReceiptFile::Kind;
  const runtime::ContractStamp& stamp = paid.statement.contract;
  std::vector<documents::ReceiptFile> files;
  std::size_t included = 0, amended = 0;
  for (const Source::File& file : source.files()) {
    const bool own = &file == &source.files().front();
    const std::string& digest = own           ? stamp.sha256
                                : file.amends ? stamp.amendments[amended++].second
                                              : stamp.includes[included++].second;
    const Kind kind = own ? Kind::contract : file.amends ? Kind::amendment : Kind::include;
    files.push_back({kind, file.path, digest, file.end - file.begin, {}});
  }
  for (const InputFile& file : paid.input_files)
    files.push_back({Kind::inputs, file.path, file.sha256, file.bytes, file.names});
  return files;
}

class PackageWriter {
 public:
  PackageWriter(const Source& source, const core::Contract& contract, const Paid& paid, PackageRequest request)
      : contract_(contract), paid_(paid), request_(std::move(request)) {
    receipt_ = documents::make_receipt({contract, paid.settlement, paid.statement, std::string(version), paid.period,
                                        paid.as_of, files_of(source, paid), paid.data_bytes});
  }

  Result<std::vector<Failure>> write() {
    if (auto made = make_folder(request_.folder); !made) return std::unexpected(made.error());
    std::vector<Failure> missing;
    std::vector<NewFile> files;
    add_tables(files);
    std::ranges::move(request_.documents, std::back_inserter(files));
    if (request_.parquet) {
      auto library = runtime::arrow_library(path("ledger.parquet"));
      if (library)
        files.push_back(
            made_by("ledger.parquet", [this, library](ByteSink& sink) { return parquet_to(*library, sink); }));
      else
        missing.push_back(library.error());
    }
    files.push_back({path("receipt.csv"), documents::receipt_csv(receipt_)});
    files.push_back({path("receipt.json"), documents::receipt_json(receipt_)});
    if (request_.workbook)
      files.push_back(made_by("working_paper.xlsx", [this](ByteSink& sink) { return workbook_to(sink); }));
    files.push_back(given("payment.json", [this](const Give& give) {
      runtime::write_json(contract_, paid_.statement, paid_.properties, request_.language, true, give);
    }));
    if (auto written = write_files(files, stale_beside(files)); !written) return std::unexpected(written.error());
    return missing;
  }

 private:
  std::string path(const char* name) const { return request_.folder + "/" + name; }

  // What an earlier run may have left and this one does not make: it would seem to be of this payment.
  std::vector<std::string> stale_beside(const std::vector<NewFile>& files) const {
    std::vector<std::string> stale;
    for (const char* name :
         {"ledger.parquet", "working_paper.xlsx", "notice.html", "notice.pdf", "notice.docx", "notice.md"})
      if (std::ranges::find(files, path(name), &NewFile::path) == files.end()) stale.push_back(path(name));
    return stale;
  }

  NewFile made_by(const char* name, std::function<Result<void>(ByteSink&)> make) const {
    return {path(name), {}, std::move(make)};
  }
  NewFile given(const char* name, std::function<void(const Give&)> write) const {
    return made_by(name, [write = std::move(write)](ByteSink& sink) -> Result<void> {
      write([&](std::string_view bytes) { sink.give(bytes); });
      return {};
    });
  }

  void add_tables(std::vector<NewFile>& files) const {
    const runtime::Statement& statement = paid_.statement;
    files.push_back({path("clauses.csv"), runtime::clauses_csv(contract_, statement)});
    files.push_back(given("rows.csv", [&](const Give& give) { runtime::write_rows_csv(contract_, statement, give); }));
    files.push_back(
        given("lines.csv", [&](const Give& give) { runtime::write_lines_csv(contract_, statement, give); }));
    files.push_back({path("set_aside.csv"), runtime::set_aside_csv(statement, request_.language)});
    files.push_back(given("ledger.csv", [this](const Give& give) { documents::write_ledger_csv(ledger(), give); }));
  }

  documents::LedgerRun ledger() const {
    return {contract_,    paid_.settlement, paid_.statement,  request_.language,
            paid_.period, paid_.as_of,      request_.in_words};
  }

  Result<void> parquet_to(const runtime::ArrowLibrary& library, ByteSink& sink) const {
    ArrowArrayStream stream{};
    documents::ledger_as_arrow(ledger(), stream);
    std::array<char, 512> why{};
    if (library.write(&stream, sink.descriptor(), why.data(), why.size()) == 0) return {};
    return std::unexpected(Failure{Code::cannot_write_file, {path("ledger.parquet"), std::string(why.data())}});
  }

  Result<void> workbook_to(ByteSink& sink) const {
    documents::PaperRun run{contract_, paid_.statement, paid_.properties, receipt_};
    run.path = path("working_paper.xlsx");
    run.language = request_.language;
    run.in_words = request_.in_words;
    const auto bytes = documents::working_paper(run);
    if (!bytes) return std::unexpected(bytes.error());
    sink.give(*bytes);
    return {};
  }

  const core::Contract& contract_;
  const Paid& paid_;
  PackageRequest request_;
  documents::Receipt receipt_;
};

}  // namespace

Result<std::vector<Failure>> write_package(const Source& source, const core::Contract& contract, const Paid& paid,
                                           PackageRequest request) {
  return guarded([&] { return PackageWriter(source, contract, paid, std::move(request)).write(); });
}

}  // namespace hito::driver
