#include "compiler/facts/keys.h"

#include <algorithm>

namespace hito::facts {
namespace {

// Beyond this many expressions inside each other (long chains of definitions) two are taken to differ: some guard may
// then go unseen, nothing wrong is concluded, and the stack stays small.
constexpr int deepest = 2000;

enum class Tag : std::int64_t {
  irrational,
  unlike,
  frame,
  row,
  follow,
  rows_of,
  across,
  constant,
  cell,
  input,
  param,
  apply,
  if_then,
  round,
  or_else,
  look,
  fold,
  gives_right,
  amount,
  date_in_force,
};
constexpr std::int64_t tag(Tag kind) { return static_cast<std::int64_t>(kind); }

// Operands in any order give the same value.
bool commutes(core::Op op) {
  using enum core::Op;
  return op == add || op == multiply || op == equal || op == not_equal || op == lesser || op == greater_of;
}

}  // namespace

Key Keys::intern(const Parts& parts) {
  const auto [place, added] = keys_.try_emplace(parts, next_);
  if (added) ++next_;
  return place->second;
}

Key Keys::unlike_any() { return intern({tag(Tag::unlike), next_}); }

std::int64_t Keys::spelled(const std::string& text) {
  return texts_.try_emplace(text, static_cast<std::int64_t>(texts_.size())).first->second;
}

Row Keys::variable(int level, core::DatasetId dataset) {
  return {intern({tag(Tag::row), level, dataset.value}), dataset};
}

void Keys::seal(Frame& frame) {
  Parts parts{tag(Tag::frame), frame.level, static_cast<std::int64_t>(frame.rows.size())};
  for (const Row& row : frame.rows) parts.push_back(row.key);
  for (Key param : frame.params) parts.push_back(param);
  for (const Frame::Alias& alias : frame.aliases) {
    parts.insert(parts.end(), {alias.row, alias.link, alias.owner.key});
  }
  frame.id = intern(parts);
}

Frame Keys::frame(std::optional<core::DatasetId> each) {
  Frame made;
  if (each) {
    made.rows.push_back(variable(0, *each));
    made.level = 1;
  }
  seal(made);
  return made;
}

Frame Keys::rowless(const Frame& outer) {
  Frame made;
  made.level = outer.level;
  seal(made);
  return made;
}

Frame Keys::bind(const Frame& outer, const core::Fold& fold) {
  Frame inner = outer;
  if (inner.rows.size() <= fold.bind) inner.rows.resize(fold.bind + 1);
  const Row bound = variable(outer.level, fold.over);
  inner.rows[fold.bind] = bound;
  inner.level = outer.level + 1;
  if (fold.its) {
    if (const auto owner = row(outer, fold.its->owner)) inner.aliases.push_back({bound.key, fold.its->link, *owner});
  }
  seal(inner);
  return inner;
}

Frame Keys::callee(const Frame& outer, const core::DefineRef& use, std::vector<Known> arguments) {
  Frame inner;
  inner.level = outer.level;
  inner.aliases = outer.aliases;
  if (use.row) inner.rows.push_back(row(outer, *use.row).value_or(Row{unlike_any(), {}}));
  for (core::ExprId arg : use.args) inner.params.push_back(key(arg, outer));
  inner.arguments = std::move(arguments);
  seal(inner);
  return inner;
}

Frame Keys::clause(const Frame& outer, const core::GivesRight& asked) {
  Frame inner;
  inner.level = outer.level;
  inner.aliases = outer.aliases;
  if (asked.row) inner.rows.push_back(row(outer, *asked.row).value_or(Row{unlike_any(), {}}));
  seal(inner);
  return inner;
}

Row Keys::follow(const Frame& frame, Row from, core::ColumnIndex link) {
  for (const Frame::Alias& alias : frame.aliases) {
    if (alias.row == from.key && alias.link == link) return alias.owner;
  }
  const core::DatasetId to = contract_.datasets[from.dataset].columns[link].type.of;
  return {intern({tag(Tag::follow), from.key, link}), to};
}

std::optional<Row> Keys::row(const Frame& frame, const core::RowPath& path) {
  if (path.depth >= frame.rows.size()) return std::nullopt;
  Row here = frame.rows[path.depth];
  for (core::ColumnIndex link : path.via) {
    if (!here.dataset.valid() || link >= contract_.datasets[here.dataset].columns.size()) return std::nullopt;
    here = follow(frame, here, link);
  }
  if (!here.dataset.valid()) return std::nullopt;
  return here;
}

Key Keys::row_key(const Frame& frame, const std::optional<core::RowPath>& path) {
  if (!path) return -1;
  const auto found = row(frame, *path);
  return found ? found->key : unlike_any();
}

Key Keys::key(core::ExprId id, const Frame& frame) {
  if (!id.valid() || depth_ > deepest) return unlike_any();
  const auto place = std::pair(id.value, frame.id);
  if (const auto known = known_.find(place); known != known_.end()) return known->second;
  ++depth_;
  const Key made = std::visit([&](const auto& node) { return of(node, frame); }, contract_.exprs[id].node);
  --depth_;
  known_.emplace(place, made);
  return made;
}

Key Keys::apply(core::Op op, std::vector<Key> args) {
  using enum core::Op;
  if (op == greater || op == greater_equal) {
    op = op == greater ? less : less_equal;
    std::reverse(args.begin(), args.end());
  }
  if (commutes(op)) std::sort(args.begin(), args.end());
  Parts parts{tag(Tag::apply), static_cast<std::int64_t>(op)};
  parts.insert(parts.end(), args.begin(), args.end());
  return intern(parts);
}

Key Keys::rows_of(const core::Fold& fold, const Frame& frame) {
  Parts parts{tag(Tag::rows_of), fold.over.value, static_cast<std::int64_t>(fold.window), fold.months};
  if (fold.its) parts.insert(parts.end(), {fold.its->link, row_key(frame, fold.its->owner)});
  return intern(parts);
}

Key Keys::optional_key(const std::optional<core::ExprId>& id, const Frame& frame) { return id ? key(*id, frame) : -1; }

Key Keys::of(const core::Constant& node, const Frame&) {
  const core::Value& value = node.value;
  std::string text;
  if (const auto* number = std::get_if<Rational>(&value)) {
    text = to_text(*number);
  } else if (const auto* words = std::get_if<std::string>(&value)) {
    text = *words;
  } else if (const auto* truth = std::get_if<bool>(&value)) {
    text = *truth ? "1" : "0";
  } else if (const auto* date = std::get_if<Date>(&value)) {
    text = std::to_string(date->days);
  } else if (const auto* choice = std::get_if<core::Choice>(&value)) {
    text = std::to_string(choice->index);
  } else if (const auto* row = std::get_if<core::RowRef>(&value)) {
    text = std::to_string(row->index);
  }
  return intern({tag(Tag::constant), static_cast<std::int64_t>(value.index()), spelled(text)});
}

Key Keys::of(const core::Cell& node, const Frame& frame) {
  return intern({tag(Tag::cell), row_key(frame, node.row), node.column});
}

Key Keys::of(const core::InputRef& node, const Frame&) { return intern({tag(Tag::input), node.input.value}); }

Key Keys::of(const core::ParamRef& node, const Frame& frame) {
  if (node.index < frame.params.size()) return frame.params[node.index];
  return intern({tag(Tag::param), node.index});
}

Key Keys::of(const core::DefineRef& node, const Frame& frame) {
  if (!node.define.valid()) return unlike_any();
  return key(contract_.defines[node.define].value, callee(frame, node, {}));
}

Key Keys::of(const core::Apply& node, const Frame& frame) {
  std::vector<Key> args;
  for (core::ExprId arg : node.args) args.push_back(key(arg, frame));
  return apply(node.op, std::move(args));
}

Key Keys::of(const core::If& node, const Frame& frame) {
  return intern({tag(Tag::if_then), key(node.condition, frame), key(node.then, frame), key(node.otherwise, frame)});
}

Key Keys::of(const core::Round& node, const Frame& frame) {
  return intern(
      {tag(Tag::round), key(node.value, frame), spelled(to_text(node.step)), static_cast<std::int64_t>(node.mode)});
}

Key Keys::of(const core::OrElse& node, const Frame& frame) {
  return intern({tag(Tag::or_else), key(node.value, frame), key(node.fallback, frame)});
}

Key Keys::of(const core::Look& node, const Frame& frame) {
  Parts parts{tag(Tag::look), node.table.value, node.result};
  for (core::ExprId arg : node.args) parts.push_back(key(arg, frame));
  return intern(parts);
}

Key Keys::of(const core::Fold& node, const Frame& frame) {
  const Frame inner = bind(frame, node);
  return intern({tag(Tag::fold), static_cast<std::int64_t>(node.op), rows_of(node, frame),
                 optional_key(node.where, inner), optional_key(node.value, inner), optional_key(node.if_none, frame),
                 optional_key(node.by, inner), spelled(to_text(node.percent)), node.interpolated ? 1 : 0,
                 core::is_rank(node.op) ? optional_key(node.value, frame) : -1});
}

Key Keys::of(const core::GivesRight& node, const Frame& frame) {
  return intern({tag(Tag::gives_right), node.clause.value, row_key(frame, node.row)});
}

Key Keys::of(const core::Amount& node, const Frame&) {
  return intern({tag(Tag::amount), static_cast<std::int64_t>(node.kind), node.clause.value, node.party.value});
}

Key Keys::of(const core::AcrossPeriods& node, const Frame& frame) {
  const auto named = std::visit([](auto id) { return static_cast<std::int64_t>(id.value); }, node.of);
  return intern({tag(Tag::across), static_cast<std::int64_t>(node.what), node.own ? 1 : 0,
                 static_cast<std::int64_t>(node.of.index()), named, row_key(frame, node.row),
                 optional_key(node.if_none, frame)});
}

Key Keys::of(const core::Irrational& node, const Frame& frame) {
  Parts parts{tag(Tag::irrational), static_cast<std::int64_t>(node.function), node.decimals};
  for (core::ExprId arg : node.args) parts.push_back(key(arg, frame));
  return intern(parts);
}

// Each row variable may bring a date of its own.
Key Keys::of(const core::DateInForce& node, const Frame& frame) {
  return intern({tag(Tag::date_in_force), frame.level, node.of_payment ? 1 : 0});
}

}  // namespace hito::facts
