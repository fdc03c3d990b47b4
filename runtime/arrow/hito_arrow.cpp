// libhito_arrow.so: Parquet files, Arrow files (Feather) and Arrow streams as an Arrow C stream, by Arrow C++.
#include <arrow/buffer.h>
#include <arrow/c/bridge.h>
#include <arrow/config.h>
#include <arrow/io/file.h>
#include <arrow/io/memory.h>
#include <arrow/ipc/reader.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <arrow/util/future.h>
#include <arrow/util/iterator.h>
#include <arrow/util/thread_pool.h>
#include <parquet/arrow/reader.h>
#include <parquet/arrow/schema.h>
#include <parquet/file_reader.h>
#include <parquet/properties.h>
#include <unistd.h>

#include <cstring>
#include <exception>
#include <functional>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/data/arrow_component.h"

namespace {

using arrow::RecordBatch;
using arrow::RecordBatchReader;
using arrow::Result;
using arrow::Status;
using File = std::shared_ptr<arrow::io::RandomAccessFile>;

// Rows of a batch: enough for several threads of whoever reads it.
constexpr std::int64_t batch_rows = 1 << 17;

// Batches that `next` gives, null at the end. What a library throws is an error like the others.
class Batches : public RecordBatchReader {
 public:
  using Next = std::function<Result<std::shared_ptr<RecordBatch>>()>;
  Batches(std::shared_ptr<arrow::Schema> schema, Next next) : schema_(std::move(schema)), next_(std::move(next)) {}

  std::shared_ptr<arrow::Schema> schema() const override { return schema_; }
  Status ReadNext(std::shared_ptr<RecordBatch>* batch) override {
    try {
      return next_().Value(batch);
    } catch (const std::exception& problem) {
      return Status::Invalid(problem.what());
    }
  }

