// The work of aligned(): rewriting a contract from its own numbers to those that two contracts share.
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "compiler/core/aligned.h"

namespace hito::core {

// Expressions, each once. Of rights that clauses give, one for each contract, unless both mean the same clause.
class Interned {
 public:
  ExprId add(Expr expr, bool of_second);
  const Arena<Expr, ExprId>& all() const { return all_; }

 private:
  Arena<Expr, ExprId> all_;
  std::vector<bool> of_second_;
  std::vector<std::vector<ExprId>> by_kind_ = std::vector<std::vector<ExprId>>(std::variant_size_v<Node>);
};

struct Shared {
  Arena<Unit, UnitId> units;
  Arena<Choices, ChoicesId> choices;
  Arena<Party, PartyId> parties;
  Arena<Dataset, DatasetId> datasets;
  Arena<Input, InputId> inputs;
  Arena<Define, DefineId> defines;
  Arena<Table, TableId> tables;
  Interned exprs;
};

// The shared numbers of what one contract declares, by its own.
struct Numbering : Aligned::Numbers {
  explicit Numbering(const Contract& of) : contract(of) {}
  Type type(Type type) const;
  Field field(Field field) const;
  std::vector<ColumnIndex> via(DatasetId from, const std::vector<ColumnIndex>& links) const;

  const Contract& contract;
  std::vector<ChoicesId> choices;
};

class Rewriting {
 public:
  // `other`: the contract that was rewritten before, whose clauses may be the same.
  Rewriting(const Numbering& numbering, Shared& shared, const Contract* other)
      : numbering_(numbering), shared_(shared), contract_(numbering.contract), other_(other) {}

  Arena<Clause, ClauseId> clauses();

 private:
  using Rows = std::vector<DatasetId>;  // by depth, of the contract's own numbers
  ExprId expr(ExprId id, const Rows& rows);
  std::vector<ExprId> exprs(const std::vector<ExprId>& all, const Rows& rows);
  std::optional<ExprId> expr(const std::optional<ExprId>& id, const Rows& rows);
  RowPath path(const RowPath& path, const Rows& rows) const;
  DatasetId end_of(const RowPath& path, const Rows& rows) const;
  DefineId define(DefineId id);
  TableId table(TableId id);

  Node of(const Constant& node, const Rows& rows);
  Node of(const Cell& node, const Rows& rows);
  Node of(const InputRef& node, const Rows& rows);
  Node of(const ParamRef& node, const Rows& rows);
  Node of(const DefineRef& node, const Rows& rows);
  Node of(const Apply& node, const Rows& rows);
  Node of(const If& node, const Rows& rows);
  Node of(const Round& node, const Rows& rows);
  Node of(const OrElse& node, const Rows& rows);
  Node of(const Look& node, const Rows& rows);
  Node of(const Fold& node, const Rows& rows);
  Node of(const GivesRight& node, const Rows& rows);
  Node of(const Amount& node, const Rows& rows);
  Node of(const DateInForce& node, const Rows& rows);
  Node of(const AcrossPeriods& node, const Rows& rows);
  Node of(const Irrational& node, const Rows& rows);

  const Clause& clause(ClauseId id);
  // Whether the other contract has, under these ids, the same versions of the clause.
  bool shared_clause(ClauseId id);
  std::vector<Share> shares(std::vector<Share> all) const;
  Exception exception(const Exception& one, const Rows& rows);
  void rewrite(Pay& pay);
  void rewrite(std::vector<Cap>& caps);
  void rewrite(SaidElsewhere&) {}
  void rewrite(Maximum& maximum);
  void rewrite(Adjust& adjust);
  void rewrite(Advance& advance);
  void rewrite(Distribute& distribute);
  PartyId party(PartyId id) const { return id.valid() ? numbering_.parties[id.value] : id; }
  DatasetId dataset(DatasetId id) const { return numbering_.datasets[id.value]; }
  // The rows that lines of a payment clause, or their parts, are of.
  std::optional<DatasetId> rows_paid(ClauseId id) const;

  const Numbering& numbering_;
  Shared& shared_;
  const Contract& contract_;
  const Contract* other_;
  std::map<ExprId, ExprId> exprs_;
  std::map<DefineId, DefineId> defines_;
  std::map<TableId, TableId> tables_;
  std::map<ClauseId, Clause> clauses_;
};

}  // namespace hito::core
