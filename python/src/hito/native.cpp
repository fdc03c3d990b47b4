// hito.h as a Python module. Nothing is decided here: texts, bytes and streams go to the C interface, and what it tells
// becomes an exception. The interpreter is free while a contract is paid.
#include <hito.h>
#include <nanobind/nanobind.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/vector.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace nb = nanobind;

struct ArrowArrayStream {
  int (*get_schema)(ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(ArrowArrayStream*);
  void (*release)(ArrowArrayStream*);
  void* private_data;
};

namespace {

struct Freed {
  void operator()(hito_contract* it) const { hito_contract_free(it); }
  void operator()(hito_accumulator* it) const { hito_accumulator_free(it); }
  void operator()(hito_payment* it) const { hito_payment_free(it); }
  void operator()(hito_error* it) const { hito_error_free(it); }
  void operator()(char* it) const { hito_text_free(it); }
};
template <class T>
using Owned = std::unique_ptr<T, Freed>;

// Raises the exception of a status that is not HITO_OK.
void raise_unless_ok(hito_status status, hito_error* told) {
  const Owned<hito_error> error(told);
  if (status == HITO_OK) return;
  nb::module_::import_("hito._errors")
      .attr("raise_error")(static_cast<int>(status), hito_error_message(error.get()), hito_error_json(error.get()));
}

// What C takes for the end of a text is part of none.
const char* c_text(const std::string& text) {
  if (text.find('\0') != std::string::npos) throw nb::value_error("embedded null character");
  return text.c_str();
}

std::string taken(char* text) {
  const Owned<char> owned(text);
  return owned ? std::string(owned.get()) : std::string();
}

// A name, and the bytes; none: the name is a path.
using File = std::tuple<std::string, std::optional<nb::bytes>>;
// Dataset, name or path, and the bytes, or a capsule with an Arrow stream.
using Data = std::tuple<std::string, std::optional<std::string>, std::optional<nb::bytes>, std::optional<nb::capsule>>;

hito_file file_of(const File& file) {
  const auto& [name, bytes] = file;
  return {c_text(name), bytes ? bytes->c_str() : nullptr, bytes ? bytes->size() : 0};
}
std::vector<hito_file> files_of(const std::vector<File>& files) {
  std::vector<hito_file> all;
  for (const File& file : files) all.push_back(file_of(file));
  return all;
}

// Options of a run as Python gives them; it must outlive the call.
struct Run {
  Run(const std::vector<Data>& data_given, std::string values_given, nb::dict options)
      : data(data_given), values(std::move(values_given)) {
    for (const auto& [dataset, name, bytes, capsule] : data) {
      hito_data one{c_text(dataset), name ? c_text(*name) : nullptr, nullptr, 0, nullptr};
      if (bytes) one.bytes = bytes->c_str(), one.size = bytes->size();
      if (capsule) {
        one.stream = static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(capsule->ptr(), "arrow_array_stream"));
        if (one.stream == nullptr) throw nb::python_error();
      }
      rows.push_back(one);
    }
    it = HITO_PAY_OPTIONS_INIT;
    it.data = rows.data();
    it.data_count = rows.size();
    it.values_json = c_text(values);
    const auto text = [&](const char* name, std::optional<std::string>& kept) -> const char* {
      if (!options.contains(name) || options[name].is_none()) return nullptr;
      kept = nb::cast<std::string>(options[name]);
      return c_text(*kept);
    };
    const auto number = [&](const char* name) { return options.contains(name) ? nb::cast<long>(options[name]) : 0L; };
    it.language = static_cast<hito_language>(number("language"));
    it.as_of = text("as_of", as_of);
    it.period = text("period", period);
    it.forecast = static_cast<int32_t>(number("forecast"));
    it.set_aside = static_cast<int32_t>(number("set_aside"));
    it.trim = static_cast<int32_t>(number("trim"));
    it.decimal_mark = static_cast<char>(number("decimal_mark"));
    it.grouping = static_cast<char>(number("grouping"));
    it.engine = static_cast<hito_engine>(number("engine"));
    it.threads = static_cast<uint32_t>(number("threads"));
    it.lines = static_cast<int32_t>(number("lines"));
    if (options.contains("progress") && !options["progress"].is_none()) progress = options["progress"];
    it.progress = told;
    it.user = this;
  }

