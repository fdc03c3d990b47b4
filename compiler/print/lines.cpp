#include "compiler/print/lines.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hito::print {
namespace {

// Constructs that begin a line wherever they stand.
constexpr std::array own_line{
    Rule::headerLine,     Rule::textItem,     Rule::datasetLine, Rule::choiceRow,     Rule::tierRow,
    Rule::bracketRow,     Rule::scaleRow,     Rule::row,         Rule::choiceVersion, Rule::tierVersion,
    Rule::bracketVersion, Rule::scaleVersion, Rule::payment,     Rule::forEach,       Rule::pays,
    Rule::isPaid,         Rule::cap,          Rule::lifts,       Rule::adjustment,    Rule::advance,
    Rule::distribution,   Rule::payerMaximum, Rule::sharePaid,   Rule::exampleLine,   Rule::expect,
};
// Words that do.
constexpr std::array own_line_words{Concept::RETENTION_OF, Concept::INCREASE_OF, Concept::REDUCTION_OF};
// What is said of a payment on the payment's own line.
constexpr std::array same_line_tails{Concept::NOT_BELOW, Concept::NOT_ABOVE};

// Items that an author may list line after line, without a blank line between them.
constexpr std::array listed{Rule::party,    Rule::unitItem,     Rule::input,   Rule::definition,
                            Rule::property, Rule::contractText, Rule::includes};

// Parentheses that belong to the name before them.
constexpr std::array called{Rule::call, Rule::parameters};
// Where a minus is a sign and not a subtraction.
constexpr std::array signed_rules{Rule::signedTerm, Rule::bound,    Rule::tableBound,
                                  Rule::exponent,   Rule::fallback, Rule::defaultValue};

template <class List, class Value>
bool among(const List& list, Value value) {
  return std::ranges::find(list, value) != list.end();
}

std::optional<Shape> shape_of(Rule rule) {
  if (rule == Rule::party) return Shape::party;
  if (rule == Rule::column || rule == Rule::input) return Shape::column;
  if (rule == Rule::row) return Shape::pipe_row;
  if (among(std::array{Rule::choiceRow, Rule::tierRow, Rule::bracketRow, Rule::scaleRow}, rule))
    return Shape::colon_row;
  return std::nullopt;
}

class Cutter {
 public:
  explicit Cutter(const Draft& draft) : draft_(draft) {}

  std::vector<Line> run() {
    for (std::size_t at = 0; at < draft_.items.size(); ++at) item(at);
    return std::move(lines_);
  }

 private:
  const syntax::Node& node_of(const syntax::Child& child) const { return draft_.nodes[child.index]; }

  // ---- items ---------------------------------------------------------------------------------------------------

  void item(std::size_t at) {
    const syntax::Item& item = draft_.items[at];
    const std::size_t first_line = lines_.size();
    if (item.node == no_node) {
      for (const Passage& passage : draft_.passages[at]) {
        Line& line = lines_.emplace_back();
        line.shape = Shape::passage;
        line.pieces.push_back({Concept::NAME, passage.text});
        line.before = draft_.leaves[passage.first].before;
        line.page = draft_.leaves[passage.first].page;
      }
    } else {
      level_ = 0;
      pending_ = true;
      shape_ = Shape::plain;
      node(item.node);
    }
    if (first_line == lines_.size()) return;
    lines_[first_line].opens_item = true;
    if (at == 0) {
      // Nothing stands above it that an indented comment could be said of.
      for (Comment& comment : lines_[first_line].before.above) comment.indented = false;
    } else {
      if (!is_listed(at) || !is_listed(at - 1)) part(lines_[first_line].before);
      join_group(at, first_line);
    }
    last_group_ = lines_[first_line].group;
  }

  // An item that did not parse stays as near to its neighbours as it was.
  bool is_listed(std::size_t at) const {
    const std::uint32_t root = draft_.items[at].node;
    return root == no_node || among(listed, draft_.nodes[root].rule);
  }
  static bool has_blank(const Trivia& trivia) {
    return trivia.blank || std::ranges::any_of(trivia.above, &Comment::blank);
  }
  // Sees to a blank line between two items, above the comments of the second one.
  static void part(Trivia& trivia) {
    const auto own = std::ranges::find_if(trivia.above, [](const Comment& comment) { return !comment.indented; });
    const bool parted = trivia.blank || std::any_of(own, trivia.above.end(), [](const Comment& c) { return c.blank; });
    if (parted) return;
    (own == trivia.above.end() ? trivia.blank : own->blank) = true;
  }
  // Parties, or reported values, listed line after line are aligned together.
  void join_group(std::size_t at, std::size_t first_line) {
    const std::uint32_t root = draft_.items[at].node;
    const std::uint32_t before = draft_.items[at - 1].node;
    if (root == no_node || before == no_node || draft_.nodes[root].rule != draft_.nodes[before].rule) return;
    if (has_blank(lines_[first_line].before)) return;
    lines_[first_line].group = last_group_;
  }

