// What a contract includes: gathered once each, within bounds.
#include <fstream>

#include "driver/driver.h"
#include "tests/unit/driver/folder.h"

namespace hito::driver {
namespace {

class Load : public InFolder {
 protected:
  void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }
};

TEST_F(Load, each_file_is_read_once_however_often_it_is_included) {
  write("contract.hito", "contract \"C\"\nincludes \"a\"\nincludes \"b\"\n");
  write("a.hito", "library \"A\"\nincludes \"b\"\nincludes \"contract\"\n");
  write("b.hito", "library \"B\"\nincludes \"a\"\n");
  Diagnostics found;
  const auto source = load_whole(path("contract.hito"), found);
  ASSERT_TRUE(source);
  EXPECT_EQ(found.size(), 0U);
  ASSERT_EQ(source->files().size(), 3U);
  EXPECT_EQ(source->files()[1].path, path("a.hito"));
}

TEST_F(Load, more_files_than_the_limit_are_refused) {
  std::string text = "contract \"C\"\n";
  for (int i = 0; i < 64; ++i) {
    const std::string name = "l" + std::to_string(i);
    text += "includes \"" + name + "\"\n";
    write(name + ".hito", "library \"L\"\n");
  }
  write("contract.hito", text);
  Diagnostics found;
  const auto source = load_whole(path("contract.hito"), found);
  ASSERT_TRUE(source);
  EXPECT_EQ(source->files().size(), 64U);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.all().front().code, Code::included_too_many);
}

TEST_F(Load, what_is_included_may_not_be_outside_by_any_name) {
  for (const char* name : {"../x", "/etc/passwd", "a/../../x", "../"}) {
    write("contract.hito", std::string("contract \"C\"\nincludes \"") + name + "\"\n");
    Diagnostics found;
    ASSERT_TRUE(load_whole(path("contract.hito"), found));
    ASSERT_EQ(found.size(), 1U) << name;
    EXPECT_EQ(found.all().front().code, Code::included_outside) << name;
  }
}

TEST_F(Load, a_folder_is_no_file) {
  std::filesystem::create_directory(path("a.hito"));
  write("contract.hito", "contract \"C\"\nincludes \"a\"\n");
  Diagnostics found;
  ASSERT_TRUE(load_whole(path("contract.hito"), found));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.all().front().code, Code::included_not_found);
}

}  // namespace
}  // namespace hito::driver
