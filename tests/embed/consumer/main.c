#include <hito.h>
#include <stdio.h>

int main(void) {
  const char text[] =
      "contract \"Fee\"\n  currency USD\n  term 2025-01-01 to 2025-12-31\n  rounding to the nearest 0.01, half up\n"
      "payer \"Fund\"\nprovider \"School\"\nclause 1 \"Fee\"\n  once only on 2025-06-30\n"
      "  the payer pays the provider 10 USD\n";
  const hito_file file = {"fee.hito", text, sizeof text - 1};
  hito_contract* contract = NULL;
  hito_payment* payment = NULL;
  hito_error* error = NULL;
  char* json = NULL;
  if (hito_contract_load(&file, NULL, &contract, &error) != HITO_OK || hito_pay(contract, NULL, &payment, &error) != HITO_OK ||
      hito_payment_json(payment, HITO_EN, 0, &json, &error) != HITO_OK) {
    fputs(hito_error_message(error), stderr);
    hito_error_free(error);
    return 1;
  }
  fputs(json, stdout);
  hito_text_free(json);
  hito_payment_free(payment);
  hito_contract_free(contract);
  return 0;
}
