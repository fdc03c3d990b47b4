// The declarations of a contract: header, parties, units, datasets, reported values.
#pragma once
#include <string>
#include <vector>

#include "tests/differential/writer.h"

namespace hito::fuzz {

class Schema {
 public:
  Schema(Random& random, Model& model, Writer& writer) : random_(random), model_(model), writer_(writer) {}
  std::vector<Item> write();

 private:
  std::string header();
  std::string term_and_periods();
  std::string named_periods();
  std::string work_calendar();
  void parties(std::vector<Item>& items);
  std::string dataset(std::size_t index, const std::string& name, const std::string& unit);
  std::string identity(std::size_t index);
  std::size_t key(std::size_t index, bool alone);
  Column column(const std::string& name);
  Column shared_or(const std::string& name, std::size_t index);
  Column reference(const std::string& name, std::size_t to);
  std::string number_type(Column& column);
  std::string range(Column& column, bool percent);
  std::string missing(Column& column);
  std::string input();
  std::string estimate();
  std::string decision(const Reported& value);

  Random& random_;
  Model& model_;
  Writer& writer_;
};

}  // namespace hito::fuzz
