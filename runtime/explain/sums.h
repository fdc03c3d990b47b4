// Why what is added up is what it is: a clause, a row, the total.
#pragma once
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

#include "runtime/explain/explain.h"
#include "runtime/explain/explain_line.h"
#include "runtime/statement/not_counted.h"

namespace hito::runtime {

// So many lines are each explained whole; of more, the greatest are named.
inline constexpr std::size_t explained_whole = 6;

class Sums {
 public:
  Sums(const Words& words, const Settlement& settlement, const Account& account, LineExplainer& lines,
       const Asked& asked, std::optional<Date> as_of);

  // Of the row asked about: what its own lines pay, lines of rows that refer to it, its parts of divided lines.
  std::vector<Step> of_row(RowAt row);
  // Of the clauses asked about, else of all of them: the total.
  std::vector<Step> of_clauses();

 private:
  // Some of a line, or of a part of one, that belongs to what is added up.
  struct Piece {
    std::size_t line;
    Rational amount;
    std::optional<std::size_t> part = {};
  };
  using Pieces = std::vector<Piece>;

  bool is_asked(const Line& line) const;
  std::string in_period(std::string says) const;
  Pieces lines_of(core::ClauseId id) const;
  Step of_clause(core::ClauseId id, bool alone);
  Step of_caps(core::ClauseId id) const;
  Step of_exception(core::ClauseId id) const;
  Step of_distribution(core::ClauseId id) const;
  void add_reasons(Step& to, const Pieces& pieces, bool parts) const;
  void add_cuts(Step& to, core::ClauseId cap, core::ClauseId of) const;
  void add_pieces(Step& to, Pieces pieces, bool in_full);
  Step of_piece(const Piece& piece, bool in_full);
  std::string name_of(const Line& line) const;
  std::map<core::ClauseId, Pieces> pieces_of(RowAt row) const;
  Step in_currency(RowAt row, const std::map<core::ClauseId, Pieces>& pieces, core::UnitId currency);
  Step of_pieces(core::ClauseId clause, const Pieces& pieces);
  Step not_counted(RowAt row) const;
  std::optional<Chosen> chosen_instead_of(RowAt row) const;
  void add_repeated(Step& to, RowAt row) const;
  core::UnitId currency_of(core::ClauseId id) const;

  const Words& words_;
  const core::Contract& contract_;
  const Settlement& settlement_;
  const Account& account_;
  LineExplainer& lines_;
  const Asked& asked_;
  std::optional<Date> as_of_;
};

}  // namespace hito::runtime
