#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

#include "compiler/parse/limits.h"
#include "compiler/parse/parse.h"
#include "driver/driver.h"
#include "driver/guard.h"
#include "driver/modules.h"
#include "runtime/data/read_file.h"

namespace hito::driver {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 64;
constexpr std::string_view own_modules = "std/";

Result<Source> read(const std::string& path, bool amends = false) {
  Result<std::string> bytes = runtime::read_whole(path, parse::most_bytes);
  if (!bytes) return std::unexpected(bytes.error());
  return Source(path, std::move(*bytes), amends);
}

// "rates" is the file "rates.hito".
std::string with_ending(std::string name) {
  if (fs::path(name).extension().empty()) name += ".hito";
  return name;
}
std::string file_name(const std::string& name) { return fs::path(with_ending(name)).lexically_normal().string(); }

Result<Source> as_source(const GivenText& given, bool amends = false) {
  if (given.text.size() > parse::most_bytes)
    return std::unexpected(Failure{Code::read_file_over_limit, {given.name, std::to_string(parse::most_bytes)}});
  return Source(given.name, given.text, amends);
}

// Files given, and every one that they include, once each, in the order in which they are named.
class Gathering {
 public:
  Gathering() = default;
  // Those that may be included are these, and no file is read.
  explicit Gathering(const std::vector<GivenText>& at_hand) : at_hand_(&at_hand) {}

  std::optional<Failure> add(Source given) {
    files_.push_back(std::move(given));
    for (std::size_t i = files_.size() - 1; i < files_.size(); ++i) {
      for (const parse::Included& included : parse::included_in(files_[i])) {
        if (auto failure = add(i, included)) return failure;
      }
    }
    return std::nullopt;
  }

  Source whole(Diagnostics& diagnostics) const {
    Source all = Source::joined(files_);
    for (const Mistake& found : mistakes_) {
      const std::uint32_t from = all.files()[found.file].begin;
      diagnostics.report(found.code, Span{from + found.span.begin, from + found.span.end}, found.args);
    }
    return all;
  }

 private:
  struct Mistake {
    std::size_t file;
    Span span;
    Code code;
    std::vector<Text> args;
  };

  std::optional<Failure> add(std::size_t by, const parse::Included& included) {
    const auto wrong = [&](Code code, std::vector<Text> args) {
      mistakes_.push_back({by, included.span, code, std::move(args)});
      return std::nullopt;
    };
    const std::string name = with_ending(included.name);
    const bool own = name.starts_with(own_modules);
    const fs::path relative = fs::path(name).lexically_normal();
    if (!own && (relative.is_absolute() || relative.empty() || *relative.begin() == ".."))
      return wrong(Code::included_outside, {included.name});
    const std::string path = own ? name : (fs::path(files_[by].path()).parent_path() / relative).string();
    if (std::ranges::find(files_, path, &Source::path) != files_.end()) return std::nullopt;
    if (files_.size() == most_files) return wrong(Code::included_too_many, {std::to_string(most_files)});
    if (own) {
      const auto text = module_text(name.substr(own_modules.size()));
      if (!text) return wrong(Code::included_not_found, {included.name, say(Say::own_modules_are, {module_names()})});
      files_.emplace_back(path, std::string(*text));
      return std::nullopt;
    }
    auto file = file_at(path);
    if (!file) return file.error();
    if (!*file) return wrong(Code::included_not_found, {included.name, Text{}});
    files_.push_back(std::move(**file));
    return std::nullopt;
  }

  // Nothing where there is none.
  Result<std::optional<Source>> file_at(const std::string& path) const {
    if (at_hand_ != nullptr) {
      const auto found =
          std::ranges::find_if(*at_hand_, [&](const GivenText& one) { return file_name(one.name) == file_name(path); });
      if (found == at_hand_->end()) return std::nullopt;
      return as_source({path, found->text});
    }
    std::error_code unknown;
    if (!fs::is_regular_file(path, unknown)) return std::nullopt;
    return read(path);
  }

  const std::vector<GivenText>* at_hand_ = nullptr;
  std::vector<Source> files_;
  std::vector<Mistake> mistakes_;
};

}  // namespace

Result<Source> load(const std::string& path) {
  return guarded([&]() -> Result<Source> { return read(path); });
}

Result<Source> load_whole(const std::string& path, Diagnostics& diagnostics,
                          const std::vector<std::string>& amendments) {
  return guarded([&]() -> Result<Source> {
    Gathering gathering;
    std::vector<std::string> paths{path};
    paths.insert(paths.end(), amendments.begin(), amendments.end());
    if (std::ranges::count(paths, "-") > 1) return std::unexpected(Failure{Code::standard_input_asked_twice, {}});
    for (std::size_t i = 0; i < paths.size(); ++i) {
      auto given = read(paths[i], i > 0);
      if (!given) return given;
      if (auto failure = gathering.add(std::move(*given))) return std::unexpected(*failure);
    }
    return gathering.whole(diagnostics);
  });
}

Result<Source> load_texts(const GivenText& contract, const std::vector<GivenText>& amendments,
                          const std::vector<GivenText>& included, Diagnostics& diagnostics) {
  return guarded([&]() -> Result<Source> {
    // Which of two texts of one name is meant nobody can know.
    std::set<std::string> names{file_name(contract.name)};
    for (const auto* texts : {&amendments, &included}) {
      for (const GivenText& text : *texts)
        if (!names.insert(file_name(text.name)).second)
          return std::unexpected(Failure{Code::call_wrong, {"included", say(Say::malformed_twice, {text.name})}});
    }
    Gathering gathering(included);
    std::vector<const GivenText*> texts{&contract};
    for (const GivenText& amendment : amendments) texts.push_back(&amendment);
    for (const GivenText* text : texts) {
      auto given = as_source(*text, text != &contract);
      if (!given) return given;
      if (auto failure = gathering.add(std::move(*given))) return std::unexpected(*failure);
    }
    return gathering.whole(diagnostics);
  });
}

}  // namespace hito::driver
