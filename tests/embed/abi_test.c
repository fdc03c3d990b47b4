/* hito.h as a program in C uses it, with everything that it can do wrong. */
#include "arrow_made.h"
#include "check.h"

static void versions(void) {
  CHECK(hito_abi_version() == HITO_ABI_VERSION);
  CHECK(strlen(hito_version()) >= 5);
}

static void contracts(void) {
  hito_contract* contract = loaded();
  CHECK(strcmp(hito_contract_title(contract), "Training") == 0);
  CHECK(strlen(hito_contract_sha256(contract)) == 64);
  char* json = NULL;
  CHECK(hito_contract_findings(contract, HITO_EN, &json, NULL) == HITO_OK);
  CHECK(json != NULL && json[0] == '[');
  hito_text_free(json);
  CHECK(hito_contract_data_package(contract, &json, NULL) == HITO_OK);
  CHECK(strstr(json, "\"learners\"") != NULL && strstr(json, "\"employed_on\"") != NULL);
  hito_text_free(json);
  hito_contract_free(contract);
  hito_contract_free(NULL);

  /* Mistakes of the text, in the language asked for. */
  const char wrong[] = "contract \"X\"\n  currency USD\nclause 1\n  pays\n";
  const hito_file file = {"wrong.hito", wrong, sizeof wrong - 1};
  hito_load_options options = HITO_LOAD_OPTIONS_INIT;
  options.language = HITO_ES;
  hito_error* error = NULL;
  contract = (hito_contract*)1;
  const hito_status status = hito_contract_load(&file, &options, &contract, &error);
  CHECK(contract == NULL);
  CHECK(error != NULL && strstr(hito_error_json(error), "\"lang\":\"es\"") != NULL);
  CHECK(error != NULL && strstr(hito_error_message(error), "wrong.hito") != NULL);
  CHECK(told(HITO_MISTAKES, NULL, status, error));
  /* Nobody has to ask why. */
  CHECK(hito_contract_load(&file, NULL, &contract, NULL) == HITO_MISTAKES);

  const hito_file none = {"/no/such/contract.hito", NULL, 0};
  error = NULL;
  CHECK(told(HITO_FAILED, "HITO-E", hito_contract_load(&none, NULL, &contract, &error), error));
}

static void included(void) {
  const char text[] =
      "contract \"Training\"\n  currency USD\n  term 2025-01-01 to 2025-12-31\n  rounding to the nearest 0.01, half up\n"
      "  includes \"rates\"\npayer \"Fund\"\nprovider \"School\"\n"
      "clause 1 \"Fee\"\n  once only on 2025-06-30\n  the payer pays the provider fee\n";
  const char rates[] = "library \"Rates\"\ndefine fee = 10 USD\n";
  const hito_file file = {"contract.hito", text, sizeof text - 1};
  const hito_file beside = {"rates.hito", rates, sizeof rates - 1};
  hito_load_options options = HITO_LOAD_OPTIONS_INIT;
  hito_contract* contract = NULL;
  hito_error* error = NULL;
  /* What is not handed over is not looked for. */
  CHECK(told(HITO_MISTAKES, "HITO-E2210", hito_contract_load(&file, &options, &contract, &error), error));
  options.included = &beside;
  options.included_count = 1;
  error = NULL;
  const hito_status status = hito_contract_load(&file, &options, &contract, &error);
  if (error != NULL) fprintf(stderr, "%s", hito_error_message(error));
  CHECK(status == HITO_OK);
  hito_contract_free(contract);
  const hito_file path = {"contract.hito", NULL, 0};
  error = NULL;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_contract_load(&path, &options, &contract, &error), error));
}

