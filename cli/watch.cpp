// watch: check, test and pay again whenever a file changes.
#include <algorithm>
#include <filesystem>
#include <optional>

#include "base/text_wrap.h"
#include "cli/request.h"
#include "cli/verbs.h"
#include "cli/watched_files.h"
#include "driver/driver.h"

namespace hito::cli {
namespace {

namespace fs = std::filesystem;

const VerbRow& row_of(Verb verb) { return *std::ranges::find(verbs(), verb, &VerbRow::id); }

// The same words for another command, with the options that it takes.
Arguments as(Verb verb, const Arguments& arguments) {
  Arguments out;
  out.verb = &row_of(verb);
  out.operands = arguments.operands;
  for (const OptionRow& row : options()) {
    const auto given = arguments.options.find(row.id);
    if (row.belongs_to(verb) && given != arguments.options.end()) out.options.insert(*given);
  }
  return out;
}

// What is known before the contract is read: it, and the files that options name.
std::vector<std::string> given_files(const Arguments& arguments, const driver::PayRequest& request) {
  std::vector<std::string> out{arguments.operands.front()};
  for (const driver::GivenData& given : request.data) out.push_back(given.rows.name);
  out.insert(out.end(), request.input_files.begin(), request.input_files.end());
  const std::vector<std::string> amendments = arguments.all(Opt::amendment);
  out.insert(out.end(), amendments.begin(), amendments.end());
  return out;
}

class Watch {
 public:
  Watch(const Arguments& arguments, const Console& console, driver::PayRequest request, std::vector<std::string> given)
      : arguments_(arguments),
        console_(console),
        request_(std::move(request)),
        path_(arguments.operands.front()),
        given_(std::move(given)) {}

  int run() {
    auto watched = WatchedFiles::of(given_);
    if (!watched) return fail(watched.error());
    while (true) {
      files_ = given_;
      work();
      std::string list;
      for (const std::string& file : files_) list += (list.empty() ? "`" : ", `") + file + "`";
      remark(Say::watch_waits, {list});
      const auto changed = watched->wait(files_);
      if (console_.is_terminal(Stream::result)) console_.say(Stream::result, "\x1b[H\x1b[2J\x1b[3J");
      for (const std::string& file : changed) remark(Say::watch_changed, {"`" + file + "`"});
    }
  }

 private:
  // One round. What it finds is shown, and never ends the watch.
  void work() {
    const Arguments checking = as(Verb::check, arguments_);
    const bool is_clean = check(checking, console_) == all_well;
    const auto missing = look_for_data();
    if (is_clean) {
      test(as(Verb::test, arguments_), console_);
      if (!missing.empty()) remark(Say::watch_without_data, {missing.front()});
      if (missing.empty()) {
        console_.say(Stream::result, "\n");
        pay(as(Verb::pay, arguments_), console_);
      }
    }
    console_.flush();
  }

  // Adds the data files of the contract to those that are watched; gives the datasets that have none.
  std::vector<std::string> look_for_data() {
    std::vector<std::string> missing;
    Diagnostics unused;
    const auto source = driver::load_whole(path_, unused, arguments_.all(Opt::amendment));
    if (!source) return missing;
    // What the contract includes; the modules that the program carries do not change.
    for (const Source::File& file : source->files())
      if (!file.path.starts_with("std/") && std::ranges::find(files_, file.path) == files_.end())
        files_.push_back(file.path);
    const auto compiled = driver::compile(*source, unused);
    if (!compiled || unused.has_errors()) return missing;
    const auto files = driver::row_sources(*source, compiled->contract, request_, unused);
    for (std::size_t i = 0; i < files.size(); ++i) {
      const std::string& dataset = compiled->contract.datasets[compiled->contract.datasets.id_at(i)].name;
      if (files[i].none()) missing.push_back(dataset);
      const std::string watched =
          files[i].none() ? (fs::path(path_).parent_path() / (dataset + ".csv")).string() : files[i].name;
      if (std::ranges::find(files_, watched) == files_.end()) files_.push_back(watched);
    }
    return missing;
  }

  void remark(Say text, const std::vector<Text>& args) const {
    console_.say(Stream::remarks,
                 wrapped(say(text, console_.language(), args), console_.columns(Stream::remarks)) + "\n");
  }

  int fail(const Failure& failure) const {
    console_.show(failure, console_.language(), false);
    return could_not_work;
  }

  const Arguments& arguments_;
  const Console& console_;
  driver::PayRequest request_;
  std::string path_;
  std::vector<std::string> given_, files_;
};

}  // namespace

int watch(const Arguments& arguments, const Console& console) {
  Diagnostics mistakes;
  driver::PayRequest request = read_request(arguments, mistakes);
  const std::vector<std::string> files = given_files(arguments, request);
  if (std::ranges::find(files, "-") != files.end()) mistakes.report(Code::cannot_watch_input, {});
  if (mistakes.has_errors()) {
    console.show(Stream::remarks, mistakes, nullptr, console.language(), false);
    return could_not_work;
  }
  return Watch(arguments, console, std::move(request), files).run();
}

}  // namespace hito::cli
