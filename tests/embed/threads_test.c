/* One contract used by 24 threads at once, each of which pays, asks why and lets its payments go. */
#include <pthread.h>

#include "check.h"

enum { clients = 24, rounds = 6 };

static const hito_contract* shared;
static hito_payment* shared_payment;
static char* expected;

static void* client(void* number) {
  const size_t own = *(const size_t*)number;
  for (size_t round = 0; round < rounds; round++) {
    const hito_data data = learners();
    hito_pay_options options = HITO_PAY_OPTIONS_INIT;
    options.data = &data;
    options.data_count = 1;
    options.lines = 1;
    options.engine = (hito_engine)((own + round) % 4);
    options.threads = 1 + own % 3;
    hito_payment* payment = NULL;
    char* json = NULL;
    CHECK(hito_pay(shared, &options, &payment, NULL) == HITO_OK);
    CHECK(hito_payment_json(payment, HITO_EN, 1, &json, NULL) == HITO_OK);
    CHECK(json != NULL && strcmp(json, expected) == 0);
    hito_text_free(json);
    hito_question question = HITO_QUESTION_INIT;
    question.row = "B";
    CHECK(hito_payment_why(payment, &question, &json, NULL) == HITO_OK);
    hito_text_free(json);
    CHECK(hito_payment_why(shared_payment, &question, &json, NULL) == HITO_OK);
    hito_text_free(json);
    hito_payment_free(payment);
    CHECK(hito_payment_json(shared_payment, HITO_EN, 1, &json, NULL) == HITO_OK);
    CHECK(json != NULL && strcmp(json, expected) == 0);
    hito_text_free(json);
    CHECK(hito_contract_findings(shared, HITO_ES, &json, NULL) == HITO_OK);
    hito_text_free(json);
  }
  return NULL;
}

int main(void) {
  hito_contract* contract = loaded();
  shared = contract;
  const hito_data data = learners();
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = &data;
  options.data_count = 1;
  options.lines = 1;
  CHECK(hito_pay(contract, &options, &shared_payment, NULL) == HITO_OK);
  CHECK(hito_payment_json(shared_payment, HITO_EN, 1, &expected, NULL) == HITO_OK);
  pthread_t threads[clients];
  size_t numbers[clients];
  for (size_t i = 0; i < clients; i++) {
    numbers[i] = i;
    CHECK(pthread_create(&threads[i], NULL, client, &numbers[i]) == 0);
  }
  for (size_t i = 0; i < clients; i++) pthread_join(threads[i], NULL);
  hito_text_free(expected);
  hito_payment_free(shared_payment);
  hito_contract_free(contract);
  printf("%d failures\n", failures);
  return failures == 0 ? 0 : 1;
}
