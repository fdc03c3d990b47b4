#include "documents/formula/formula.h"

#include <algorithm>

#include "base/diagnostics.h"
#include "documents/model/markup.h"
#include "documents/words/looking.h"

namespace hito::documents::prose {
namespace {

// One expression in both forms.
struct Typeset {
  std::string mathml, plain;
};

std::string element(std::string_view name, std::string_view inside) {
  return "<" + std::string(name) + ">" + std::string(inside) + "</" + std::string(name) + ">";
}
std::string sign(std::string_view text) { return element("mo", in_html(text)); }
std::string row(std::string_view inside) { return element("mrow", inside); }

Typeset worded(const Runs& runs) {
  const std::string text = text_of(runs);
  return {element("mtext", in_html(text)), text};
}
Typeset in_parentheses(const Typeset& inner) {
  return {row(sign("(") + inner.mathml + sign(")")), "(" + inner.plain + ")"};
}

class Typesetter {
 public:
  Typesetter(const Words& words, const Among& rows) : words_(words), contract_(words.contract), rows_(rows) {}

  Typeset typeset(core::ExprId id) const {
    if (const auto* apply = as<core::Apply>(contract_, id)) return applied(id, *apply);
    if (const auto* choice = as<core::If>(contract_, id)) return cases(id, *choice);
    if (const auto* fold = as<core::Fold>(contract_, id)) return folded(id, *fold);
    if (const auto* round = as<core::Round>(contract_, id)) return rounded(id, *round);
    if (const auto* look = as<core::Look>(contract_, id)) return looked_up(*look);
    const Runs said = words_.value(id, rows_);
    const bool is_name = said.size() == 1 && said.front().style == Run::Style::name;
    if (is_name) return {"<mi mathvariant=\"italic\">" + in_html(said.front().text) + "</mi>", said.front().text};
    if (as<core::Constant>(contract_, id)) return {element("mn", in_html(text_of(said))), text_of(said)};
    return worded(said);
  }

 private:
  Typeset inner(core::ExprId id, Binding most) const { return within(typeset(id), id, most); }
  Typeset within(const Typeset& set, core::ExprId id, Binding most) const {
    return binds(id) <= most ? set : in_parentheses(set);
  }
  // What has brackets of its own binds as a name does.
  Binding binds(core::ExprId id) const {
    const auto* apply = as<core::Apply>(contract_, id);
    if (apply &&
        (apply->op == core::Op::lesser || apply->op == core::Op::greater_of || apply->op == core::Op::absolute))
      return Binding::whole;
    if (apply && apply->op == core::Op::power) return Binding::product;
    if (dated_look(contract_, id) || as<core::Round>(contract_, id)) return Binding::whole;
    // What is summed would seem to go on with the next factor.
    if (as<core::Fold>(contract_, id)) return Binding::sum;
    return binding_of(contract_, id);
  }

  Typeset infix(const core::Apply& apply, std::string_view op, Binding left, Binding right) const {
    Typeset out = inner(apply.args[0], left);
    for (std::size_t i = 1; i < apply.args.size(); ++i) {
      const Typeset next = inner(apply.args[i], right);
      out.mathml += sign(op) + next.mathml;
      out.plain += " " + std::string(op) + " " + next.plain;
    }
    out.mathml = row(out.mathml);
    return out;
  }
  Typeset function(const std::string& name, const std::vector<core::ExprId>& args) const {
    Typeset out{element("mi", in_html(name)) + sign("("), name + "("};
    for (std::size_t i = 0; i < args.size(); ++i) {
      const Typeset arg = typeset(args[i]);
      out.mathml += (i > 0 ? sign(";") : "") + arg.mathml;
      out.plain += (i > 0 ? "; " : "") + arg.plain;
    }
    out.mathml = row(out.mathml + sign(")"));
    out.plain += ")";
    return out;
  }

  Typeset applied(core::ExprId id, const core::Apply& apply) const {
    switch (apply.op) {
      case core::Op::add: return infix(apply, "+", Binding::sum, Binding::product);
      case core::Op::subtract: return infix(apply, "\u2212", Binding::sum, Binding::product);
      case core::Op::multiply: return infix(apply, "×", Binding::product, Binding::whole);
      case core::Op::divide: {
        const Typeset above = typeset(apply.args[0]), below = typeset(apply.args[1]);
        return {element("mfrac", row(above.mathml) + row(below.mathml)),
                within(above, apply.args[0], Binding::product).plain + " / " +
                    within(below, apply.args[1], Binding::whole).plain};
      }
      case core::Op::power: {
        const Typeset base = inner(apply.args[0], Binding::whole), exponent = typeset(apply.args[1]);
        return {element("msup", base.mathml + row(exponent.mathml)),
                base.plain + "^" + within(exponent, apply.args[1], Binding::whole).plain};
      }
      case core::Op::negate: {
        const Typeset value = inner(apply.args[0], Binding::whole);
        return {row(sign("\u2212") + value.mathml), "\u2212" + value.plain};
      }
      case core::Op::absolute: {
        const Typeset value = typeset(apply.args[0]);
        return {row(sign("|") + value.mathml + sign("|")), "|" + value.plain + "|"};
      }
      case core::Op::lesser: return function(words_.text(Written::legal_formula_min), apply.args);
      case core::Op::greater_of: return function(words_.text(Written::legal_formula_max), apply.args);
      case core::Op::equal:
      case core::Op::not_equal:
      case core::Op::less:
      case core::Op::less_equal:
      case core::Op::greater:
      case core::Op::greater_equal:
      case core::Op::logical_and:
      case core::Op::logical_or:
      case core::Op::logical_not:
      case core::Op::is_present:
      case core::Op::within_term:
      case core::Op::add_days:
      case core::Op::subtract_days:
      case core::Op::days_between:
      case core::Op::add_months_clamped:
      case core::Op::add_months_exact:
      case core::Op::whole_months:
      case core::Op::whole_years:
      case core::Op::add_working_days:
      case core::Op::working_days_between: return worded(words_.value(id, rows_));
    }
    throw InternalError("an operation out of its enumeration");
  }

