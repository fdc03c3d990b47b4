// The outputs of a payment. Amounts are text with the contract's money decimals; nothing here rounds.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/text.h"
#include "runtime/statement/statement.h"

namespace hito::runtime {

// Takes an output piece by piece, so that one of millions of lines is never whole in memory.
using Give = std::function<void(std::string_view)>;

// One JSON object, schema hito.payment/1, ending in a newline. Keys are English and stable; names and `warnings` are
// for people, the latter in `language`. `rows` and `lines` are there only with `lines`.
std::string to_json(const core::Contract& contract, const Statement& statement,
                    const std::vector<PropertyFinding>& findings, Language language, bool lines);
void write_json(const core::Contract& contract, const Statement& statement,
                const std::vector<PropertyFinding>& findings, Language language, bool lines, const Give& give);

// Cells as one line of CSV, RFC 4180, LF.
std::string csv_row(const std::vector<std::string>& cells);

// CSV with a header line.
// clause,amount,currency: one line per payment clause, then `total`.
std::string clauses_csv(const core::Contract& contract, const Statement& statement);
// Every line, paid or not: clause,dataset,key,period,date,payee,payers,entitlement,payment,currency,reason,cap.
std::string lines_csv(const core::Contract& contract, const Statement& statement);
void write_lines_csv(const core::Contract& contract, const Statement& statement, const Give& give);
// dataset,key,amount,currency: Statement::rows.
std::string rows_csv(const core::Contract& contract, const Statement& statement);
void write_rows_csv(const core::Contract& contract, const Statement& statement, const Give& give);

// Every fault of every row that was set aside: dataset,file,line,key,column,value,code,reason; the reason is a
// sentence in `language`.
std::string set_aside_csv(const Statement& statement, Language language);

// For a person on a terminal: clauses and total, parties, periods, data, properties, what must not be missed. Amounts
// as the language spells them ("28_000.00 PEN"), so that they can be pasted and read the same in every country. A table
// wider than `columns` is written as one paragraph a row.
std::string to_table(const core::Contract& contract, const Statement& statement,
                     const std::vector<PropertyFinding>& findings, Language language, bool lines,
                     std::size_t columns = no_limit);

}  // namespace hito::runtime