  // Ctrl-C is looked at also where nobody asks how far a run has come.
  static int told(void* user, const hito_progress* progress) {
    auto& run = *static_cast<Run*>(user);
    // It asks to stop already, and is asked once more before the run has stopped.
    if (run.type != nullptr) return 1;
    const nb::gil_scoped_acquire interpreter;
    if (PyErr_CheckSignals() == 0) {
      if (!run.progress.is_valid()) return 0;
      PyObject* const answer = PyObject_CallFunction(run.progress.ptr(), "KKK", progress->bytes_read,
                                                     progress->bytes_in_all, progress->rows);
      if (answer != nullptr) {
        const int stops = answer == Py_False ? 1 : 0;
        Py_DECREF(answer);
        return stops;
      }
    }
    PyErr_Fetch(&run.type, &run.value, &run.trace);
    return 1;
  }

  // What the caller's own function raised goes before what the call says of it.
  void finish(hito_status status, hito_error* error) {
    if (type != nullptr) {
      hito_error_free(error);
      PyErr_Restore(type, value, trace);
      throw nb::python_error();
    }
    raise_unless_ok(status, error);
  }

  std::vector<Data> data;
  std::string values;
  std::vector<hito_data> rows;
  std::optional<std::string> as_of, period;
  nb::object progress;
  hito_pay_options it;
  PyObject *type = nullptr, *value = nullptr, *trace = nullptr;
};

void release_stream(void* pointer) noexcept {
  auto* const stream = static_cast<ArrowArrayStream*>(pointer);
  if (stream->release != nullptr) stream->release(stream);
  delete stream;
}

struct Payment {
  Owned<hito_payment> it;

  std::string json(int language, bool lines) const {
    char* text = nullptr;
    hito_error* error = nullptr;
    hito_status status = HITO_OK;
    {
      const nb::gil_scoped_release free;
      status = hito_payment_json(it.get(), static_cast<hito_language>(language), lines ? 1 : 0, &text, &error);
    }
    raise_unless_ok(status, error);
    return taken(text);
  }
  std::string why(std::optional<std::string> row, std::optional<std::string> clause, bool total, int language) const {
    hito_question question = HITO_QUESTION_INIT;
    question.row = row ? c_text(*row) : nullptr;
    question.clause = clause ? c_text(*clause) : nullptr;
    question.total = total ? 1 : 0;
    question.language = static_cast<hito_language>(language);
    char* text = nullptr;
    hito_error* error = nullptr;
    hito_status status = HITO_OK;
    {
      const nb::gil_scoped_release free;
      status = hito_payment_why(it.get(), &question, &text, &error);
    }
    const Owned<char> owned(text);
    raise_unless_ok(status, error);
    return owned.get();
  }
  std::size_t refuted() const { return hito_payment_refuted(it.get()); }
  nb::capsule ledger(int language) const {
    auto stream = std::make_unique<ArrowArrayStream>();
    hito_error* error = nullptr;
    const auto status =
        hito_payment_table(it.get(), HITO_LEDGER, static_cast<hito_language>(language), stream.get(), &error);
    raise_unless_ok(status, error);
    return nb::capsule(stream.release(), "arrow_array_stream", release_stream);
  }
};

struct Accumulator {
  Owned<hito_accumulator> it;

  void update(const Data& rows, nb::dict options) {
    Run run({rows}, "{}", options);
    const hito_data one = run.rows.front();
    run.it.data = nullptr;
    run.it.data_count = 0;
    hito_error* error = nullptr;
    hito_status status = HITO_OK;
    {
      const nb::gil_scoped_release free;
      status = hito_accumulator_update(it.get(), &one, &run.it, &error);
    }
    run.finish(status, error);
  }
  nb::bytes save() const {
    char* state = nullptr;
    std::size_t size = 0;
    hito_error* error = nullptr;
    hito_status status = HITO_OK;
    {
      const nb::gil_scoped_release free;
      status = hito_accumulator_save(it.get(), &state, &size, &error);
    }
    const Owned<char> owned(state);
    raise_unless_ok(status, error);
    return nb::bytes(owned.get(), size);
  }
  void merge(const Accumulator& more) {
    hito_error* error = nullptr;
    const auto status = hito_accumulator_merge(it.get(), more.it.get(), &error);
    raise_unless_ok(status, error);
  }
  Payment finish(std::string values, nb::dict options) const {
    Run run({}, std::move(values), options);
    hito_payment* payment = nullptr;
    hito_error* error = nullptr;
    hito_status status = HITO_OK;
    {
      const nb::gil_scoped_release free;
      status = hito_accumulator_finish(it.get(), &run.it, &payment, &error);
    }
    Payment made{Owned<hito_payment>(payment)};
    run.finish(status, error);
    return made;
  }
};

struct Contract {
  Owned<hito_contract> it;