static void payments(void) {
  hito_contract* contract = loaded();
  const hito_data data = learners();
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = &data;
  options.data_count = 1;
  options.lines = 1;
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  CHECK(hito_pay(contract, &options, &payment, &error) == HITO_OK);
  CHECK(error == NULL);
  CHECK(hito_payment_refuted(payment) == 0);
  char* json = NULL;
  CHECK(hito_payment_json(payment, HITO_OF_CONTRACT, 1, &json, NULL) == HITO_OK);
  CHECK(strstr(json, "\"2501.00\"") != NULL && strstr(json, "\"lines\"") != NULL);

  /* The same bytes from every engine. */
  for (int engine = HITO_ENGINE_AUTO; engine <= HITO_ENGINE_BOTH; engine++) {
    hito_payment* other = NULL;
    char* same = NULL;
    options.engine = (hito_engine)engine;
    options.threads = 2;
    CHECK(hito_pay(contract, &options, &other, NULL) == HITO_OK);
    CHECK(hito_payment_json(other, HITO_EN, 1, &same, NULL) == HITO_OK);
    CHECK(same != NULL && strcmp(json, same) == 0);
    hito_text_free(same);
    hito_payment_free(other);
  }
  hito_text_free(json);

  /* A payment outlives its contract, and a table its payment. */
  struct ArrowArrayStream ledger;
  CHECK(hito_payment_table(payment, HITO_LEDGER, HITO_EN, &ledger, NULL) == HITO_OK);
  hito_contract_free(contract);
  hito_payment_free(payment);
  struct ArrowSchema schema;
  CHECK(ledger.get_schema(&ledger, &schema) == 0);
  CHECK(schema.n_children == 11 && strcmp(schema.children[6]->format, "d:38,2") == 0);
  schema.release(&schema);
  int64_t rows = 0;
  for (;;) {
    struct ArrowArray batch;
    CHECK(ledger.get_next(&ledger, &batch) == 0);
    if (batch.release == NULL) break;
    rows += batch.length;
    batch.release(&batch);
  }
  CHECK(rows == 3);
  ledger.release(&ledger);
  hito_payment_free(NULL);
}

static void mistakes(void) {
  hito_contract* contract = loaded();
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  CHECK(told(HITO_MISTAKES, "HITO-E9071", hito_pay(contract, &options, &payment, &error), error));
  CHECK(told(HITO_MISTAKES, "HITO-E9071", hito_pay(contract, NULL, &payment, &error), error));
  hito_data data = learners();
  options.data = &data;
  options.data_count = 1;
  data.dataset = "pupils";
  CHECK(told(HITO_MISTAKES, "HITO-E9020", hito_pay(contract, &options, &payment, &error), error));
  data = learners();
  const char faulty[] = "id,employed_on,employed\nA,2025-02-30,yes\nB,2025-03-01,perhaps\n";
  data.bytes = faulty;
  data.size = sizeof faulty - 1;
  options.language = HITO_EN;
  CHECK(told(HITO_MISTAKES, "learners.csv", hito_pay(contract, &options, &payment, &error), error));
  options.set_aside = 1;
  CHECK(hito_pay(contract, &options, &payment, NULL) == HITO_OK);
  char* json = NULL;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_payment_json(payment, HITO_EN, 1, &json, &error), error));
  CHECK(hito_payment_json(payment, HITO_EN, 0, &json, NULL) == HITO_OK);
  CHECK(strstr(json, "\"set_aside\": 2") != NULL);
  hito_text_free(json);
  struct ArrowArrayStream ledger;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_payment_table(payment, HITO_LEDGER, HITO_EN, &ledger, &error), error));
  CHECK(ledger.release == NULL);
  hito_payment_free(payment);
  const char* values[] = {"reduction=3%"};
  options.values = values;
  options.value_count = 1;
  CHECK(told(HITO_MISTAKES, "reduction", hito_pay(contract, &options, &payment, &error), error));
  options.value_count = 0;
  options.values_json = "{\"reduction\": 3}";
  CHECK(told(HITO_FAILED, NULL, hito_pay(contract, &options, &payment, &error), error));
  options.values_json = NULL;
  options.period = "2025-Q9";
  CHECK(told(HITO_MISTAKES, "HITO-E9024", hito_pay(contract, &options, &payment, &error), error));
  hito_contract_free(contract);
}

