/* Hito in other programs: a C interface (C11) to the language and its exact engine.
 *
 * Handles are opaque. Every function that can fail returns a hito_status, gives its product through a pointer, and
 * takes a hito_error** last: where that is not null and the status is not HITO_OK, it is given an error to be freed.
 * Products are null then. Any handle may be freed as null.
 *
 * Texts are UTF-8. Those taken end in a zero byte, unless a size stands beside them; those given end in one, and belong
 * to the handle they come from or, where a function gives a `char**`, to the caller, who frees them by hito_text_free.
 * Amounts are never binary floating point: text, or decimals of Arrow.
 *
 * Threads. A contract and a payment do not change once they are made: any number of threads may use one at the same
 * time. What one call leaves behind changes no other. No file is read or written but those that a call, or a contract
 * given as a path, names; a Parquet or Arrow file makes the optional component be loaded (HITO_ARROW says where it is).
 * A call that needs more stack than its thread has works on a stack of its own. Streams may be pulled by another thread
 * than the caller's.
 *
 * The interface only grows. A structure of options begins with its size, which its maker sets (HITO_…_INIT does); a
 * size of no version is HITO_MISUSE, and its members are not looked at. hito_file and hito_data never change. Of an
 * int32_t that asks for something, 0 is no and anything else yes. */
#ifndef HITO_H
#define HITO_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define HITO_API __attribute__((visibility("default")))
#else
#define HITO_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Of the Arrow C stream interface, which any of its users declares. */
struct ArrowArrayStream;

/* Grows with every function that is added; nothing is ever taken away from one of them. */
#define HITO_ABI_VERSION 1
HITO_API uint32_t hito_abi_version(void);
/* Of the library: "0.1.0". */
HITO_API const char* hito_version(void);

typedef enum hito_status {
  HITO_OK = 0,
  /* The contract, the data, the reported values or a question have mistakes, which the error tells; nothing was paid.
   */
  HITO_MISTAKES = 1,
  /* The world did not do what was asked: no such file, no memory. Or a mistake of ours, which says so. */
  HITO_FAILED = 2,
  /* The call is not one that this interface takes. */
  HITO_MISUSE = 3,
  /* hito_progress asked to stop. */
  HITO_CANCELLED = 4
} hito_status;

/* One of these. Choices are whole numbers of 32 bits, so that one that is none of them can be told. */
typedef int32_t hito_language;
enum {
  /* That of the contract; Spanish of what concerns none. */
  HITO_OF_CONTRACT = 0,
  HITO_ES = 1,
  HITO_EN = 2
};

/* ---- errors ---- */

typedef struct hito_error hito_error;
HITO_API void hito_error_free(hito_error* error);
HITO_API hito_status hito_error_status(const hito_error* error);
/* What the command line would say, each finding with its place. */
HITO_API const char* hito_error_message(const hito_error* error);
/* A JSON list of the findings, each of schema hito.diagnostic/1. */
HITO_API const char* hito_error_json(const hito_error* error);

HITO_API void hito_text_free(char* text);

/* ---- contracts ---- */

/* The bytes of a file and what messages call it; with `bytes` null, the file at the path `name`. */
typedef struct hito_file {
  const char* name;
  const char* bytes;
  size_t size;
} hito_file;

typedef struct hito_load_options {
  uint32_t struct_size;
  hito_language language; /* of errors and findings */
  /* The first one first. */
  const hito_file* amendments;
  size_t amendment_count;
  /* What a contract given as bytes may include, by its name; one given as a path includes files beside it. The modules
   * that Hito carries may always be included. */
  const hito_file* included;
  size_t included_count;
} hito_load_options;
#define HITO_LOAD_OPTIONS_INIT {sizeof(hito_load_options), HITO_OF_CONTRACT, NULL, 0, NULL, 0}

typedef struct hito_contract hito_contract;
/* Reads and checks a contract. `options` may be null. HITO_MISTAKES where it has errors. */
HITO_API hito_status hito_contract_load(const hito_file* file, const hito_load_options* options,
                                        hito_contract** contract, hito_error** error);