  std::string title() const { return hito_contract_title(it.get()); }
  std::string sha256() const { return hito_contract_sha256(it.get()); }
  std::string findings(int language) const {
    char* json = nullptr;
    hito_error* error = nullptr;
    const auto status = hito_contract_findings(it.get(), static_cast<hito_language>(language), &json, &error);
    raise_unless_ok(status, error);
    return taken(json);
  }
  std::string texts() const {
    char* json = nullptr;
    hito_error* error = nullptr;
    const auto status = hito_contract_texts(it.get(), &json, &error);
    raise_unless_ok(status, error);
    return taken(json);
  }
  std::string data_package() const {
    char* json = nullptr;
    hito_error* error = nullptr;
    const auto status = hito_contract_data_package(it.get(), &json, &error);
    raise_unless_ok(status, error);
    return taken(json);
  }
  Payment pay(const std::vector<Data>& data, std::string values, nb::dict options) const {
    Run run(data, std::move(values), options);
    hito_payment* payment = nullptr;
    hito_error* error = nullptr;
    hito_status status = HITO_OK;
    {
      const nb::gil_scoped_release free;
      status = hito_pay(it.get(), &run.it, &payment, &error);
    }
    Payment made{Owned<hito_payment>(payment)};
    run.finish(status, error);
    return made;
  }
  Accumulator accumulator(const std::string& part) const {
    hito_accumulator* begun = nullptr;
    hito_error* error = nullptr;
    const auto status = hito_accumulator_new(it.get(), c_text(part), &begun, &error);
    Accumulator made{Owned<hito_accumulator>(begun)};
    raise_unless_ok(status, error);
    return made;
  }
  Accumulator load_state(const nb::bytes& state) const {
    hito_accumulator* loaded = nullptr;
    hito_error* error = nullptr;
    const auto status = hito_accumulator_load(it.get(), state.c_str(), state.size(), &loaded, &error);
    Accumulator made{Owned<hito_accumulator>(loaded)};
    raise_unless_ok(status, error);
    return made;
  }
  std::string simulate(const std::vector<Data>& data, std::string values, nb::dict options,
                       const File& scenarios) const {
    Run run(data, std::move(values), options);
    const hito_file file = file_of(scenarios);
    char* csv = nullptr;
    hito_error* error = nullptr;
    hito_status status = HITO_OK;
    {
      const nb::gil_scoped_release free;
      status = hito_simulate(it.get(), &run.it, &file, &csv, &error);
    }
    std::string text = taken(csv);
    run.finish(status, error);
    return text;
  }
};

Contract load(const File& contract, const std::vector<File>& amendments, const std::vector<File>& included,
              int language) {
  const hito_file file = file_of(contract);
  const auto amending = files_of(amendments), beside = files_of(included);
  hito_load_options options = HITO_LOAD_OPTIONS_INIT;
  options.language = static_cast<hito_language>(language);
  options.amendments = amending.data();
  options.amendment_count = amending.size();
  options.included = beside.data();
  options.included_count = beside.size();
  hito_contract* loaded = nullptr;
  hito_error* error = nullptr;
  hito_status status = HITO_OK;
  {
    const nb::gil_scoped_release free;
    status = hito_contract_load(&file, &options, &loaded, &error);
  }
  Contract made{Owned<hito_contract>(loaded)};
  raise_unless_ok(status, error);
  return made;
}

std::string answer(const std::string& request) {
  char* text = nullptr;
  hito_error* error = nullptr;
  hito_status status = HITO_OK;
  {
    const nb::gil_scoped_release free;
    status = hito_answer(request.data(), request.size(), &text, &error);
  }
  raise_unless_ok(status, error);
  return taken(text);
}

}  // namespace

NB_MODULE(_native, module) {
  nb::class_<Payment>(module, "Payment")
      .def("json", &Payment::json)
      .def("ledger", &Payment::ledger)
      .def("why", &Payment::why, nb::arg("row").none(), nb::arg("clause").none(), nb::arg("total"), nb::arg("language"))
      .def_prop_ro("refuted", &Payment::refuted);
  nb::class_<Contract>(module, "Contract")
      .def_prop_ro("title", &Contract::title)
      .def_prop_ro("sha256", &Contract::sha256)
      .def("findings", &Contract::findings)
      .def("texts", &Contract::texts)
      .def("data_package", &Contract::data_package)
      .def("pay", &Contract::pay)
      .def("accumulator", &Contract::accumulator)
      .def("load_state", &Contract::load_state)
      .def("simulate", &Contract::simulate);
  nb::class_<Accumulator>(module, "Accumulator")
      .def("update", &Accumulator::update)
      .def("save", &Accumulator::save)
      .def("merge", &Accumulator::merge)
      .def("finish", &Accumulator::finish);
  module.def("load", &load);
  module.def("answer", &answer);
  module.def("version", &hito_version);
}
