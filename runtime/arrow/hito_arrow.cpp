// libhito_arrow.so: Parquet files, Arrow files (Feather) and Arrow streams as an Arrow C stream, and such a stream as a
// Parquet file, by Arrow C++.
#include <arrow/buffer.h>
#include <arrow/c/bridge.h>
#include <arrow/config.h>
#include <arrow/io/file.h>
#include <arrow/io/memory.h>
#include <arrow/ipc/reader.h>
#include <arrow/record_batch.h>
#include <arrow/table.h>
#include <arrow/type.h>
#include <parquet/arrow/reader.h>
#include <parquet/arrow/schema.h>
#include <parquet/arrow/writer.h>
#include <parquet/file_reader.h>
#include <parquet/properties.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <memory>
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

// Rows of a batch: as many as one thread of whoever reads it takes at a time, so that memory serves again soon.
constexpr std::int64_t batch_rows = 1 << 15;

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

// Positions of the columns that are wanted; none where there is to be no stream. And which of them have few texts.
struct Choice {
  std::vector<int> columns;
  std::vector<bool> few_texts;
};
Result<Choice> choose(const HitoArrowFile& file, const arrow::Schema& schema) {
  ArrowSchema all{};
  ARROW_RETURN_NOT_OK(arrow::ExportSchema(schema, &all));
  std::vector<unsigned char> wanted(static_cast<std::size_t>(schema.num_fields()), 0);
  const int some = file.choose(file.asker, &all, wanted.data());
  all.release(&all);
  Choice choice;
  for (std::size_t k = 0; k < wanted.size() && some != 0; ++k) {
    if (wanted[k] == 0) continue;
    choice.columns.push_back(static_cast<int>(k));
    choice.few_texts.push_back(wanted[k] == 2);
  }
  return choice;
}

using Reader = std::shared_ptr<RecordBatchReader>;

// Where pages carry a checksum, it has to agree.
parquet::ReaderProperties checked() {
  parquet::ReaderProperties properties = parquet::default_reader_properties();
  properties.set_page_checksum_verification(true);
  return properties;
}

parquet::ArrowReaderProperties plain_properties() {
  parquet::ArrowReaderProperties properties;
  properties.set_use_threads(false);
  properties.set_pre_buffer(false);
  properties.set_batch_size(batch_rows);
  // Figures of few digits in few bytes.
  properties.set_smallest_decimal_enabled(true);
  return properties;
}

// The row groups of a Parquet file in order, those that come next being decoded meanwhile. Threads of its own, that end
// with it: Arrow's would go on after an error, also while the program ends.
class RowGroups {
 public:
  RowGroups(File bytes, std::shared_ptr<parquet::FileMetaData> metadata, parquet::ArrowReaderProperties properties,
            std::vector<int> leaves, unsigned threads)
      : bytes_(std::move(bytes)),
        metadata_(std::move(metadata)),
        properties_(std::move(properties)),
        leaves_(std::move(leaves)),
        threads_(threads) {}

  // Null at the end.
  Result<std::shared_ptr<RecordBatch>> next() {
    for (;;) {
      if (batches_ != nullptr) {
        ARROW_ASSIGN_OR_RAISE(auto batch, batches_->Next());
        if (batch != nullptr) return batch;
        batches_ = nullptr;
      }
      if (threads_ < 2) {
        // A batch at a time, none ahead.
        if (begun_ == metadata_->num_row_groups()) return nullptr;
        if (reader_ == nullptr) {
          ARROW_ASSIGN_OR_RAISE(reader_, open());
        }
        ARROW_ASSIGN_OR_RAISE(batches_, reader_->GetRecordBatchReader({begun_++}, leaves_));
        continue;
      }
      while (begun_ < metadata_->num_row_groups() && (ahead_.empty() || ahead_.size() < threads_)) begin(begun_++);
      if (ahead_.empty()) return nullptr;
      auto decoded = std::move(ahead_.front());
      ahead_.pop_front();
      ARROW_ASSIGN_OR_RAISE(table_, decoded.get());
      auto batches = std::make_unique<arrow::TableBatchReader>(*table_);
      batches->set_chunksize(batch_rows);
      batches_ = std::move(batches);
    }
  }

 private:
  using Table = std::shared_ptr<arrow::Table>;

  void begin(int group) {
    // Where the system has no thread left, when it is asked for.
    const auto how = threads_ > 1 ? std::launch::async | std::launch::deferred : std::launch::deferred;
    ahead_.push_back(std::async(how, [this, group] { return decode(group); }));
  }

  // By a reader of its own, so that no two threads share one.
  Result<Table> decode(int group) const {
    ARROW_ASSIGN_OR_RAISE(auto reader, open());
    return reader->ReadRowGroup(group, leaves_);
  }
  Result<std::unique_ptr<parquet::arrow::FileReader>> open() const {
    parquet::arrow::FileReaderBuilder builder;
    ARROW_RETURN_NOT_OK(builder.Open(bytes_, checked(), metadata_));
    return builder.properties(properties_)->Build();
  }

  File bytes_;
  std::shared_ptr<parquet::FileMetaData> metadata_;
  parquet::ArrowReaderProperties properties_;
  std::vector<int> leaves_;
  unsigned threads_;
  int begun_ = 0;  // row groups
  std::unique_ptr<parquet::arrow::FileReader> reader_;
  Table table_;
  std::unique_ptr<RecordBatchReader> batches_;
  std::deque<std::future<Result<Table>>> ahead_;  // waited for when this ends, before what they read goes
};

