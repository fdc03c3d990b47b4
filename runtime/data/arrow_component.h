// What the program asks of the optional component libhito_arrow.so, which alone knows Arrow C++. It is loaded when the
// first Parquet or Arrow file is read, or a Parquet file written.
#pragma once
#include <cstddef>
#include <cstdint>

#include "runtime/data/arrow_abi.h"

extern "C" {

struct HitoArrowFile {
  // The bytes: an open file that can be read anywhere, which stays the caller's, or -1 and `size` bytes of memory,
  // which outlive the stream.
  int descriptor;
  const void* memory;
  std::int64_t size;
  // Threads that may decode at once.
  unsigned threads;
  // Is given the schema of the whole file, and marks the columns that the stream is to have: with 1, or with 2 where
  // its texts are few and would best stand in a dictionary. Types of the stream may be narrower ones of the same kind.
  // Where it returns 0 none is wanted and there is no stream.
  void* asker;
  int (*choose)(void* asker, const struct ArrowSchema* all, unsigned char* wanted);
};

// 0 and a stream, which is then the caller's to release; 1 where nothing was wanted; 2 where the file cannot be read,
// with the reason in `why`, at most `room` bytes and a final 0. The name carries the version of this interface.
typedef int HitoArrowOpen(const struct HitoArrowFile* file, struct ArrowArrayStream* stream, char* why,
                          std::size_t room);
HitoArrowOpen hito_arrow_open_1;
// Writes a Parquet file, whole, to an open and empty file that stays the caller's: the stream's batches in their order,
// with the same bytes for the same stream. 0; or 2 where it cannot be written, with the reason in `why`. The stream is
// released by it.
typedef int HitoArrowWrite(struct ArrowArrayStream* stream, int descriptor, char* why, std::size_t room);
HitoArrowWrite hito_arrow_write_1;
// Version of Arrow C++, "26.0.1".
typedef const char* HitoArrowVersion();
HitoArrowVersion hito_arrow_version_1;
}
