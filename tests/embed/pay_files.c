/* Pays a contract from files and prints the JSON: what `hito pay --format json` prints, by the C interface.
 * pay_files CONTRACT [--values JSON] [--as-of DAY] [--lines] DATASET=FILE… */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "embed/hito.h"

static int fail(hito_error* error) {
  fputs(hito_error_message(error), stderr);
  const int status = (int)hito_error_status(error);
  hito_error_free(error);
  return status;
}

int main(int count, char** words) {
  if (count < 2) return HITO_MISUSE;
  hito_data* data = calloc((size_t)count, sizeof *data);
  hito_pay_options options = HITO_PAY_OPTIONS_INIT;
  options.data = data;
  for (int i = 2; i < count; i++) {
    char* equals = strchr(words[i], '=');
    if (strcmp(words[i], "--values") == 0 && i + 1 < count) {
      options.values_json = words[++i];
    } else if (strcmp(words[i], "--as-of") == 0 && i + 1 < count) {
      options.as_of = words[++i];
    } else if (strcmp(words[i], "--lines") == 0) {
      options.lines = 1;
    } else if (equals != NULL) {
      *equals = '\0';
      data[options.data_count].dataset = words[i];
      data[options.data_count].name = equals + 1;
      options.data_count++;
    } else {
      return HITO_MISUSE;
    }
  }
  const hito_file file = {words[1], NULL, 0};
  hito_contract* contract = NULL;
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  char* json = NULL;
  int status = 0;
  if (hito_contract_load(&file, NULL, &contract, &error) != HITO_OK ||
      hito_pay(contract, &options, &payment, &error) != HITO_OK ||
      hito_payment_json(payment, HITO_OF_CONTRACT, options.lines, &json, &error) != HITO_OK)
    status = fail(error);
  else
    fputs(json, stdout);
  hito_text_free(json);
  hito_payment_free(payment);
  hito_contract_free(contract);
  free(data);
  return status;
}