  // ---- nodes ---------------------------------------------------------------------------------------------------

  void node(std::uint32_t id) {
    const syntax::Node& here = draft_.nodes[id];
    const std::uint32_t parent = path_.empty() ? no_node : path_.back();
    if (parent != no_node && starts_line(id, parent)) break_line(1 + (is_text_of_column(id) ? 1 : 0));
    if (const auto shape = shape_of(here.rule); shape && pending_) {
      shape_ = *shape;
      group_ = here.rule == Rule::column ? path_[path_.size() - 2] : parent == no_node ? id : parent;
    }
    if (here.rule == Rule::headerLine && !is_text(here)) {
      shape_ = Shape::header_line;
      group_ = parent;
    }
    path_.push_back(id);
    for (std::size_t at = 0; at < here.children.size(); ++at) child(here, at);
    path_.pop_back();
  }

  void child(const syntax::Node& parent, std::size_t at) {
    const syntax::Child& child = parent.children[at];
    if (!child.is_token) {
      const Rule rule = node_of(child).rule;
      if (rule == Rule::type && among(std::array{Rule::column, Rule::input}, parent.rule)) cell_ = true;
      if (rule == Rule::step) may_break_ = true;
      return node(child.index);
    }
    const Concept kind = draft_.leaves[child.index].kind;
    if (parent.rule == Rule::paymentTail && starts_tail(parent, at)) break_line(1);
    if (among(own_line_words, kind)) break_line(1);
    if (kind == Concept::STRING && among(std::array{Rule::party, Rule::column, Rule::input}, parent.rule)) cell_ = true;
    leaf(child.index, parent.rule);
    if (kind == Concept::EQ && parent.rule == Rule::define) may_break_ = true;
    if (kind == Concept::COLON && current().shape == Shape::colon_row) cell_ = true;
  }

  bool starts_line(std::uint32_t id, std::uint32_t parent) const {
    const Rule rule = draft_.nodes[id].rule;
    const Rule above = draft_.nodes[parent].rule;
    if (rule == Rule::define) return above == Rule::payment;
    if (rule == Rule::when) return above != Rule::release;
    if (rule == Rule::timing) return above == Rule::payment && !follows(parent, id, Rule::forEach);
    return among(own_line, rule);
  }
  bool follows(std::uint32_t parent, std::uint32_t id, Rule rule) const {
    for (const syntax::Child& child : draft_.nodes[parent].children) {
      if (child.is_token) continue;
      if (child.index == id) return false;
      if (node_of(child).rule == rule) return true;
    }
    return false;
  }
  // A comma before it ends the line above.
  bool starts_tail(const syntax::Node& tail, std::size_t at) const {
    const auto kind = [&](std::size_t index) { return draft_.leaves[tail.children[index].index].kind; };
    if (kind(at) == Concept::COMMA || among(same_line_tails, kind(at))) return false;
    return at == 0 || (at == 1 && tail.children[0].is_token && kind(0) == Concept::COMMA);
  }

  bool is_text(const syntax::Node& line) const {
    return !line.children.front().is_token && node_of(line.children.front()).rule == Rule::textItem;
  }
  // Text of a dataset after its first column is said of the column above.
  bool is_text_of_column(std::uint32_t id) const {
    const syntax::Node& line = draft_.nodes[id];
    const bool text = line.rule == Rule::textItem || (line.rule == Rule::datasetLine && is_text(line));
    if (!text) return false;
    const bool direct = line.rule == Rule::datasetLine;
    if (path_.size() < (direct ? 1U : 2U)) return false;
    const syntax::Node& dataset = draft_.nodes[direct ? path_.back() : path_[path_.size() - 2]];
    if (dataset.rule != Rule::dataset) return false;
    bool after_column = false;
    for (const syntax::Child& child : dataset.children) {
      if (child.is_token) continue;
      if (child.index == (direct ? id : path_.back())) return after_column;
      const syntax::Node& other = node_of(child);
      if (other.rule == Rule::datasetLine && !is_text(other))
        after_column = node_of(other.children.front()).rule == Rule::column;
    }
    return false;
  }

  // ---- leaves --------------------------------------------------------------------------------------------------

