#include "documents/print/print.h"

#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include "base/written.h"
#include "documents/print/reference.h"
#include "documents/print/run_program.h"
#include "documents/write/escape.h"
#include "documents/write/write.h"

namespace hito::documents {
namespace {

// What a program said of its error: the first line that speaks of one, else the last line that it wrote.
std::string told(const std::string& errors) {
  std::string last;
  for (std::size_t at = 0; at < errors.size();) {
    const std::size_t end = std::min(errors.find('\n', at), errors.size());
    const std::string line = clean(std::string_view(errors).substr(at, end - at));
    at = end + 1;
    if (line.find_first_not_of(' ') == std::string::npos) continue;
    last = line;
    if (line.contains("rror:") || line.contains("ERROR")) break;
  }
  return last;
}

Text reason_of(const ProgramCall& call, const ProgramRun& run) {
  if (run.end == ProgramRun::End::too_slow) return say(Written::doc_program_too_slow, {std::to_string(call.seconds)});
  const std::string line = told(run.errors);
  return line.empty() ? say(Written::doc_program_status, {std::to_string(run.status)}) : Text(line);
}

Result<std::string> bytes_of(const ProgramCall& call, const std::string& file) {
  ProgramRun run = run_program(call);
  switch (run.end) {
    case ProgramRun::End::well:
      if (!run.output.empty()) return std::move(run.output);
      break;
    case ProgramRun::End::missing:
      return std::unexpected(Failure{Code::document_program_missing, {file, call.program}});
    case ProgramRun::End::failed:
    case ProgramRun::End::too_slow: break;
  }
  return std::unexpected(Failure{Code::document_program_failed, {file, call.program, reason_of(call, run)}});
}

// Drawings as pictures that every word processor shows. Where the program is missing, drawings stay drawings, which
// recent ones show too.
void gather_pictures(const std::vector<Block>& blocks, std::vector<std::string>& pictures) {
  for (const Block& block : blocks) {
    if (const auto* figure = std::get_if<Figure>(&block.kind)) {
      ProgramRun run = run_program({.program = "rsvg-convert", .arguments = {"--zoom=3"}, .input = figure->svg});
      pictures.push_back(run.end == ProgramRun::End::well ? std::move(run.output) : std::string());
    } else if (const auto* list = std::get_if<List>(&block.kind)) {
      for (const auto& item : list->items) gather_pictures(item, pictures);
    } else if (const auto* details = std::get_if<Details>(&block.kind)) {
      gather_pictures(details->inside, pictures);
    }
  }
}

}  // namespace

Result<std::string> to_pdf(const Document& document, const std::string& file) {
  const std::string page = to_html(document);
  return bytes_of({.program = pdf_program,
                   .arguments = {"--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "--quiet", "-", "-"},
                   .input = page},
                  file);
}

Result<std::string> to_docx(const Document& document, const std::string& file, const std::string& author) {
  MarkdownChoices choices{.author = author, .for_word = true};
  gather_pictures(document.blocks, choices.pictures);
  const std::string text = to_markdown(document, choices);
  const std::string reference = reference_docx(document);
  return bytes_of({.program = docx_program,
                   .arguments = {"--from=markdown-smart-tex_math_dollars-raw_tex-citations-example_lists", "--to=docx",
                                 "--wrap=none", std::string("--reference-doc=") + extra_file, "--output=-"},
                   .input = text,
                   .extra = reference},
                  file);
}

bool has_program(const std::string& program) {
  const char* paths = std::getenv("PATH");
  std::string_view rest = paths == nullptr ? "/bin:/usr/bin" : paths;
  while (true) {
    const std::size_t end = rest.find(':');
    const std::string folder(rest.substr(0, end));
    const std::string path = (folder.empty() ? "." : folder) + "/" + program;
    if (::access(path.c_str(), X_OK) == 0) return true;
    if (end == std::string_view::npos) return false;
    rest.remove_prefix(end + 1);
  }
}

}  // namespace hito::documents
