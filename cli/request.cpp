#include "cli/request.h"

#include "cli/engine.h"

namespace hito::cli {
namespace {

class RequestReader {
 public:
  RequestReader(const Arguments& arguments, Diagnostics& mistakes) : arguments_(arguments), mistakes_(mistakes) {}

  driver::PayRequest read() {
    driver::PayRequest request;
    for (const std::string& given : arguments_.all(Opt::data)) {
      const std::size_t equals = given.find('=');
      if (equals == 0 || equals == std::string::npos || equals + 1 == given.size()) {
        mistaken(Opt::data, given, say(Say::data_is_written));
      } else {
        request.data.emplace_back(given.substr(0, equals), given.substr(equals + 1));
      }
    }
    for (const std::string& given : arguments_.all(Opt::input)) {
      auto assignment = runtime::read_assignment(given);
      if (assignment) {
        request.inputs.push_back(std::move(*assignment));
      } else {
        mistakes_.report(assignment.error().code, {}, assignment.error().args);
      }
    }
    request.input_files = arguments_.all(Opt::inputs);
    if (arguments_.has(Opt::as_of)) {
      request.as_of = parse_iso_date(arguments_.one(Opt::as_of));
      if (!request.as_of) mistaken(Opt::as_of, arguments_.one(Opt::as_of), say(Say::date_is_written));
    }
    request.forecast = arguments_.has(Opt::forecast);
    if (arguments_.has(Opt::period)) request.period = arguments_.one(Opt::period);
    request.reading.numbers = read_style();
    request.reading.marks_declared = arguments_.has(Opt::decimal_mark);
    request.reading.trim = arguments_.has(Opt::trim);
    request.reading.set_aside = arguments_.has(Opt::set_aside);
    request.engine = read_engine(arguments_, mistakes_);
    return request;
  }

 private:
  NumberStyle read_style() {
    NumberStyle style;
    style.decimal_mark = read_mark(Opt::decimal_mark, ".,", style.decimal_mark);
    style.grouping = read_mark(Opt::grouping, ".,_' ", style.grouping);
    if (style.grouping == style.decimal_mark) {
      mistaken(Opt::grouping, std::string(1, style.grouping), say(Say::mark_is_one_sign));
    }
    return style;
  }

  char read_mark(Opt option, std::string_view allowed, char otherwise) {
    if (!arguments_.has(option)) return otherwise;
    const std::string mark = arguments_.one(option);
    if (mark.size() == 1 && allowed.find(mark[0]) != std::string_view::npos) return mark[0];
    mistaken(option, mark, say(Say::mark_is_one_sign));
    return otherwise;
  }

  void mistaken(Opt option, const std::string& value, Text help) {
    mistakes_.report(Code::option_value_unknown, {}, {name_of(option), value, std::move(help)});
  }

  const Arguments& arguments_;
  Diagnostics& mistakes_;
};

}  // namespace

driver::PayRequest read_request(const Arguments& arguments, Diagnostics& mistakes) {
  return RequestReader(arguments, mistakes).read();
}

}  // namespace hito::cli
