#!/usr/bin/env bash
# Shows Hito at work on the contracts of examples/: a real one on published figures, then one in Spanish.
#   demo.sh HITO EXAMPLES
set -euo pipefail
hito=$(realpath "$1")
cd "$2"

show() {
  printf '\n$ hito %s\n' "$*"
  "$hito" "$@"
}

# Reported values of an example, when it has some, stand in inputs.json beside its contract.
pay() {
  local values=${1%/*}/inputs.json
  if [[ -f $values ]]; then show pay "$1" --inputs "$values"; else show pay "$1"; fi
}

first=denver_housing/contract.hito
cat <<'TEXT'
==== Denver, 2016-2020: a price for each day that a person is stably housed

The verifier published what the city paid: 3 913 932.96 USD for the first four reports and 620 978.40 USD for the
fifth. This is the contract, without its examples; the days of both are in denver_housing/reports.csv.

TEXT
sed '/^example /,$d' "$first"
pay "$first"
printf '\nIts own examples, at the edges where contracts are disputed:\n'
show test "$first"
printf '\nThe same contract for a reader of Spanish:\n\n$ hito translate %s --to es\n' "$first"
"$hito" translate "$first" --to es 2>/dev/null | sed '/^ejemplo /,$d'

printf '\n==== In Spanish: half of the price for a job, half for keeping it\n'
pay empleando_futuro/contract.hito
printf '\nThe other contracts, each with a page of its own (examples/README.md lists them):\n'
for contract in */contract.hito; do printf '  %s\n' "${contract%/*}"; done
printf '\nEach folder of examples/ has a README that says what is published, what is ours and what to look at.\n'