 private:
  std::shared_ptr<arrow::Schema> schema_;
  Next next_;
};

// Positions of the columns that are wanted; none where there is to be no stream.
Result<std::vector<int>> choose(const HitoArrowFile& file, const arrow::Schema& schema) {
  ArrowSchema all{};
  ARROW_RETURN_NOT_OK(arrow::ExportSchema(schema, &all));
  std::vector<unsigned char> wanted(static_cast<std::size_t>(schema.num_fields()), 0);
  const int some = file.choose(file.asker, &all, wanted.data());
  all.release(&all);
  std::vector<int> columns;
  for (std::size_t k = 0; k < wanted.size() && some != 0; ++k)
    if (wanted[k] != 0) columns.push_back(static_cast<int>(k));
  return columns;
}

using Reader = std::shared_ptr<RecordBatchReader>;

Result<Reader> open_parquet(const File& bytes, const HitoArrowFile& file) {
  parquet::ArrowReaderProperties properties;
  properties.set_use_threads(file.threads > 1);
  properties.set_batch_size(batch_rows);
  properties.set_pre_buffer(true);
  parquet::arrow::FileReaderBuilder builder;
  ARROW_RETURN_NOT_OK(builder.Open(bytes));
  ARROW_ASSIGN_OR_RAISE(std::shared_ptr<parquet::arrow::FileReader> reader, builder.properties(properties)->Build());
  std::shared_ptr<arrow::Schema> schema;
  ARROW_RETURN_NOT_OK(reader->GetSchema(&schema));
  ARROW_ASSIGN_OR_RAISE(const std::vector<int> columns, choose(file, *schema));
  if (columns.empty()) return nullptr;
  std::vector<int> leaves;
  std::vector<std::shared_ptr<arrow::Field>> fields;
  for (const int column : columns) {
    const parquet::arrow::SchemaField& field = reader->manifest().schema_fields.at(static_cast<std::size_t>(column));
    if (!field.is_leaf()) return Status::Invalid("a column with columns inside");
    leaves.push_back(field.column_index);
    fields.push_back(schema->field(column));
  }
  std::vector<int> groups(static_cast<std::size_t>(reader->num_row_groups()));
  std::iota(groups.begin(), groups.end(), 0);
  if (file.threads < 2) {
    ARROW_ASSIGN_OR_RAISE(std::shared_ptr<RecordBatchReader> batches, reader->GetRecordBatchReader(groups, leaves));
    // The file outlives what is read of it.
    return std::make_shared<Batches>(batches->schema(), [reader, batches] { return batches->Next(); });
  }
  // Row groups that come next are decoded while one is read.
  ARROW_ASSIGN_OR_RAISE(auto ahead, reader->GetRecordBatchGenerator(reader, groups, leaves, nullptr, 4 * batch_rows));
  return std::make_shared<Batches>(arrow::schema(fields), [reader, ahead] { return ahead().result(); });
}

// A batch of such a file is what the file says it is, so it is looked at before anybody follows its offsets.
Result<std::shared_ptr<RecordBatch>> sound(std::shared_ptr<RecordBatch> batch) {
  if (batch != nullptr) ARROW_RETURN_NOT_OK(batch->Validate());
  return batch;
}

arrow::ipc::IpcReadOptions options_of(const HitoArrowFile& file, std::vector<int> columns) {
  arrow::ipc::IpcReadOptions options;
  options.included_fields = std::move(columns);
  options.use_threads = file.threads > 1;
  return options;
}

Result<Reader> open_arrow_file(const File& bytes, const HitoArrowFile& file) {
  using arrow::ipc::RecordBatchFileReader;
  ARROW_ASSIGN_OR_RAISE(auto whole, RecordBatchFileReader::Open(bytes));
  ARROW_ASSIGN_OR_RAISE(const std::vector<int> columns, choose(file, *whole->schema()));
  if (columns.empty()) return nullptr;
  ARROW_ASSIGN_OR_RAISE(auto reader, RecordBatchFileReader::Open(bytes, options_of(file, columns)));
  return std::make_shared<Batches>(reader->schema(),
                                   [reader, at = 0]() mutable -> Result<std::shared_ptr<RecordBatch>> {
                                     if (at == reader->num_record_batches()) return nullptr;
                                     ARROW_ASSIGN_OR_RAISE(auto batch, reader->ReadRecordBatch(at++));
                                     return sound(std::move(batch));
                                   });
}

Result<Reader> open_arrow_stream(const File& bytes, const HitoArrowFile& file) {
  using arrow::ipc::RecordBatchStreamReader;
  // Never by the position of the file, which is shared with who gave it.
  const auto from_its_beginning = [&] { return arrow::io::RandomAccessFile::GetStream(bytes, 0, file.size); };
  ARROW_ASSIGN_OR_RAISE(auto first, from_its_beginning());
  ARROW_ASSIGN_OR_RAISE(auto whole, RecordBatchStreamReader::Open(first));
  ARROW_ASSIGN_OR_RAISE(const std::vector<int> columns, choose(file, *whole->schema()));
  if (columns.empty()) return nullptr;
  ARROW_ASSIGN_OR_RAISE(auto again, from_its_beginning());
  ARROW_ASSIGN_OR_RAISE(auto reader, RecordBatchStreamReader::Open(again, options_of(file, columns)));
  return std::make_shared<Batches>(reader->schema(), [reader]() -> Result<std::shared_ptr<RecordBatch>> {
    ARROW_ASSIGN_OR_RAISE(auto batch, reader->Next());
    return sound(std::move(batch));
  });
}

Result<File> bytes_of(const HitoArrowFile& file) {
  if (file.descriptor < 0) {
    const auto buffer = std::make_shared<arrow::Buffer>(static_cast<const std::uint8_t*>(file.memory), file.size);
    return std::make_shared<arrow::io::BufferReader>(buffer);
  }
  // It closes the one that it is given.
  const int own = ::dup(file.descriptor);
  if (own < 0) return Status::IOError(std::strerror(errno));
  return arrow::io::ReadableFile::Open(own);
}

Result<Reader> open(const HitoArrowFile& file) {
  ARROW_ASSIGN_OR_RAISE(const File bytes, bytes_of(file));
  constexpr std::string_view parquet_magic = "PAR1", arrow_magic = "ARROW1";
  std::string start(arrow_magic.size(), '\0');
  ARROW_RETURN_NOT_OK(bytes->ReadAt(0, static_cast<std::int64_t>(start.size()), start.data()));
  if (start.starts_with(parquet_magic)) return open_parquet(bytes, file);
  if (start == arrow_magic) return open_arrow_file(bytes, file);
  return open_arrow_stream(bytes, file);
}

int refused(std::string_view reason, char* why, std::size_t room) {
  // Some reasons go on with a trace of calls.
  reason = reason.substr(0, reason.find('\n'));
  const std::size_t length = std::min(reason.size(), room - 1);
  std::memcpy(why, reason.data(), length);
  why[length] = '\0';
  return 2;
}

}  // namespace

extern "C" __attribute__((visibility("default"))) int hito_arrow_open_1(const HitoArrowFile* file,
                                                                        ArrowArrayStream* stream, char* why,
                                                                        std::size_t room) {
  try {
    if (file->threads > 1) {
      const Status sized = arrow::SetCpuThreadPoolCapacity(static_cast<int>(file->threads));
      if (!sized.ok()) return refused(sized.message(), why, room);
    }
    auto opened = open(*file);
    if (!opened.ok()) return refused(opened.status().message(), why, room);
    if (*opened == nullptr) return 1;
    const Status exported = arrow::ExportRecordBatchReader(*opened, stream);
    return exported.ok() ? 0 : refused(exported.message(), why, room);
  } catch (const std::exception& problem) {
    return refused(problem.what(), why, room);
  }
}

extern "C" __attribute__((visibility("default"))) const char* hito_arrow_version_1() { return ARROW_VERSION_STRING; }