  void break_line(unsigned level) {
    pending_ = true;
    level_ = level;
    shape_ = Shape::plain;
  }

  Line& current() { return lines_.back(); }

  void leaf(std::uint32_t index, Rule parent) {
    const Leaf& leaf = draft_.leaves[index];
    const bool apart =
        !leaf.before.trailing.empty() || !leaf.before.above.empty() || (!pending_ && leaf.page != current().page);
    if (pending_)
      start_line(leaf);
    else if (apart)
      go_on_below(leaf);
    Line& line = current();
    const bool space = in_cell_of_example() ? !leaf.touches : wants_space(leaf.kind, parent);
    Piece piece{.kind = leaf.kind, .text = leaf.text, .space = space};
    piece.may_break = std::exchange(may_break_, false) && !line.pieces.empty();
    if (parent == Rule::workCalendar && leaf.kind == Concept::DATE) holiday(piece, line);
    piece.cell = std::exchange(cell_, false) || (line.shape == Shape::header_line && line.pieces.size() == 1);
    line.pieces.push_back(std::move(piece));
    previous_ = leaf.kind;
    previous_parent_ = parent;
  }

  // Holidays: each year on lines of its own.
  void holiday(Piece& piece, const Line& line) const {
    const auto before = std::find_if(line.pieces.rbegin(), line.pieces.rend(),
                                     [](const Piece& other) { return other.kind == Concept::DATE; });
    const auto is_colon = [](const Piece& other) { return other.kind == Concept::COLON; };
    const bool in_list = continued_ || std::ranges::any_of(line.pieces, is_colon);
    if (!in_list || before == line.pieces.rend()) return;
    const bool first = line.pieces.back().kind == Concept::COLON;
    piece.may_break = first || !piece.text.starts_with(before->text.substr(0, 4));
    piece.may_fill = !piece.may_break;
  }

  void start_line(const Leaf& leaf) {
    Line& line = lines_.emplace_back();
    line.level = level_;
    line.shape = shape_;
    line.group = group_;
    line.before = leaf.before;
    line.page = leaf.page;
    pending_ = false;
    continued_ = false;
  }

  // A comment, or the edge of a fence, stands in the middle of a construct.
  void go_on_below(const Leaf& leaf) {
    current().shape = Shape::plain;
    Line line;
    line.level = current().level + (continued_ ? 0 : 1);
    line.before = leaf.before;
    line.before.blank = false;
    for (Comment& comment : line.before.above) comment.blank = false;
    line.page = leaf.page;
    lines_.push_back(std::move(line));
    continued_ = true;
  }

  // Its value is read as it is written: `C-01` is one identity, and `C - 01` another.
  bool in_cell_of_example() const {
    if (path_.empty()) return false;
    const Rule item = draft_.nodes[path_.front()].rule;
    if (item != Rule::example && item != Rule::examples) return false;
    return std::ranges::any_of(path_, [&](std::uint32_t id) { return draft_.nodes[id].rule == Rule::cell; });
  }

  bool wants_space(Concept kind, Rule parent) const {
    const auto tight = [](Concept sign, Rule rule) {
      return sign == Concept::POW || (sign == Concept::SLASH && rule == Rule::yearlyReturn);
    };
    if (among(std::array{Concept::RP, Concept::COMMA, Concept::COLON, Concept::DOT}, kind)) return false;
    if (previous_ == Concept::LP || previous_ == Concept::DOT) return false;
    if (kind == Concept::LP && among(called, parent)) return false;
    if (tight(kind, parent) || tight(previous_, previous_parent_)) return false;
    // Two signs in a row stay apart: `--` is no sign.
    const bool after_sign = previous_ == Concept::MINUS && among(signed_rules, previous_parent_);
    return !after_sign || kind == Concept::MINUS;
  }

  const Draft& draft_;
  std::vector<Line> lines_;
  // Nodes from the root of the item to the node at hand.
  std::vector<std::uint32_t> path_;
  // Of the first line of the item before.
  std::uint32_t last_group_ = 0;
  // The next leaf begins a line, of this level, shape and group.
  bool pending_ = true;
  unsigned level_ = 0;
  Shape shape_ = Shape::plain;
  std::uint32_t group_ = 0;
  // The line at hand is the lower part of a construct.
  bool continued_ = false;
  bool may_break_ = false;
  bool cell_ = false;
  Concept previous_ = Concept::COMMA;
  Rule previous_parent_ = Rule::header;
};

}  // namespace

std::vector<Line> lines_of(const Draft& draft) { return Cutter(draft).run(); }

}  // namespace hito::print
