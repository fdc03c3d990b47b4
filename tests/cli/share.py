"""The contract that the tests of files and kills pay."""
CONTRACT = """contract "World"
  code "W"
  currency PEN
  rounding to the nearest 0.01, half up
payer    "Fund"
provider "School"
reported value share percent from 0% to 100%
data people, one row per person
  identified by id
  id     identifier
  amount money in PEN from 0 to 1_000
clause 1 "Pay"
  for each person
  the payer pays the provider amount * share
"""
# What `hito pay --out` writes, in the order that the files are put in their places.
OUTPUTS = ("clauses.csv", "rows.csv", "lines.csv", "set_aside.csv", "ledger.csv", "notice.html", "receipt.csv",
           "receipt.json", "working_paper.xlsx", "payment.json")