  // One line for each case; a choice between versions is said in words.
  Typeset cases(core::ExprId id, const core::If& first) const {
    if (const auto look = dated_look(contract_, id)) return looked_up(*look);
    std::string lines, plain;
    const core::If* choice = &first;
    core::ExprId rest = id;
    while (choice != nullptr) {
      const Typeset value = typeset(choice->then);
      const Runs when = words_.say(Written::legal_formula_if, {words_.condition(choice->condition, rows_)});
      lines += element("mtr", element("mtd", value.mathml) + element("mtd", worded(when).mathml));
      plain += value.plain + " " + text_of(when) + "; ";
      rest = choice->otherwise;
      choice = as<core::If>(contract_, rest);
      if (choice != nullptr && dated_look(contract_, rest)) choice = nullptr;
    }
    const Typeset last = typeset(rest);
    const std::string otherwise = words_.text(Written::legal_formula_otherwise);
    lines += element("mtr", element("mtd", last.mathml) + element("mtd", element("mtext", in_html(otherwise))));
    return {row(sign("{") + "<mtable columnalign=\"left left\">" + lines + "</mtable>"),
            "{ " + plain + last.plain + " " + otherwise + " }"};
  }

  Typeset folded(core::ExprId id, const core::Fold& fold) const {
    if (fold.op != core::FoldOp::sum || !fold.value || fold.if_none) return worded(words_.value(id, rows_));
    Among inside = rows_;
    inside.rows.resize(fold.bind);
    inside.rows.push_back(fold.over);
    const Typesetter of_rows(words_, inside);
    const Typeset body = of_rows.inner(*fold.value, Binding::product);
    core::Fold count = fold;
    count.op = core::FoldOp::count;
    count.value.reset();
    const std::string over = text_of(rows_in_words(words_, count, rows_));
    return {row("<munder>" + sign("∑") + element("mtext", in_html(over)) + "</munder>" + body.mathml),
            "∑ (" + over + ") " + body.plain};
  }

  Typeset rounded(core::ExprId id, const core::Round& round) const {
    const Typeset value = typeset(round.value);
    const std::string name = words_.text(Written::legal_formula_round);
    const Typeset how = worded(words_.rounding({round.step, round.mode}, contract_.exprs[id].type));
    return {row(element("mi", in_html(name)) + sign("(") + value.mathml + sign(";") + how.mathml + sign(")")),
            name + "(" + value.plain + "; " + how.plain + ")"};
  }

  Typeset looked_up(const core::Look& look) const {
    return function(looked_up_in_words(contract_.tables[look.table], look.result), look.args);
  }

  const Words& words_;
  const core::Contract& contract_;
  const Among& rows_;
};

bool is_arithmetic(core::Op op) {
  using enum core::Op;
  return op == add || op == subtract || op == multiply || op == divide || op == power || op == absolute ||
         op == lesser || op == greater_of;
}

// Whether it gains from being typeset.
bool is_formula(const core::Contract& contract, core::ExprId id) {
  if (contract.exprs[id].type.kind != core::Kind::number) return false;
  if (const auto* apply = as<core::Apply>(contract, id)) return is_arithmetic(apply->op);
  if (as<core::If>(contract, id)) return !dated_look(contract, id);
  if (const auto* fold = as<core::Fold>(contract, id))
    return fold->op == core::FoldOp::sum && fold->value && !fold->if_none;
  return as<core::Round>(contract, id) != nullptr;
}

}  // namespace

std::optional<Formula> formula_of(const Words& words, const Runs& name, core::ExprId value, const Among& rows) {
  if (!is_formula(words.contract, value)) return std::nullopt;
  Typeset set = Typesetter(words, rows).typeset(value);
  if (!name.empty()) {
    set.mathml = "<mi mathvariant=\"italic\">" + in_html(text_of(name)) + "</mi>" + sign("=") + set.mathml;
    set.plain = text_of(name) + " = " + set.plain;
  }
  return Formula{"<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">" + row(set.mathml) + "</math>",
                 std::move(set.plain)};
}

}  // namespace hito::documents::prose
