// The project in a handful of functions: start reading here. Each one runs the rooms in order and stops where the
// contract, the data or the world does not allow to go on. The command line and the bindings are thin lists over it.
//
// Every function gives a Result: a Failure is the world's (no such file) or ours (internal_error, out_of_memory); the
// mistakes of the author or of the data are in `diagnostics`. No exception leaves this room.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/progress.h"
#include "base/source.h"
#include "compiler/core/core.h"
#include "compiler/facts/facts.h"
#include "compiler/verify/bounds.h"
#include "compiler/verify/unasked.h"
#include "compiler/verify/verify.h"
#include "driver/effect.h"
#include "driver/timings.h"
#include "runtime/compiled/engine.h"
#include "runtime/data/inputs.h"
#include "runtime/data/read_rows.h"
#include "runtime/settlement.h"
#include "runtime/statement/statement.h"

namespace hito::driver {

// A contract's text, of up to 1 MiB. "-" is the standard input; a name that ends in .md is a literate file. A Failure
// too when the file changes while it is read.
Result<Source> load(const std::string& path);
// As load(), with every file it includes, one after the other: files beside it or further down, and modules that the
// program carries (`std/…`), at most 64. What is wrong with one goes to `diagnostics`, at the place that names it.
// `amendments`: files of amendments to it, the first one first.
Result<Source> load_whole(const std::string& path, Diagnostics& diagnostics,
                          const std::vector<std::string>& amendments = {});
// A text as if it were a file called `name`.
struct GivenText {
  std::string name, text;
};
// A contract whose texts are all at hand: no file is read. It may include those of `included`, by their names, and the
// modules that the program carries.
Result<Source> load_texts(const GivenText& contract, const std::vector<GivenText>& amendments,
                          const std::vector<GivenText>& included, Diagnostics& diagnostics);

struct Compiled {
  core::Contract contract;
  Facts facts;
};
// parse → amend → check → facts. The product may be used only when `diagnostics` has no error.
Result<Compiled> compile(const Source& source, Diagnostics& diagnostics, Timings* timings = nullptr);

// The engines a run may ask for; `both` compares them and fails where they differ. They give the same to the byte, so
// `automatic` is whichever is the faster one for as much data as there is.
enum class Engine : unsigned char { automatic, reference, jit, both };
struct EngineChoice {
  Engine engine = Engine::automatic;
  // Threads, for the compiled engine and for reading CSV files; of the compiled engine, points that are too few for
  // another thread, and the folder of compiled objects (nothing: none are kept).
  unsigned threads = 1;
  std::optional<std::size_t> least_points;
  std::optional<std::string> cache;
};

struct GivenData {
  std::string dataset;
  runtime::RowSource rows;
};
struct PayRequest {
  // As asked for. A dataset that is not here is looked for beside the contract, unless `only_given`:
  // `NAME.csv`, `NAME.jsonl`, either with `.gz`, `NAME.parquet`, `NAME.arrow` or `NAME.feather`.
  std::vector<GivenData> data;
  bool only_given = false;
  std::vector<runtime::Assignment> inputs;
  // Files of reported values, read before `inputs`.
  std::vector<std::string> input_files;
  std::optional<Date> as_of;
  // Suppose the defaults of decisions that are still open, and say so.
  bool forecast = false;
  // Label of a period: rows dated up to its last day are evaluated, and only that period is stated.
  std::optional<std::string> period;
  // How files are written, and whether rows with faults are set aside instead of stopping the run.
  runtime::ReadOptions reading;
  EngineChoice engine;
  // Whether rows and lines are to be stated one by one, and not only their sums.
  bool one_by_one = true;
  // Where to say how far the run has come; may be null. It must outlive the run.
  Progress* progress = nullptr;
};
// A file of reported values as it was read, and the names that it gives values to.
struct InputFile {
  std::string path, sha256;
  std::uint64_t bytes = 0;
  std::vector<std::string> names;
};
struct Paid {
  runtime::Inputs inputs;
  runtime::Settlement settlement;
  runtime::Statement statement;
  std::vector<runtime::PropertyFinding> properties;
  std::optional<runtime::EngineReport> engine;  // of the compiled engine, where it ran
  // What the run was asked for: the only period that is stated, and the last day whose rows exist.
  std::optional<std::uint32_t> period = {};
  std::optional<Date> as_of = {};
  std::vector<InputFile> input_files = {};
  // Of each dataset's file, where it is a regular one: the standard input has none.
  std::vector<std::optional<std::uint64_t>> data_bytes = {};
};
// Where the rows of every dataset of the contract come from, as asked for or found beside it: at the dataset's
// position, none() where nothing is. What is wrong with the request goes to `diagnostics`.
std::vector<runtime::RowSource> row_sources(const Source& source, const core::Contract& contract,
                                            const PayRequest& request, Diagnostics& diagnostics);
// data and reported values → settlement → statement, with every property of the contract looked at on this run.
// Nothing when the request or the data hold a mistake.
Result<std::optional<Paid>> pay(const Source& source, const Compiled& compiled, const PayRequest& request,
                                Diagnostics& diagnostics, Timings* timings = nullptr);

// A data file read to its end, and not paid on.
struct CheckedFile {
  std::string dataset, file, sha256;
  // Rows, and those that could not be read whole.
  std::uint64_t rows = 0, faulty = 0;
  // Of each kind, whether every one is told or not; repeated keys and references to no row among them.
  std::map<Code, std::uint64_t> faults;
};
// Reads every file as pay() does, keeping identities, references and dates only, and reports every fault it finds.
// Nothing when the request itself holds a mistake.
Result<std::optional<std::vector<CheckedFile>>> check_data(const Source& source, const core::Contract& contract,
                                                           PayRequest request, Diagnostics& diagnostics);

// How the compiled engine works the contract out for these data, in words. Nothing when the request or the data hold a
// mistake.
Result<std::optional<std::string>> plan(const Source& source, const Compiled& compiled, const PayRequest& request,
                                        Language language, Diagnostics& diagnostics);

// A side of a condition, where it is written, and what it came to.
struct Side {
  Span span;
  std::string value;
};
// One figure or condition of an example that came out otherwise.
struct Difference {
  Span span;
  Text what;                     // "total", "payment under clause 5.1", …
  std::string expected, found;   // amounts as the language spells them; empty for a condition
  std::vector<Side> sides = {};  // of a condition
};
struct ExampleResult {
  std::string title;
  Span span;
  // Left out because the rows or values of the example hold a mistake, which is in the diagnostics.
  bool ran = false;
  std::vector<Difference> differences;
  bool passed() const { return ran && differences.empty(); }
};
// Something of the contract that examples can exercise: a payment clause that pays, a cap that cuts, a greatest number
// of payments that leaves some out, a line of a table.
struct Exercised {
  Text what;
  Span span;
  bool done = false;
};
struct PropertyResult {
  std::string text;
  Span span;
  runtime::Verdict verdict = runtime::Verdict::not_exercised;
  std::uint64_t cases = 0;
  std::vector<std::pair<Text, Text>> witness;
  std::string example;  // title of the example that makes it fail
  // The reported value of which no other was at hand to compare with, where that is why it was not exercised.
  std::string lone_input = {};
};
struct TestReport {
  std::vector<ExampleResult> examples;  // as written
  std::vector<Exercised> coverage;      // as written
  std::vector<PropertyResult> properties;
  bool passed() const;
};
// Runs the examples of the contract and says what of it they exercise. What they exercise is told by the reference
// engine, so it is among the engines of `how`: asking for the compiled one alone is asking for both.
Result<TestReport> test(const Compiled& compiled, const EngineChoice& how, Diagnostics& diagnostics,
                        Timings* timings = nullptr);

// Whether a property holds for all data that the declarations allow, and data on which it does not.
struct PropertyProof {
  std::string text;
  Span span;
  Provable answer = Provable::undecided;
  Text reason;                                 // of undecided
  std::vector<std::pair<Text, Text>> witness;  // of refuted: name and value of what makes it fail
  // Of a condition refuted: what else is compared in it, where it is written.
  std::vector<Side> sides = {};
  // Of refuted: examples ready to stand in the contract, with what the reference evaluator pays; of a property that
  // compares two runs, both. Where it speaks of no payment, that the property does not hold is what is expected.
  std::vector<std::string> examples;
  // Found by an earlier run.
  bool kept = false;
};
// What holds for all data though the contract does not state it: what pays, limits or restricts nothing.
struct Besides {
  Unasked found;
  Text text;
};
struct Proofs {
  std::vector<PropertyProof> properties;  // in the order of the contract
  std::vector<Besides> besides;           // in the order of the contract; nothing that compile() has told
};
// The folder in which answers are kept for another run, and the source that the contract was compiled from. A folder
// that cannot be used costs time, never an error.
struct Keeping {
  std::string folder;
  const Source& source;
};
struct ProveRequest {
  std::optional<Keeping> keeping = {};
  // Told each answer about a property as it comes; may be empty.
  std::function<void(const PropertyProof&)> told = {};
  // As in PayRequest.
  Progress* progress = nullptr;
};
// Nothing else than the contract and the version of this program decides the answers. Kept are those of runs that come
// to their end.
Result<Proofs> prove(const Compiled& compiled, const ProveRequest& request = {});

// A value that the contract compares a figure with: an end of a table's line, a side of a condition or of a lesser or
// greater, what a cap allows, the most payments of a clause (a number or a share), a day of the term, the day on which
// a version begins.
enum class EdgeKind : unsigned char {
  table,
  tiers,
  brackets,
  scale,
  condition,
  lesser,
  greater,
  cap,
  number,
  term,
  version
};
// What is paid with one value, all else equal.
struct EdgePoint {
  std::string varied;             // that value
  Rational total;                 // in Edge::currency
  std::vector<Rational> clauses;  // of Edge::clauses
  std::string data;               // an `example` block, ready to stand in the contract
};
struct Edge {
  EdgeKind kind = EdgeKind::condition;
  Text name;              // of the figure that is compared
  std::string threshold;  // as the language spells it; empty where it depends on data and none were found
  Text against;           // what the text compares with, where that is no plain value
  Span span;
  // What varies, and the title of the contract's example that it varies in; nothing: data made for the case.
  Text variable;
  std::optional<std::string> example;
  core::UnitId currency;
  std::vector<std::string> clauses;  // numbers of those of which the payment changes
  // The figure just below, at and just above the threshold. Not all of them where data do not come to one; none where
  // no data were found.
  std::optional<EdgePoint> below, at, above;
  // By how much the total jumps, where the neighbouring steps change less.
  std::optional<Rational> cliff;
  bool found() const { return below || at || above; }
};
// In the order of the text; the same for the same contract.
Result<std::vector<Edge>> edges(const Source& source, const Compiled& compiled);

// The least and the most that a figure can come to over all data that the declarations allow.
struct FigureBounds {
  Text name;
  core::Amount figure;
  Bounds bounds;
  // Data that reach each end, as examples ready to stand in the contract; empty where none do.
  std::string least_example, most_example;
  // What a property says that it never passes, where that is another amount than the most that it can come to.
  std::optional<Rational> stated;
};
// Of the total in each currency, of what each clause pays, and of what each party pays and receives.
Result<std::vector<FigureBounds>> bounds(const Compiled& compiled);

// A figure of two texts: always the same (proved), different (refuted) in one of the cases, or undecided.
struct FigureCompared {
  Text name;
  Provable answer = Provable::undecided;
  Text reason;  // of undecided
  // Of refuted: position in EquivalenceReport::cases; none beyond the first few cases.
  std::optional<std::size_t> in_case = {};
};
// Data on which two texts pay otherwise, as an example for each, with what it pays.
struct DifferingCase {
  struct Amounts {
    Text name;
    std::string first, second, difference;  // as the language spells them
  };
  std::vector<Amounts> figures;  // those that differ
  std::string first_example, second_example;
};
struct EquivalenceReport {
  // Totals in each currency, and in each period; parties; clauses of one number.
  std::vector<FigureCompared> figures;
  std::vector<DifferingCase> cases;
  std::vector<std::string> only_first, only_second;  // numbers of the clauses that only one of them has
  // Of all figures but those of clauses: two texts may pay the same under other clauses.
  Provable answer = Provable::undecided;
};
// Whether two texts pay the same for all data that both admit. Nothing where they read different data under one name.
Result<std::optional<EquivalenceReport>> equivalent(const Source& first_text, const Compiled& first,
                                                    const Source& second_text, const Compiled& second,
                                                    Diagnostics& diagnostics);

struct Rewritten {
  Language language;                // of the contract as it was
  std::optional<std::string> text;  // nothing when it does not parse
};
// The one layout of a contract.
Result<Rewritten> format(const Source& source, Diagnostics& diagnostics);
// The contract in the language asked for, else in the other one, with its comments and rows.
Result<Rewritten> translate(const Source& source, std::optional<Language> to, Diagnostics& diagnostics);

// An amendment of a source as its readers see it.
struct AmendmentShown {
  std::string file;
  std::uint32_t number = 0;
  Date effective;
  bool by_payment = false, retroactive = false;
  struct Change {
    Text what;             // "clause 5.1 is replaced"
    bool in_money = true;  // text alone has no effect in money
  };
  std::vector<Change> changes;
};
std::vector<AmendmentShown> amendments_in(const Source& whole);
// The contract with its amendments worked into its text, each change after a remark that names its amendment: the text
// in force after the last of them. Examples of earlier texts are left out. The source has no mistakes.
Result<Rewritten> consolidate(const Source& whole, Diagnostics& diagnostics);
// What the last amendment changes in money, on given data: without it, and with it.
// Nothing when the request or the data hold a mistake.
Result<std::optional<Effect>> effect_of_amendments(const Source& whole, const Compiled& amended,
                                                   const PayRequest& request, Diagnostics& diagnostics);

// The long text of a message, with its severity and code: what `hito explain` prints, in lines of `columns` columns.
std::string explain(Code code, Language language, std::size_t columns = no_limit);

// Takes the bytes of a file as they are made.
class ByteSink {
 public:
  virtual void give(std::string_view bytes) = 0;
  // The open file itself, for who writes to it by other means: what was given before is in it.
  virtual int descriptor() = 0;

 protected:
  ~ByteSink() = default;
};
struct NewFile {
  std::string path;
  std::string bytes;
  // Where the bytes are many: makes them, from the first one, each time it is called. A Failure of its own stops all.
  std::function<Result<void>(ByteSink&)> make = {};
};
// Writes every file under another name beside its place, to the disk, and only when all of them are whole puts each in
// its place by a rename, in the order given. Whatever happens, also a kill or a power cut, every path holds its former
// bytes or its new ones, never half. A failure before the first rename changes nothing; a run that dies between two
// renames leaves the first files new and the rest as they were, so the file that vouches for the others goes last.
// A link stays a link, a file keeps its permissions, and one that may not be written to is not replaced. A device or a
// pipe takes the bytes directly. The files at `stale`, those that exist, are removed before the first rename.
Result<void> write_files(const std::vector<NewFile>& files, const std::vector<std::string>& stale = {});
// The same for one file.
Result<void> write_file(const std::string& path, std::string_view bytes);
// Removes the files that are still under another name. To be called by a signal handler that ends the process: it only
// makes calls that are safe there.
void remove_unfinished_files() noexcept;
// Makes the folder, with those above it, unless it exists.
Result<void> make_folder(const std::string& path);

}  // namespace hito::driver
