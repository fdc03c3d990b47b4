#include <memory>
#include <nlohmann/json.hpp>
#include <vector>

#include "driver/version.h"
#include "embed/call.h"
#include "embed/handles.h"
#include "requests/answer.h"
#include "runtime/data/schema.h"
#include "runtime/data/sha256.h"

namespace hito::embed {
namespace {

// The files of an array, all of them texts or all of them paths.
class Files {
 public:
  std::optional<Problem> add(const hito_file* files, std::size_t count, const std::string& argument) {
    if (count > 0 && files == nullptr) return misuse(argument, Say::call_null);
    for (std::size_t i = 0; i < count; ++i) {
      const hito_file& file = files[i];
      if (file.name == nullptr) return misuse(argument + ".name", Say::call_null);
      const bool text = file.bytes != nullptr;
      if (!all_.empty() && text != texts_) return misuse(argument, Say::call_mixed);
      texts_ = text;
      if (!text && std::string_view(file.name) == "-") return misuse(argument + ".name", Say::call_standard_input);
      all_.push_back({file.name, text ? std::string(view_of(file.bytes, file.size)) : std::string()});
    }
    return std::nullopt;
  }
  bool texts() const { return texts_; }
  const std::vector<driver::GivenText>& all() const { return all_; }

 private:
  bool texts_ = false;
  std::vector<driver::GivenText> all_;
};

Result<Source> load(const Files& files, const Files& included, Diagnostics& found) {
  const driver::GivenText& contract = files.all().front();
  if (files.texts())
    return driver::load_texts(contract, {files.all().begin() + 1, files.all().end()}, included.all(), found);
  std::vector<std::string> amendments;
  for (std::size_t i = 1; i < files.all().size(); ++i) amendments.push_back(files.all()[i].name);
  return driver::load_whole(contract.name, found, amendments);
}

std::optional<Problem> load_contract(const hito_file* file, const hito_load_options* given, hito_contract** contract) {
  if (contract == nullptr) return misuse("contract", Say::call_null);
  *contract = nullptr;
  if (file == nullptr) return misuse("file", Say::call_null);
  hito_load_options options;
  if (!read_options(given, options)) return misuse("options.struct_size", Say::call_size);
  if (!is_listed(options.language)) return misuse("options.language", Say::call_unlisted);
  Files files, included;
  if (auto wrong = files.add(file, 1, "file")) return wrong;
  if (auto wrong = files.add(options.amendments, options.amendment_count, "options.amendments")) return wrong;
  if (auto wrong = included.add(options.included, options.included_count, "options.included")) return wrong;
  if (!included.all().empty() && !(included.texts() && files.texts()))
    return misuse("options.included", Say::call_mixed);

  Diagnostics found;
  auto source = load(files, included, found);
  const Language early = language_of(options.language, Language::es);
  if (!source) return problem_of(source.error(), found, nullptr, early);
  auto compiled = driver::compile(*source, found);
  if (!compiled) return problem_of(compiled.error(), found, &*source, early);
  const Language language = language_of(options.language, compiled->contract.language);
  if (found.has_errors()) return problem_of(HITO_MISTAKES, found, &*source, language);
  auto loaded = std::make_shared<Loaded>(Loaded{std::move(*source), std::move(*compiled), std::move(found), {}});
  const Source::File& own = loaded->source.files().front();
  loaded->sha256 = runtime::sha256(loaded->source.at({own.begin, own.end}));
  *contract = new hito_contract{std::move(loaded)};
  return std::nullopt;
}

}  // namespace
}  // namespace hito::embed

using namespace hito;
using embed::called;
using embed::misuse;
using embed::Problem;

uint32_t hito_abi_version(void) { return HITO_ABI_VERSION; }
const char* hito_version(void) { return driver::version.data(); }

hito_status hito_contract_load(const hito_file* file, const hito_load_options* options, hito_contract** contract,
                               hito_error** error) {
  return called(error, [&] { return embed::load_contract(file, options, contract); });
}
void hito_contract_free(hito_contract* contract) { delete contract; }
const char* hito_contract_sha256(const hito_contract* contract) {
  return contract == nullptr ? "" : contract->loaded->sha256.c_str();
}
const char* hito_contract_title(const hito_contract* contract) {
  return contract == nullptr ? "" : contract->loaded->compiled.contract.title.c_str();
}

hito_status hito_contract_findings(const hito_contract* contract, hito_language language, char** json,
                                   hito_error** error) {
  return called(error, [&]() -> std::optional<Problem> {
    if (json == nullptr) return misuse("json", Say::call_null);
    *json = nullptr;
    if (contract == nullptr) return misuse("contract", Say::call_null);
    if (!embed::is_listed(language)) return misuse("language", Say::call_unlisted);
    const embed::Loaded& loaded = *contract->loaded;
    const Language in = embed::language_of(language, loaded.compiled.contract.language);
    *json = embed::given_text(embed::json_list(loaded.found, &loaded.source, in));
    return std::nullopt;
  });
}

hito_status hito_contract_texts(const hito_contract* contract, char** json, hito_error** error) {
  return called(error, [&]() -> std::optional<Problem> {
    if (json == nullptr) return misuse("json", Say::call_null);
    *json = nullptr;
    if (contract == nullptr) return misuse("contract", Say::call_null);
    const Source& source = contract->loaded->source;
    auto texts = nlohmann::ordered_json::array();
    for (const Source::File& file : source.files()) {
      if (file.path.starts_with("std/")) continue;
      const bool first = &file == &source.files().front();
      texts.push_back({{"name", file.path},
                       {"text", source.at({file.begin, file.end})},
                       {"is", first ? "contract" : file.amends ? "amendment" : "included"}});
    }
    *json = embed::given_text(texts.dump());
    return std::nullopt;
  });
}

hito_status hito_contract_data_package(const hito_contract* contract, char** json, hito_error** error) {
  return called(error, [&]() -> std::optional<Problem> {
    if (json == nullptr) return misuse("json", Say::call_null);
    *json = nullptr;
    if (contract == nullptr) return misuse("contract", Say::call_null);
    *json = embed::given_text(runtime::schema_frictionless(contract->loaded->compiled.contract));
    return std::nullopt;
  });
}

hito_status hito_answer(const char* request, size_t size, char** answer, hito_error** error) {
  return called(error, [&]() -> std::optional<Problem> {
    if (answer == nullptr) return misuse("answer", Say::call_null);
    *answer = nullptr;
    if (request == nullptr) return misuse("request", Say::call_null);
    *answer = embed::given_text(requests::answer({request, size}, Language::es).json);
    return std::nullopt;
  });
}
