#include "documents/print/print.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "documents/print/run_program.h"
#include "documents/print/zip.h"

namespace hito::documents {
namespace {

Document sample() {
  Document document;
  document.title = "Liquidación <&> \"x\"";
  document.subtitle = "Contrato";
  document.foot = "C-1 <&> @PAGE@";
  document.blocks = {{Heading{1, {Run{"Pagos"}}}}, {Paragraph{{Run{"S/ 10.00"}}}}};
  return document;
}

// Names of programs lead nowhere while it lives.
class WithoutPrograms {
 public:
  WithoutPrograms() { ::setenv("PATH", "/nonexistent", 1); }
  ~WithoutPrograms() { ::setenv("PATH", former_.c_str(), 1); }

 private:
  std::string former_ = std::getenv("PATH");
};

TEST(RunProgram, HandsBytesOverAndBack) {
  const ProgramRun run = run_program({.program = "cat", .arguments = {"-", extra_file}, .input = "a", .extra = "b"});
  EXPECT_EQ(run.end, ProgramRun::End::well);
  EXPECT_EQ(run.output, "ab");
}

TEST(RunProgram, TakesMoreThanAPipeHolds) {
  const std::string much(5'000'000, 'x');
  EXPECT_EQ(run_program({.program = "cat", .arguments = {}, .input = much}).output, much);
}

TEST(RunProgram, SaysHowItEnded) {
  EXPECT_EQ(run_program({.program = "no-such-program", .arguments = {}, .input = ""}).end, ProgramRun::End::missing);
  const ProgramRun failed =
      run_program({.program = "sh", .arguments = {"-c", "echo no >&2; echo half; exit 3"}, .input = ""});
  EXPECT_EQ(failed.end, ProgramRun::End::failed);
  EXPECT_EQ(failed.status, 3);
  EXPECT_EQ(failed.errors, "no\n");
  EXPECT_EQ(failed.output, "");
  EXPECT_EQ(run_program({.program = "sh", .arguments = {"-c", "kill -9 $$"}, .input = ""}).status, 128 + 9);
}

TEST(RunProgram, EndsWhatTakesTooLong) {
  const ProgramRun run = run_program({.program = "sleep", .arguments = {"60"}, .input = "", .extra = {}, .seconds = 1});
  EXPECT_EQ(run.end, ProgramRun::End::too_slow);
}

TEST(RunProgram, HidesTheLocaleAndNoOtherFile) {
  ::setenv("LC_NUMERIC", "de_DE.UTF-8", 1);
  const ProgramRun run = run_program(
      {.program = "sh", .arguments = {"-c", "echo $LC_ALL/$LC_NUMERIC; ls /dev/fd/ | tr '\\n' ' '"}, .input = ""});
  ::unsetenv("LC_NUMERIC");
  // The last one is the folder that `ls` reads.
  EXPECT_EQ(run.output, "C.UTF-8/\n0 1 2 3 ");
}

TEST(Zip, IsReadByOthers) {
  const std::string zip = to_zip({{"a.txt", "hello"}, {"b/c.txt", ""}});
  const ProgramRun run =
      run_program({.program = "python3",
                   .arguments = {"-c",
                                 "import zipfile,sys,io; z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); "
                                 "print(z.testzip(), z.namelist(), z.read('a.txt'), z.infolist()[0].date_time)"},
                   .input = zip});
  EXPECT_EQ(run.output, "None ['a.txt', 'b/c.txt'] b'hello' (2000, 1, 1, 0, 0, 0)\n");
}

TEST(Print, SaysWhichProgramIsMissing) {
  const WithoutPrograms none;
  const auto pdf = to_pdf(sample(), "notice.pdf");
  ASSERT_FALSE(pdf);
  EXPECT_EQ(pdf.error().code, Code::document_program_missing);
  EXPECT_EQ(pdf.error().args, (std::vector<Text>{"notice.pdf", "weasyprint"}));
  const auto docx = to_docx(sample(), "notice.docx");
  ASSERT_FALSE(docx);
  EXPECT_EQ(docx.error().args, (std::vector<Text>{"notice.docx", "pandoc"}));
  EXPECT_FALSE(has_program("pandoc"));
}

// A program of that name is this script while it lives.
class WithProgram {
 public:
  WithProgram(const std::string& name, const std::string& script)
      : folder_(std::filesystem::path(testing::TempDir()) / ("programs-" + name)) {
    std::filesystem::create_directories(folder_);
    const auto path = folder_ / name;
    std::ofstream(path) << "#!/bin/sh\n" << script;
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    ::setenv("PATH", (folder_.string() + ":" + former_).c_str(), 1);
  }
  ~WithProgram() {
    ::setenv("PATH", former_.c_str(), 1);
    std::filesystem::remove_all(folder_);
  }