static void misuse(void) {
  hito_contract* contract = loaded();
  const hito_file file = {"contract.hito", contract_text, sizeof contract_text - 1};
  hito_contract* other = NULL;
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  char* json = NULL;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_contract_load(NULL, NULL, &other, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_contract_load(&file, NULL, NULL, &error), error));
  CHECK(hito_contract_load(NULL, NULL, NULL, NULL) == HITO_MISUSE);
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(NULL, NULL, &payment, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, NULL, NULL, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_payment_json(NULL, HITO_EN, 0, &json, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_contract_findings(contract, (hito_language)9, &json, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_answer(NULL, 0, &json, &error), error));
  const hito_file input = {"-", NULL, 0};
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_contract_load(&input, NULL, &other, &error), error));

  hito_data data = learners();
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = &data;
  options.data_count = 1;
#define WRONG(member, value)                                                                            \
  do {                                                                                                  \
    hito_pay_options changed = options;                                                                 \
    changed.member = value;                                                                             \
    error = NULL;                                                                                       \
    CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &changed, &payment, &error), error)); \
  } while (0)
  WRONG(struct_size, 0);
  WRONG(struct_size, 3);
  WRONG(engine, (hito_engine)77);
  WRONG(language, (hito_language)-1);
  WRONG(decimal_mark, 'x');
  WRONG(grouping, '.');
  WRONG(threads, 100000);
  WRONG(as_of, "2025-02-30");
  WRONG(value_count, 1);
  WRONG(data, NULL);
  data.bytes = NULL;
  data.name = NULL;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &options, &payment, &error), error));
  data.name = "-";
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &options, &payment, &error), error));
  hito_contract_free(contract);
}

/* A caller of another version: what it does not know is zero; what this version does not know has to be. */
static void other_versions(void) {
  hito_contract* contract = loaded();
  const hito_data data = learners();
  struct {
    hito_pay_options options;
    uint64_t later;
  } newer;
  memset(&newer, 0, sizeof newer);
  newer.options.struct_size = sizeof newer;
  newer.options.data = &data;
  newer.options.data_count = 1;
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  CHECK(hito_pay(contract, &newer.options, &payment, NULL) == HITO_OK);
  hito_payment_free(payment);
  newer.later = 1;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &newer.options, &payment, &error), error));
  /* A size that cuts the structure is that of no version. */
  for (uint32_t size = 0; size < sizeof(hito_pay_options); size++) {
    hito_pay_options cut = HITO_PAY_OPTIONS_INIT;
    cut.struct_size = size;
    CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &cut, &payment, &error), error));
  }
  hito_contract_free(contract);
}

static int stop(void* user, const hito_progress* progress) {
  CHECK(progress->struct_size == sizeof(hito_progress));
  ++*(int*)user;
  return 1;
}
static int go_on(void* user, const hito_progress* progress) {
  (void)progress;
  ++*(int*)user;
  return 0;
}

static void cancelling(void) {
  hito_contract* contract = loaded();
  const size_t rows = 400000, room = 40;
  char* csv = malloc(rows * room + 64);
  size_t size = (size_t)sprintf(csv, "id,employed_on,employed\n");
  for (size_t i = 0; i < rows; i++) size += (size_t)sprintf(csv + size, "P%zu,2025-02-01,yes\n", i);
  const hito_data data = {"learners", "learners.csv", csv, size, NULL};
  int calls = 0;
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = &data;
  options.data_count = 1;
  options.engine = HITO_ENGINE_REFERENCE;
  options.lines = 1;
  options.progress = stop;
  options.user = &calls;
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  CHECK(told(HITO_CANCELLED, "HITO-E9070", hito_pay(contract, &options, &payment, &error), error));
  CHECK(payment == NULL && calls >= 1);
  options.progress = go_on;
  calls = 0;
  CHECK(hito_pay(contract, &options, &payment, NULL) == HITO_OK);
  CHECK(calls >= 1);
  hito_payment_free(payment);
  free(csv);
  hito_contract_free(contract);
}

