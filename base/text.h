// Languages of Hito and text that exists in each of them.
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace hito {

// A language a contract can be written in and a reader can ask for. A third language is a new column here,
// in grammar/phrases.def and in base/messages/*.def.
enum class Language : unsigned char { es, en };
inline constexpr std::size_t language_count = 2;
inline constexpr std::array<Language, language_count> languages{Language::es, Language::en};

constexpr std::size_t index_of(Language language) { return static_cast<std::size_t>(language); }
constexpr Language other(Language language) { return language == Language::es ? Language::en : Language::es; }
constexpr std::string_view tag_of(Language language) { return language == Language::es ? "es" : "en"; }

// The same words in every language; a plain string (a name, a figure, a file) is the same in all of them.
struct Text {
  std::array<std::string, language_count> in;

  Text() = default;
  Text(std::string same) : in{same, same} {}
  Text(std::string_view same) : Text(std::string(same)) {}
  Text(const char* same) : Text(std::string(same)) {}
  Text(std::string es, std::string en) : in{std::move(es), std::move(en)} {}

  const std::string& operator[](Language language) const { return in[index_of(language)]; }
  bool empty() const { return in[0].empty() && in[1].empty(); }
  friend bool operator==(const Text&, const Text&) = default;
};

}  // namespace hito
