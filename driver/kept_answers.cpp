#include "driver/kept_answers.h"

#include <cstdint>
#include <exception>
#include <filesystem>
#include <string_view>
#include <utility>

#include "driver/version.h"
#include "kept/program.h"
#include "kept/store.h"

namespace hito::driver {
namespace {

using kept::append;

// To be raised when the bytes below change: a program that has no mark of its own could read those of another.
constexpr std::string_view format_of_answers = "hito answers 1";
constexpr std::string_view suffix_of_answers = ".answers";

void append(std::string& bytes, const Text& text) {
  for (const Language language : languages) append(bytes, std::string_view(text[language]));
}

// Nothing where the program cannot be told from another one.
std::optional<kept::Digest> key_of(const Source& source) {
  const std::string program = kept::program();
  if (program.empty()) return std::nullopt;
  std::string bytes;
  for (const std::string_view part : {format_of_answers, version, std::string_view(program)}) append(bytes, part);
  for (const Source::File& file : source.files()) {
    // The name of a file says whether it is a page that holds a contract; in which folder it stands does not matter.
    append(bytes, std::string_view(std::filesystem::path(file.path).filename().native()));
    append(bytes, static_cast<unsigned char>(file.amends ? 1 : 0));
    append(bytes, source.at({file.begin, file.end}));
  }
  return kept::digest(bytes);
}

std::string written_down(const Proofs& proofs) {
  std::string bytes;
  const auto count = [&](std::size_t of) { append(bytes, std::uint64_t{of}); };
  for (const PropertyProof& proof : proofs.properties) {
    append(bytes, proof.answer);
    append(bytes, proof.reason);
    count(proof.witness.size());
    for (const auto& [name, value] : proof.witness) {
      append(bytes, name);
      append(bytes, value);
    }
    count(proof.sides.size());
    for (const Side& side : proof.sides) {
      append(bytes, side.span.begin);
      append(bytes, side.span.end);
      append(bytes, std::string_view(side.value));
    }
    count(proof.examples.size());
    for (const std::string& example : proof.examples) append(bytes, std::string_view(example));
  }
  count(proofs.besides.size());
  for (const auto& [found, text] : proofs.besides) {
    append(bytes, found.kind);
    for (const std::uint32_t number :
         {found.clause.value, found.table.value, found.line, found.span.begin, found.span.end})
      append(bytes, number);
    append(bytes, text);
  }
  return bytes;
}

// What was written down. The bytes are those that were put, which the store has verified; that they are answers to
// these properties is looked at all the same.
class Reading {
 public:
  explicit Reading(std::string_view bytes) : rest_(bytes) {}

  std::optional<Proofs> run(const core::Contract& contract) {
    Proofs proofs;
    for (const core::Property& property : contract.properties) {
      PropertyProof& proof = proofs.properties.emplace_back();
      proof.text = property.text;
      proof.span = property.span;
      proof.kept = true;
      one(proof);
    }
    each([&] { besides(contract, proofs.besides.emplace_back()); });
    if (!whole_ || !rest_.empty()) return std::nullopt;
    return proofs;
  }

 private:
  void one(PropertyProof& proof) {
    const auto answer = number<unsigned char>();
    if (answer > static_cast<unsigned char>(Provable::undecided)) whole_ = false;
    proof.answer = static_cast<Provable>(answer);
    proof.reason = both();
    each([&] {
      Text name = both();
      proof.witness.emplace_back(std::move(name), both());
    });
    each([&] {
      const auto begin = number<std::uint32_t>();
      const Span span{begin, number<std::uint32_t>()};
      proof.sides.push_back({span, text()});
    });
    each([&] { proof.examples.push_back(text()); });
  }

  void besides(const core::Contract& contract, Besides& one) {
    const auto kind = number<unsigned char>();
    if (kind > static_cast<unsigned char>(Unasked::Kind::condition)) whole_ = false;
    one.found.kind = static_cast<Unasked::Kind>(kind);
    one.found.clause.value = number<std::uint32_t>();
    one.found.table.value = number<std::uint32_t>();
    one.found.line = number<std::uint32_t>();
    one.found.span.begin = number<std::uint32_t>();
    one.found.span.end = number<std::uint32_t>();
    one.text = both();
    const auto is_there = [](auto id, const auto& all) { return !id.valid() || id.value < all.size(); };
    if (!is_there(one.found.clause, contract.clauses) || !is_there(one.found.table, contract.tables)) whole_ = false;
  }

  template <class Read>
  void each(Read read) {
    for (auto left = number<std::uint64_t>(); left > 0 && whole_; --left) read();
  }

  template <class Number>
  Number number() {
    std::uint64_t value = 0;
    unsigned shift = 0;
    for (const char byte : take(sizeof(Number))) {
      value |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
      shift += 8;
    }
    return static_cast<Number>(value);
  }
  std::string text() {
    const auto size = number<std::uint64_t>();
    return std::string(take(size));
  }
  Text both() {
    Text all;
    for (const Language language : languages) all.in[index_of(language)] = text();
    return all;
  }

  // Nothing where there are not as many.
  std::string_view take(std::uint64_t size) {
    if (size > rest_.size()) whole_ = false;
    if (!whole_) return {};
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  std::string_view rest_;
  bool whole_ = true;
};

}  // namespace

std::optional<Proofs> recall(const Keeping& keeping, const core::Contract& contract) try {
  const auto key = key_of(keeping.source);
  if (!key) return std::nullopt;
  const auto bytes = kept::Store(keeping.folder, suffix_of_answers).get(*key);
  return bytes ? Reading(*bytes).run(contract) : std::nullopt;
} catch (const std::exception&) {
  // Out of memory, most likely: the answers can still be worked out.
  return std::nullopt;
}

void keep(const Keeping& keeping, const Proofs& proofs) try {
  if (const auto key = key_of(keeping.source))
    kept::Store(keeping.folder, suffix_of_answers).put(*key, written_down(proofs));
} catch (const std::exception&) {
  // The answers are there, and only the next run takes longer.
}

}  // namespace hito::driver
