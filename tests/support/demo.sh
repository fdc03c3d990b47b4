#!/usr/bin/env bash
# Shows Hito at work on the contracts of examples/: check, pay, test, then the contract in the other language.
set -euo pipefail
hito=$1
cd "$2"

show() {
  printf '\n$ hito %s\n' "$*"
  "$hito" "$@" || true
}

shopt -s nullglob
contracts=(*/*.hito)
((${#contracts[@]})) || { echo "examples/ holds no contract." >&2; exit 2; }
for contract in "${contracts[@]}"; do
  printf '\n==== %s\n' "$contract"
  show check "$contract"
  # Reported values of the example, when it has some, stand in inputs.json beside it.
  values=${contract%/*}/inputs.json
  if [[ -f $values ]]; then show pay "$contract" --inputs "$values"; else show pay "$contract"; fi
  show test "$contract"
done
printf '\n==== %s, in the other language\n' "${contracts[0]}"
show translate "${contracts[0]}"