HITO_API void hito_contract_free(hito_contract* contract);
/* Of the text, without what it includes or what amends it: 64 hexadecimal digits. */
HITO_API const char* hito_contract_sha256(const hito_contract* contract);
HITO_API const char* hito_contract_title(const hito_contract* contract);
/* A JSON list of its warnings and notes, each of schema hito.diagnostic/1. */
HITO_API hito_status hito_contract_findings(const hito_contract* contract, hito_language language, char** json,
                                            hito_error** error);
/* Its texts, to load it again where its files are not: a JSON list of {"name", "text", "is"}, where `is` is "contract",
 * "included" or "amendment"; the modules that Hito carries are not among them. */
HITO_API hito_status hito_contract_texts(const hito_contract* contract, char** json, hito_error** error);
/* The data that it reads, as a Frictionless data package (JSON): datasets, columns, types, limits, keys. */
HITO_API hito_status hito_contract_data_package(const hito_contract* contract, char** json, hito_error** error);

/* ---- payments ---- */

/* The rows of a dataset, in one of three ways: the bytes of a file (CSV, JSON lines, either as gzip; Parquet or Arrow
 * where the optional component is installed), an Arrow stream, or, with neither, the file at the path `name`. */
typedef struct hito_data {
  const char* dataset;
  const char* name; /* what messages and receipts call them; null: the dataset's name */
  const char* bytes;
  size_t size;
  /* Taken over and released by the call, whatever its status. Its data are read where they are, not copied first. */
  struct ArrowArrayStream* stream;
} hito_data;

/* How far a run has come; 0 where that is not known. */
typedef struct hito_progress {
  uint32_t struct_size;
  uint64_t bytes_in_all;
  uint64_t bytes_read;
  uint64_t rows;
} hito_progress;

typedef int32_t hito_engine;
enum {
  HITO_ENGINE_AUTO = 0, /* the faster one of the two for so many rows: they give the same to the byte */
  HITO_ENGINE_REFERENCE = 1,
  HITO_ENGINE_JIT = 2,
  HITO_ENGINE_BOTH = 3 /* both, compared */
};

typedef struct hito_pay_options {
  uint32_t struct_size;
  hito_language language; /* of errors */
  const hito_data* data;
  size_t data_count;
  /* "growth=3%", "growth@2025-Q1=3%": reported values. */
  const char* const* values;
  size_t value_count;
  const char* values_json; /* besides: {"growth": "3%"}, as a file of `hito pay --inputs`; null: none */
  const char* as_of;       /* "2025-06-30": rows dated later do not exist; null: all do */
  const char* period;      /* only this one is stated, on the rows up to its end; null: all */
  int32_t forecast;        /* supposes the defaults of decisions that are still open */
  int32_t set_aside;       /* sets rows with faults aside instead of refusing the data */
  int32_t trim;            /* strips the spaces around values */
  char decimal_mark;       /* of CSV files; 0: `.` */
  char grouping;           /* between thousands; 0: none */
  hito_engine engine;
  uint32_t threads; /* 0: 1 */
  /* Rows and lines one by one, which hito_payment_table and `lines` of hito_payment_json need. */
  int32_t lines;
  /* Called a few times a second, by the thread that called; what is not 0 stops the run. May be null. */
  int (*progress)(void* user, const hito_progress* progress);
  void* user;
} hito_pay_options;
#define HITO_PAY_OPTIONS_INIT \
  {sizeof(hito_pay_options),  \
   HITO_OF_CONTRACT,          \
   NULL,                      \
   0,                         \
   NULL,                      \
   0,                         \
   NULL,                      \
   NULL,                      \
   NULL,                      \
   0,                         \
   0,                         \
   0,                         \
   0,                         \
   0,                         \
   HITO_ENGINE_AUTO,          \
   0,                         \
   0,                         \
   NULL,                      \
   NULL}

typedef struct hito_payment hito_payment;
/* What the contract pays. Every dataset that it declares has to be among the data. */
HITO_API hito_status hito_pay(const hito_contract* contract, const hito_pay_options* options, hito_payment** payment,
                              hito_error** error);
HITO_API void hito_payment_free(hito_payment* payment);
/* How many properties of the contract do not hold in this run. */
HITO_API size_t hito_payment_refuted(const hito_payment* payment);
/* Schema hito.payment/1: the same bytes as `hito pay --format json`. `lines`: with rows and lines. */
HITO_API hito_status hito_payment_json(const hito_payment* payment, hito_language language, int32_t lines, char** json,
                                       hito_error** error);