static void streams(void) {
  hito_contract* contract = loaded();
  static const char* ids[] = {"A", "B", "C"};
  static const int32_t days[] = {20120, 20148, 20179}; /* 2025-02-01, 2025-03-01, 2025-04-01 */
  static const char* employed[] = {"yes", "no", "yes"};
  struct made_stream made;
  struct ArrowArrayStream stream;
  made_learners(&made, &stream, ids, days, employed, 3);
  hito_data data = {"learners", NULL, NULL, 0, &stream};
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = &data;
  options.data_count = 1;
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  const hito_status status = hito_pay(contract, &options, &payment, &error);
  if (error != NULL) fprintf(stderr, "%s", hito_error_message(error));
  CHECK(status == HITO_OK);
  CHECK(stream.release == NULL && made.released == 1);
  char* json = NULL;
  CHECK(hito_payment_json(payment, HITO_EN, 0, &json, NULL) == HITO_OK);
  CHECK(json != NULL && strstr(json, "\"2501.00\"") != NULL);
  hito_text_free(json);
  hito_payment_free(payment);

  /* Released by every call that it is handed to, also one that does not take it. */
  made_learners(&made, &stream, ids, days, employed, 3);
  data.bytes = learners_csv;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &options, &payment, &error), error));
  CHECK(stream.release == NULL && made.released == 1);
  data.bytes = NULL;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &options, &payment, &error), error));
  made_learners(&made, &stream, ids, days, employed, 3);
  data.dataset = "pupils";
  CHECK(told(HITO_MISTAKES, "HITO-E9020", hito_pay(contract, &options, &payment, &error), error));
  CHECK(stream.release == NULL && made.released == 1);
  made_learners(&made, &stream, ids, days, employed, 3);
  CHECK(hito_pay(NULL, &options, &payment, NULL) == HITO_MISUSE);
  CHECK(stream.release == NULL && made.released == 1);
  /* One stream has one reader. */
  made_learners(&made, &stream, ids, days, employed, 3);
  hito_data two[2] = {{"learners", NULL, NULL, 0, &stream}, {"pupils", NULL, NULL, 0, &stream}};
  options.data = two;
  options.data_count = 2;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_pay(contract, &options, &payment, &error), error));
  CHECK(stream.release == NULL && made.released == 1);
  options.data = &data;
  options.data_count = 1;
  /* A source that fails says why. */
  made_learners(&made, &stream, ids, days, employed, 3);
  made.fails = 1;
  data.dataset = "learners";
  CHECK(told(HITO_FAILED, "the network is down", hito_pay(contract, &options, &payment, &error), error));
  CHECK(stream.release == NULL && made.released == 1);
  hito_contract_free(contract);
}

static hito_accumulator* part_of(const hito_contract* contract, const char* name, const char* csv) {
  hito_accumulator* part = NULL;
  CHECK(hito_accumulator_new(contract, name, &part, NULL) == HITO_OK);
  const hito_data data = {"learners", "learners.csv", csv, strlen(csv), NULL};
  CHECK(hito_accumulator_update(part, &data, NULL, NULL) == HITO_OK);
  return part;
}

