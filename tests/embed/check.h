/* What the C tests of this folder share. */
#ifndef HITO_TESTS_CHECK_H
#define HITO_TESTS_CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "embed/hito.h"

static int failures = 0;

#define CHECK(holds)                                                      \
  do {                                                                    \
    if (!(holds)) {                                                       \
      failures++;                                                         \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #holds); \
    }                                                                     \
  } while (0)

static const char contract_text[] =
    "contract \"Training\"\n"
    "  code     \"T-1\"\n"
    "  currency USD\n"
    "  term     2025-01-01 to 2025-12-31\n"
    "  rounding to the nearest 0.01, half up\n"
    "payer    \"Fund\"\n"
    "provider \"School\"\n"
    "data learners, one row per learner\n"
    "  identified by id\n"
    "  each row counts on employed_on\n"
    "  id          identifier\n"
    "  employed_on date\n"
    "  employed    yes or no\n"
    "clause 1 \"Employment\"\n"
    "  for each learner\n"
    "  when employed\n"
    "  the payer pays the provider 1_250.50 USD\n";

static const char learners_csv[] =
    "id,employed_on,employed\n"
    "A,2025-02-01,yes\n"
    "B,2025-03-01,no\n"
    "C,2025-04-01,yes\n";

static hito_contract* loaded(void) {
  const hito_file file = {"contract.hito", contract_text, sizeof contract_text - 1};
  hito_contract* contract = NULL;
  hito_error* error = NULL;
  const hito_status status = hito_contract_load(&file, NULL, &contract, &error);
  CHECK(status == HITO_OK);
  if (error != NULL) fprintf(stderr, "%s", hito_error_message(error));
  hito_error_free(error);
  if (contract == NULL) exit(1);
  return contract;
}

static hito_data learners(void) {
  hito_data data = {"learners", "learners.csv", learners_csv, sizeof learners_csv - 1, NULL};
  return data;
}

/* The status of a call, and whether its error tells `code`; null: any. */
static int told(hito_status wanted, const char* code, hito_status status, hito_error* error) {
  int ok = status == wanted && error != NULL && hito_error_status(error) == wanted;
  ok = ok && (code == NULL || (strstr(hito_error_json(error), code) != NULL && strstr(hito_error_message(error), code) != NULL));
  if (!ok)
    fprintf(stderr, "status %d, wanted %d%s%s: %s\n", (int)status, (int)wanted, code == NULL ? "" : " with ",
            code == NULL ? "" : code, hito_error_message(error));
  hito_error_free(error);
  return ok;
}

#endif