typedef int32_t hito_table;
enum {
  /* For every row what each clause pays for it and why, or why it does not count: dataset, key, line, clause, date,
   * period, entitlement, payment, currency, code, reason. */
  HITO_LEDGER = 1
};
/* An Arrow stream: texts (utf8), days (date32), amounts (decimal128) and whole numbers (int64). The payment may be
 * freed before it. */
HITO_API hito_status hito_payment_table(const hito_payment* payment, hito_table table, hito_language language,
                                        struct ArrowArrayStream* stream, hito_error** error);

/* ---- parts ---- */

/* Rows of a contract's datasets that are read apart from others: by another task or machine, or later. A part is kept
 * and sent as bytes; parts are brought together in any order, and paid on at the end. The payment is that of all rows
 * in one file, to the byte. One thread at a time may use an accumulator.
 *
 * A contract in which the order of rows in a file decides something (the first of repeated rows counts, or rows without
 * identity) is HITO_MISUSE: parts have no order. */
typedef struct hito_accumulator hito_accumulator;
/* `part`: its name among all that will come together, so that none is taken twice; one that is tried again has the same
 * name. The contract may be freed before it. */
HITO_API hito_status hito_accumulator_new(const hito_contract* contract, const char* part,
                                          hito_accumulator** accumulator, hito_error** error);
HITO_API void hito_accumulator_free(hito_accumulator* accumulator);
/* Adds rows of one dataset, whose stream is taken over and released. Of the options only those that say how files are
 * written count, and `progress`; `set_aside` is not taken. Where there is an error, nothing was added. */
HITO_API hito_status hito_accumulator_update(hito_accumulator* accumulator, const hito_data* rows,
                                             const hito_pay_options* options, hito_error** error);
/* The same rows, brought together in whatever order, give the same bytes, which are bound to the contract. */
HITO_API hito_status hito_accumulator_save(const hito_accumulator* accumulator, char** state, size_t* size,
                                           hito_error** error);
HITO_API hito_status hito_accumulator_load(const hito_contract* contract, const char* state, size_t size,
                                           hito_accumulator** accumulator, hito_error** error);
/* Adds the rows of `more`, which stays as it is. HITO_MISUSE for another contract, or a part that is there already. */
HITO_API hito_status hito_accumulator_merge(hito_accumulator* accumulator, const hito_accumulator* more,
                                            hito_error** error);
/* As hito_pay, on the rows of the accumulator, which stays as it is; the options have no data. */
HITO_API hito_status hito_accumulator_finish(const hito_accumulator* accumulator, const hito_pay_options* options,
                                             hito_payment** payment, hito_error** error);

/* ---- explanations ---- */

typedef struct hito_question {
  uint32_t struct_size;
  const char* row;    /* its key, "learners=P05" where several datasets have it; null: none */
  const char* clause; /* its number; null: all */
  int32_t total;      /* the total too */
  hito_language language;
} hito_question;
#define HITO_QUESTION_INIT {sizeof(hito_question), NULL, NULL, 0, HITO_OF_CONTRACT}

/* Why a row, a clause or the total of a payment is what it is, or is nothing, down to the cells of the data that were
 * paid on, which are not read again. Schema hito.why/1, as `hito why --format json`. It needs `lines`. */
HITO_API hito_status hito_payment_why(const hito_payment* payment, const hito_question* question, char** json,
                                      hito_error** error);

/* ---- scenarios ---- */

/* What the contract would pay with other figures in its text, on the same data: for each line of `scenarios` (CSV: a
 * column for each figure that is varied, and `scenario` first, if there are names) a line of the CSV `paid`, as
 * `hito simulate` gives. */
HITO_API hito_status hito_simulate(const hito_contract* contract, const hito_pay_options* options,
                                   const hito_file* scenarios, char** paid, hito_error** error);

/* ---- requests ---- */

/* Answers a request in JSON as `hito answer` does, in Spanish where nothing says otherwise: docs/embedding.en.md.
 * HITO_OK whenever there is an answer, which says what is wrong where something is. */
HITO_API hito_status hito_answer(const char* request, size_t size, char** answer, hito_error** error);

#ifdef __cplusplus
}
#endif

#endif