static void parts(void) {
  hito_contract* contract = loaded();
  hito_accumulator* one = part_of(contract, "one", "id,employed_on,employed\nA,2025-02-01,yes\n");
  hito_accumulator* two = part_of(contract, "two", "id,employed_on,employed\nC,2025-04-01,yes\nB,2025-03-01,no\n");
  char* state = NULL;
  size_t size = 0;
  CHECK(hito_accumulator_save(two, &state, &size, NULL) == HITO_OK);
  hito_accumulator* again = NULL;
  CHECK(hito_accumulator_load(contract, state, size, &again, NULL) == HITO_OK);
  CHECK(hito_accumulator_merge(again, one, NULL) == HITO_OK);
  hito_error* error = NULL;
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_accumulator_merge(again, two, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_accumulator_merge(again, again, &error), error));
  hito_payment* payment = NULL;
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.lines = 1;
  CHECK(hito_accumulator_finish(again, &options, &payment, NULL) == HITO_OK);
  char* json = NULL;
  CHECK(hito_payment_json(payment, HITO_EN, 1, &json, NULL) == HITO_OK);
  CHECK(json != NULL && strstr(json, "\"2501.00\"") != NULL);
  hito_text_free(json);
  hito_payment_free(payment);

  /* A key that two parts have is told at the end. */
  hito_accumulator* twice = part_of(contract, "three", "id,employed_on,employed\nA,2025-02-01,yes\n");
  CHECK(hito_accumulator_merge(again, twice, NULL) == HITO_OK);
  CHECK(told(HITO_MISTAKES, NULL, hito_accumulator_finish(again, &options, &payment, &error), error));
  hito_accumulator_free(again);
  /* Rows with mistakes add nothing. */
  const char faulty[] = "id,employed_on,employed\nX,2025-02-30,yes\n";
  hito_data data = {"learners", "learners.csv", faulty, sizeof faulty - 1, NULL};
  CHECK(told(HITO_MISTAKES, "learners.csv", hito_accumulator_update(one, &data, NULL, &error), error));
  CHECK(hito_accumulator_finish(one, &options, &payment, NULL) == HITO_OK);
  hito_payment_free(payment);
  data.dataset = "pupils";
  CHECK(told(HITO_MISTAKES, "HITO-E9020", hito_accumulator_update(one, &data, NULL, &error), error));

  /* What is no state, or another's. */
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_accumulator_load(contract, state, size - 1, &again, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_accumulator_load(contract, NULL, 0, &again, &error), error));
  char other_text[sizeof contract_text + 8];
  strcpy(other_text, contract_text);
  strcat(other_text, "# more\n");
  const hito_file file = {"contract.hito", other_text, strlen(other_text)};
  hito_contract* other = NULL;
  CHECK(hito_contract_load(&file, NULL, &other, NULL) == HITO_OK);
  CHECK(told(HITO_MISUSE, "another contract", hito_accumulator_load(other, state, size, &again, &error), error));
  hito_accumulator* foreign = part_of(other, "four", learners_csv);
  CHECK(told(HITO_MISUSE, "another contract", hito_accumulator_merge(one, foreign, &error), error));

  /* The first row counts: parts have no order. */
  char first[sizeof contract_text + 64];
  const char* at = strstr(contract_text, "identified by id");
  const size_t before = (size_t)(at - contract_text) + strlen("identified by id");
  memcpy(first, contract_text, before);
  strcpy(first + before, ", if repeated the first row counts");
  strcat(first, contract_text + before);
  const hito_file in_order = {"contract.hito", first, strlen(first)};
  hito_contract* ordered = NULL;
  CHECK(hito_contract_load(&in_order, NULL, &ordered, NULL) == HITO_OK);
  again = NULL;
  CHECK(told(HITO_MISUSE, "learners", hito_accumulator_new(ordered, "one", &again, &error), error));

  hito_text_free(state);
  hito_accumulator_free(one);
  hito_accumulator_free(two);
  hito_accumulator_free(twice);
  hito_accumulator_free(foreign);
  hito_accumulator_free(NULL);
  hito_contract_free(ordered);
  hito_contract_free(other);
  hito_contract_free(contract);
}

static void texts(void) {
  hito_contract* contract = loaded();
  char* json = NULL;
  CHECK(hito_contract_texts(contract, &json, NULL) == HITO_OK);
  CHECK(json != NULL && strstr(json, "\"name\":\"contract.hito\"") != NULL && strstr(json, "\"is\":\"contract\"") != NULL);
  hito_text_free(json);
  hito_contract_free(contract);
}