 private:
  std::string former_ = std::getenv("PATH");
  std::filesystem::path folder_;
};

TEST(Print, SaysWhyAProgramFailed) {
  const auto why = [](const std::string& script) {
    const WithProgram fake("weasyprint", script);
    const auto pdf = to_pdf(sample(), "notice.pdf");
    if (pdf) return std::string("no failure");
    EXPECT_EQ(pdf.error().code, Code::document_program_failed);
    EXPECT_EQ(pdf.error().args[1][Language::en], "weasyprint");
    return pdf.error().args[2][Language::en];
  };
  EXPECT_EQ(why("echo half; echo >&2; echo 'Traceback' >&2; echo 'ValueError: x' >&2; exit 1"), "ValueError: x");
  EXPECT_EQ(why("echo 'first' >&2; echo 'last' >&2; exit 1"), "last");
  EXPECT_EQ(why("exit 4"), "it ended with status 4");
  // Well, and with nothing to show for it.
  EXPECT_EQ(why("exit 0"), "it ended with status 0");
}

TEST(Print, WritesTheSamePdfTwice) {
  if (!has_program(pdf_program)) GTEST_SKIP() << "no weasyprint";
  const auto first = to_pdf(sample(), "notice.pdf");
  ASSERT_TRUE(first) << first.error().args.back()[Language::en];
  EXPECT_TRUE(first->starts_with("%PDF-"));
  EXPECT_EQ(*first, to_pdf(sample(), "notice.pdf").value_or(""));
}

TEST(Print, WritesTheSameDocxTwiceWithItsFoot) {
  if (!has_program(docx_program)) GTEST_SKIP() << "no pandoc";
  const auto first = to_docx(sample(), "notice.docx");
  ASSERT_TRUE(first) << first.error().args.back()[Language::en];
  EXPECT_EQ(*first, to_docx(sample(), "notice.docx").value_or(""));
  const ProgramRun run = run_program(
      {.program = "python3",
       .arguments = {"-c",
                     "import zipfile,sys,io; z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); "
                     "print(z.read('word/footer1.xml').decode()); print(z.read('word/document.xml').decode())"},
       .input = *first});
  EXPECT_TRUE(run.output.contains("C-1 &lt;&amp;&gt; @PAGE@"));
  EXPECT_TRUE(run.output.contains("Página "));
  EXPECT_TRUE(run.output.contains("footerReference"));
}

TEST(Print, WritesEveryKindOfBlockAsDocx) {
  if (!has_program(docx_program)) GTEST_SKIP() << "no pandoc";
  const auto plain = [](std::string text) { return Runs{documents::Run{std::move(text)}}; };
  Document document = sample();
  document.blocks = {
      {Facts{{{plain("Pagador"), plain("Ministerio")}}}},
      {Paragraph{plain("nota"), Paragraph::Role::note}},
      {Paragraph{{documents::Run{"línea 1\nlínea "}, documents::Run{"2", documents::Run::Style::inserted}},
                 Paragraph::Role::source}},
      {Table{plain("Pie"), {{plain("A")}, {plain("B"), Align::end}}, {{{plain("a | b"), plain("1")}}}}},
      {Formula{"<math></math>", "a × b"}},
      {Figure{"<svg xmlns='http://www.w3.org/2000/svg' width=\"40\" height=\"20\"><rect width='9' height='9'/></svg>",
              "una curva", plain("Curva")}},
      {PageBreak{}},
      {List{List::Marks::letters, {{{Paragraph{plain("uno")}}}, {{Paragraph{plain("dos")}}}}}},
      {Details{plain("paso"), {{Paragraph{plain("dentro")}}}}},
      {Signatures{{{"Ministerio", "Pagador"}}}}};
  const auto docx = to_docx(document, "notice.docx", "Ana");
  ASSERT_TRUE(docx) << docx.error().args.back()[Language::en];
  const ProgramRun run = run_program(
      {.program = "python3",
       .arguments = {"-c",
                     "import zipfile,sys,io,xml.dom.minidom as m\n"
                     "z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\n"
                     "for n in z.namelist():\n"
                     "  if n.endswith('.xml'): m.parseString(z.read(n))\n"
                     "print(*[n for n in z.namelist() if 'media' in n]); print(z.read('word/document.xml').decode())"},
       .input = *docx});
  EXPECT_EQ(run.errors, "");
  for (const char* part : {"w:author=\"Ana\"", "2000-01-01T00:00:00Z", "a | b", "w:br w:type=\"page\"", "una curva",
                           "dentro", "tblHeader"}) {
    EXPECT_TRUE(run.output.contains(part)) << part;
  }
  EXPECT_TRUE(run.output.starts_with("word/media/")) << run.output.substr(0, 200);
}

}  // namespace
}  // namespace hito::documents