Result<Reader> open_parquet(const File& bytes, const HitoArrowFile& file) {
  parquet::arrow::FileReaderBuilder builder;
  ARROW_RETURN_NOT_OK(builder.Open(bytes, checked()));
  ARROW_ASSIGN_OR_RAISE(auto reader, builder.properties(plain_properties())->Build());
  std::shared_ptr<arrow::Schema> schema;
  ARROW_RETURN_NOT_OK(reader->GetSchema(&schema));
  ARROW_ASSIGN_OR_RAISE(const Choice choice, choose(file, *schema));
  if (choice.columns.empty()) return nullptr;
  parquet::ArrowReaderProperties properties = plain_properties();
  std::vector<int> leaves;
  for (std::size_t k = 0; k < choice.columns.size(); ++k) {
    const auto place = static_cast<std::size_t>(choice.columns[k]);
    const parquet::arrow::SchemaField& field = reader->manifest().schema_fields.at(place);
    if (!field.is_leaf()) return Status::Invalid("a column with columns inside");
    leaves.push_back(field.column_index);
    if (choice.few_texts[k]) properties.set_read_dictionary(field.column_index, true);
  }
  // The types that those properties give.
  const std::shared_ptr<parquet::FileMetaData> metadata = reader->parquet_reader()->metadata();
  parquet::arrow::FileReaderBuilder again;
  ARROW_RETURN_NOT_OK(again.Open(bytes, checked(), metadata));
  ARROW_ASSIGN_OR_RAISE(reader, again.properties(properties)->Build());
  ARROW_RETURN_NOT_OK(reader->GetSchema(&schema));
  std::vector<std::shared_ptr<arrow::Field>> fields;
  for (const int column : choice.columns) fields.push_back(schema->field(column));
  const auto groups = std::make_shared<RowGroups>(bytes, metadata, properties, std::move(leaves), file.threads);
  return std::make_shared<Batches>(arrow::schema(fields), [groups] { return groups->next(); });
}

// A batch of such a file is what the file says it is, so it is looked at before anybody follows its offsets.
Result<std::shared_ptr<RecordBatch>> sound(std::shared_ptr<RecordBatch> batch) {
  if (batch != nullptr) ARROW_RETURN_NOT_OK(batch->Validate());
  return batch;
}

arrow::ipc::IpcReadOptions options_of(std::vector<int> columns) {
  arrow::ipc::IpcReadOptions options;
  options.included_fields = std::move(columns);
  options.use_threads = false;
  return options;
}

Result<Reader> open_arrow_file(const File& bytes, const HitoArrowFile& file) {
  using arrow::ipc::RecordBatchFileReader;
  ARROW_ASSIGN_OR_RAISE(auto whole, RecordBatchFileReader::Open(bytes));
  ARROW_ASSIGN_OR_RAISE(const Choice choice, choose(file, *whole->schema()));
  if (choice.columns.empty()) return nullptr;
  ARROW_ASSIGN_OR_RAISE(auto reader, RecordBatchFileReader::Open(bytes, options_of(choice.columns)));
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
  ARROW_ASSIGN_OR_RAISE(const Choice choice, choose(file, *whole->schema()));
  if (choice.columns.empty()) return nullptr;
  ARROW_ASSIGN_OR_RAISE(auto again, from_its_beginning());
  ARROW_ASSIGN_OR_RAISE(auto reader, RecordBatchStreamReader::Open(again, options_of(choice.columns)));
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

// Rows of a group: what a reader has in memory at once, for each of its threads.
constexpr std::int64_t group_rows = 1 << 18;

Status write(ArrowArrayStream* stream, int descriptor) {
  ARROW_ASSIGN_OR_RAISE(const auto reader, arrow::ImportRecordBatchReader(stream));
  // It closes the one that it is given.
  const int own = ::dup(descriptor);
  if (own < 0) return Status::IOError(std::strerror(errno));
  ARROW_ASSIGN_OR_RAISE(const auto file, arrow::io::FileOutputStream::Open(own));
  parquet::WriterProperties::Builder properties;
  properties.compression(parquet::Compression::ZSTD)->max_row_group_length(group_rows)->enable_page_checksum();
  properties.version(parquet::ParquetVersion::PARQUET_2_6);
  const auto arrow_properties = parquet::ArrowWriterProperties::Builder().set_use_threads(false)->build();
  ARROW_ASSIGN_OR_RAISE(const auto writer,
                        parquet::arrow::FileWriter::Open(*reader->schema(), arrow::default_memory_pool(), file,
                                                         properties.build(), arrow_properties));
  for (;;) {
    ARROW_ASSIGN_OR_RAISE(const auto batch, reader->Next());
    if (batch == nullptr) break;
    ARROW_RETURN_NOT_OK(writer->WriteRecordBatch(*batch));
  }
  ARROW_RETURN_NOT_OK(writer->Close());
  return file->Close();
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
    auto opened = open(*file);
    if (!opened.ok()) return refused(opened.status().message(), why, room);
    if (*opened == nullptr) return 1;
    const Status exported = arrow::ExportRecordBatchReader(*opened, stream);
    return exported.ok() ? 0 : refused(exported.message(), why, room);
  } catch (const std::exception& problem) {
    return refused(problem.what(), why, room);
  }
}

extern "C" __attribute__((visibility("default"))) int hito_arrow_write_1(ArrowArrayStream* stream, int descriptor,
                                                                         char* why, std::size_t room) {
  try {
    const Status written = write(stream, descriptor);
    return written.ok() ? 0 : refused(written.message(), why, room);
  } catch (const std::exception& problem) {
    return refused(problem.what(), why, room);
  }
}

extern "C" __attribute__((visibility("default"))) const char* hito_arrow_version_1() { return ARROW_VERSION_STRING; }