static void explanations(void) {
  hito_contract* contract = loaded();
  hito_data data = learners();
  char changing[sizeof learners_csv];
  memcpy(changing, learners_csv, sizeof changing);
  data.bytes = changing;
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = &data;
  options.data_count = 1;
  options.lines = 1;
  hito_payment* payment = NULL;
  CHECK(hito_pay(contract, &options, &payment, NULL) == HITO_OK);
  /* What was paid on is explained, whatever has become of it. */
  memset(changing, 'x', sizeof changing);
  hito_question question = HITO_QUESTION_INIT;
  question.row = "B";
  question.language = HITO_EN;
  char* json = NULL;
  hito_error* error = NULL;
  CHECK(hito_payment_why(payment, &question, &json, &error) == HITO_OK);
  CHECK(json != NULL && strstr(json, "hito.why/1") != NULL && strstr(json, "`employed` does not hold") != NULL);
  hito_text_free(json);
  question.row = "Z";
  CHECK(told(HITO_MISTAKES, "HITO-E9062", hito_payment_why(payment, &question, &json, &error), error));
  question.row = NULL;
  question.clause = "9";
  CHECK(told(HITO_MISTAKES, "HITO-E9064", hito_payment_why(payment, &question, &json, &error), error));
  CHECK(hito_payment_why(payment, NULL, &json, NULL) == HITO_OK);
  CHECK(json != NULL && strstr(json, "2_501.00") != NULL);
  hito_text_free(json);
  hito_payment_free(payment);
  memcpy(changing, learners_csv, sizeof changing);
  options.lines = 0;
  CHECK(hito_pay(contract, &options, &payment, NULL) == HITO_OK);
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_payment_why(payment, NULL, &json, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_payment_why(NULL, NULL, &json, &error), error));
  hito_payment_free(payment);
  hito_contract_free(contract);
}

static void scenarios(void) {
  hito_contract* contract = loaded();
  const hito_data data = learners();
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = &data;
  options.data_count = 1;
  const char csv[] = "scenario,1\nlow,1000\nhigh,1500.25\n";
  const hito_file file = {"scenarios.csv", csv, sizeof csv - 1};
  char* paid = NULL;
  hito_error* error = NULL;
  const hito_status status = hito_simulate(contract, &options, &file, &paid, &error);
  if (error != NULL) fprintf(stderr, "%s", hito_error_message(error));
  CHECK(status == HITO_OK);
  CHECK(paid != NULL && strstr(paid, "2000.00") != NULL && strstr(paid, "3000.50") != NULL);
  hito_text_free(paid);
  const hito_file none = {"scenarios.csv", "", 0};
  error = NULL;
  CHECK(told(HITO_MISTAKES, "HITO-E9051", hito_simulate(contract, &options, &none, &paid, &error), error));
  CHECK(told(HITO_MISUSE, "HITO-E9075", hito_simulate(contract, &options, NULL, &paid, &error), error));
  hito_contract_free(contract);
}

static void answers(void) {
  const char request[] = "{\"id\": 7, \"do\": \"check\", \"contract\": \"contract \\\"X\\\"\\n\"}";
  char* answer = NULL;
  CHECK(hito_answer(request, sizeof request - 1, &answer, NULL) == HITO_OK);
  CHECK(answer != NULL && strstr(answer, "\"id\":7,\"outcome\":\"mistaken\"") != NULL);
  hito_text_free(answer);
  CHECK(hito_answer("{", 1, &answer, NULL) == HITO_OK);
  CHECK(answer != NULL && strstr(answer, "HITO-E9072") != NULL);
  hito_text_free(answer);
  hito_text_free(NULL);
}

int main(void) {
  versions();
  contracts();
  included();
  payments();
  mistakes();
  misuse();
  other_versions();
  cancelling();
  streams();
  parts();
  texts();
  explanations();
  scenarios();
  answers();
  printf("%d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
