#include "documents/workbook/sheets.h"

namespace hito::documents {
namespace {

constexpr std::size_t kind = 0, name = 1, file = 2, digest = 3, bytes = 4, rows = 5, causes = 12, first_date = 13,
                      last_date = 14, value = 15;

Written kind_of(ReceiptFile::Kind what) {
  switch (what) {
    case ReceiptFile::Kind::contract: return Written::paper_kind_contract;
    case ReceiptFile::Kind::include: return Written::paper_kind_include;
    case ReceiptFile::Kind::amendment: return Written::paper_kind_amendment;
    case ReceiptFile::Kind::inputs: return Written::paper_kind_inputs;
  }
  throw InternalError("a kind of file out of its enumeration");
}

Written kind_of(runtime::Decided::How how) {
  switch (how) {
    case runtime::Decided::How::by_default: return Written::paper_kind_by_default;
    case runtime::Decided::How::supposed: return Written::paper_kind_supposed;
    case runtime::Decided::How::reported:
    case runtime::Decided::How::open: return Written::paper_kind_value;
  }
  throw InternalError("a decision out of its enumeration");
}

}  // namespace

void Paper::receipt() {
  xlsx_.begin_sheet(word(Written::paper_receipt), {24, 40, 56, 66, 12, 10, 10, 10, 10, 10, 12, 10, 30, 11, 11, 24}, 0);
  row_ = 0;
  xlsx_.two_lines(row_);
  head({word(Written::paper_kind), word(Written::paper_name), word(Written::paper_file), word(Written::paper_sha256),
        word(Written::paper_bytes), word(Written::paper_rows), word(Written::paper_used),
        word(Written::paper_duplicates), word(Written::paper_outside_term), word(Written::paper_undated),
        word(Written::paper_after_cutoff), word(Written::paper_set_aside), word(Written::paper_causes),
        word(Written::paper_first_date), word(Written::paper_last_date), word(Written::paper_value)});
  for (const ReceiptFile& one : run_.receipt.files) {
    xlsx_.text(row_, kind, word(kind_of(one.kind)));
    if (one.kind == ReceiptFile::Kind::contract) xlsx_.text(row_, name, run_.receipt.title);
    xlsx_.text(row_, file, one.path);
    xlsx_.text(row_, digest, one.sha256);
    if (one.bytes) xlsx_.whole(row_, bytes, *one.bytes);
    ++row_;
  }
  for (const ReceiptData& one : run_.receipt.data) receipt_data(one);
  for (const ReceiptValue& one : run_.receipt.values) receipt_value(one);
  xlsx_.filter(0, row_ - 1, value + 1);
}

void Paper::receipt_data(const ReceiptData& data) {
  const runtime::DataReceipt& read = data.read;
  xlsx_.text(row_, kind, word(Written::paper_kind_data));
  xlsx_.text(row_, name, read.name);
  xlsx_.text(row_, file, read.file);
  xlsx_.text(row_, digest, read.sha256);
  if (data.bytes) xlsx_.whole(row_, bytes, *data.bytes);
  std::size_t column = rows;
  for (const std::uint64_t count :
       {read.rows, read.used, read.duplicates, read.outside_term, read.undated, read.after_cutoff, read.set_aside})
    xlsx_.whole(row_, column++, count);
  xlsx_.text(row_, causes, causes_of(read));
  if (data.days) {
    xlsx_.date(row_, first_date, data.days->first);
    xlsx_.date(row_, last_date, data.days->last);
  }
  ++row_;
}

void Paper::receipt_value(const ReceiptValue& one) {
  xlsx_.text(row_, kind, word(kind_of(one.how)));
  xlsx_.text(row_, name, one.name);
  xlsx_.text(row_, file, one.file);
  xlsx_.text(row_, value, one.value);
  ++row_;
}

}  // namespace hito::documents
