#include "tests/differential/contract.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "tests/differential/clauses.h"
#include "tests/differential/schema.h"

namespace hito::fuzz {
namespace {

constexpr int most_mendings = 6;

using Role = Item::Role;

struct Draft {
  std::vector<Item> items;
  std::string amendment;  // empty: none
};

Draft draft(Random& random) {
  Model model;
  model.only_sums = random.chance(20);
  model.rows_apart = model.only_sums && random.chance(50);
  Writer writer(random, model);
  std::vector<Item> items = Schema(random, model, writer).write();
  Clauses clauses(random, model, writer);
  const std::size_t head = items.size();
  // Each rests only on what is already there, so nothing goes round in a circle.
  const std::size_t steps = 2 + random.below(random.chance(25) ? 14 : 7);
  for (std::size_t i = 0; i < steps || model.payments.empty(); ++i) {
    switch (random.weighted({38, 18, 44})) {
      case 0: items.push_back(clauses.definition()); break;
      case 1:
        if (auto table = writer.table()) items.push_back(std::move(*table));
        break;
      default: items.push_back(clauses.payment());
    }
  }
  for (std::size_t i = random.weighted({35, 35, 20, 10}); i > 0; --i)
    if (auto cap = clauses.cap()) items.push_back(std::move(*cap));
  for (std::size_t i = model.only_sums ? 0 : random.weighted({65, 20, 15}); i > 0; --i)
    if (auto adjustment = clauses.adjustment()) items.push_back(std::move(*adjustment));
  if (random.chance(15)) items.push_back(clauses.property());
  if (random.chance(50)) {
    std::vector<Item> rest(std::make_move_iterator(items.begin() + static_cast<std::ptrdiff_t>(head)),
                           std::make_move_iterator(items.end()));
    random.shuffle(rest);
    items.resize(head);
    for (Item& item : rest) items.push_back(std::move(item));
  }
  std::string amendment = random.chance(45) ? clauses.amendment(items) : "";
  return {std::move(items), std::move(amendment)};
}

std::string joined(const std::vector<Item>& items, std::vector<std::size_t>& starts) {
  std::string text;
  starts.clear();
  for (const Item& item : items) {
    starts.push_back(text.size());
    text += item.text;
    if (!item.text.empty()) text += "\n";
  }
  return text;
}

// Puts in simpler words, or leaves out, every item that an error points into. False when that cannot help.
bool mend(std::vector<Item>& items, const std::vector<std::size_t>& starts, const Diagnostics& found,
          Drafting& drafting) {
  std::set<std::size_t> bad;
  for (const Diagnostic& diagnostic : found.all()) {
    if (diagnostic.severity() != Severity::error) continue;
    const auto* span = std::get_if<Span>(&diagnostic.place);
    if (span == nullptr) return false;
    const auto after = std::upper_bound(starts.begin(), starts.end(), std::size_t{span->begin});
    bad.insert(static_cast<std::size_t>(after - starts.begin()) - 1);
  }
  bool changed = false;
  for (std::size_t i : bad) {
    Item& item = items[i];
    if (item.role == Role::header || item.role == Role::party || item.role == Role::data || item.text.empty()) continue;
    item.text = std::exchange(item.fallback, "");
    ++drafting.mended;
    changed = true;
  }
  return changed;
}

// Half of the contracts are read in Spanish.
std::unique_ptr<Made> translated(std::unique_ptr<Made> made, Drafting& drafting) {
  Diagnostics found;
  auto rewritten = driver::translate(made->source, Language::es, found);
  if (!rewritten || !rewritten->text)
    throw std::runtime_error("a contract that compiles is not translated:\n" + made->source.text());
  auto spanish = compile_text(made->source.path(), *rewritten->text, found);
  const bool same = spanish && spanish->compiled.contract.clauses.size() == made->compiled.contract.clauses.size() &&
                    spanish->compiled.contract.exprs.size() == made->compiled.contract.exprs.size();
  if (!same)
    throw std::runtime_error("a translation does not mean the same:\n" + made->source.text() + "\n---\n" +
                             *rewritten->text);
  ++drafting.translated;
  return spanish;
}

}  // namespace

std::string text_of(const Made& made) {
  std::string text;
  for (const Source::File& file : made.source.files())
    text += (file.amends ? std::string(amendment_follows) : "") + std::string(made.source.at({file.begin, file.end}));
  return text;
}

std::unique_ptr<Made> compile_text(std::string path, std::string text, Diagnostics& diagnostics) {
  const std::size_t marker = text.find(amendment_follows);
  Source source =
      marker == std::string::npos
          ? Source(std::move(path), std::move(text))
          : Source::joined({Source(std::move(path), text.substr(0, marker)),
                            Source("amendment.hito", text.substr(marker + amendment_follows.size()), true)});
  auto compiled = driver::compile(source, diagnostics);
  if (!compiled)
    throw std::runtime_error("compiling broke down: " + compiled.error().args.front()[Language::en] + "\n" +
                             source.text());
  if (diagnostics.has_errors()) return nullptr;
  return std::make_unique<Made>(Made{std::move(source), std::move(*compiled)});
}

std::unique_ptr<Made> make_contract(std::uint64_t seed, Drafting& drafting) {
  Random random = Random(seed).fork();
  auto [items, amendment] = draft(random);
  ++drafting.drafts;
  for (const Item& item : items)
    drafting.items += item.role == Role::definition || item.role == Role::table || item.role == Role::payment ||
                              item.role == Role::cap
                          ? 1
                          : 0;
  const bool spanish = random.chance(50);
  std::vector<std::size_t> starts;
  for (int times = 0; times <= most_mendings; ++times) {
    Diagnostics found;
    const std::string text = joined(items, starts);
    if (auto made = compile_text("fuzz.hito", text, found)) {
      const bool pays =
          std::ranges::any_of(items, [](const Item& item) { return item.role == Role::payment && !item.text.empty(); });
      if (!pays) return nullptr;
      drafting.clean += times == 0 ? 1 : 0;
      ++drafting.accepted;
      // What an amendment may not do is left out with it.
      Diagnostics of_amendment;
      if (!amendment.empty()) {
        auto amended = compile_text("fuzz.hito", text + std::string(amendment_follows) + amendment, of_amendment);
        if (amended) ++drafting.amended;
        if (amended) return amended;
      }
      return spanish ? translated(std::move(made), drafting) : std::move(made);
    }
    if (times == 0)
      for (const Diagnostic& diagnostic : found.all())
        drafting.refused[diagnostic.code] += diagnostic.severity() == Severity::error ? 1 : 0;
    if (!mend(items, starts, found, drafting)) return nullptr;
  }
  return nullptr;
}

}  // namespace hito::fuzz
