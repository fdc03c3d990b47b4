// The legal text of an item beside its calculation: a figure that only one of them says is a doubt to be told.
#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>
#include <string_view>

#include "compiler/check/context.h"

namespace hito::check_room {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A figure of a text: what it may stand for, and how it is written there.
struct Figure {
  std::vector<Rational> values;  // 1,200 is one thousand two hundred, or one point two
  std::optional<Date> date;
  std::string written;
};

// Words of `text` from `at`, without accents that matter: letters only, lower case.
std::string_view word_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && (std::isalpha(static_cast<unsigned char>(text[end])) || static_cast<unsigned char>(text[end]) >= 0x80)) ++end;
  return text.substr(at, end - at);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  constexpr std::string_view no_break = "\u00a0";
  while (at < text.size()) {
    if (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')
      ++at;
    else if (text.substr(at).starts_with(no_break))
      at += no_break.size();
    else
      break;
  }
  return at;
}

constexpr auto months = std::to_array<std::array<std::string_view, 2>>({{"enero", "January"},
                                                                        {"febrero", "February"},
                                                                        {"marzo", "March"},
                                                                        {"abril", "April"},
                                                                        {"mayo", "May"},
                                                                        {"junio", "June"},
                                                                        {"julio", "July"},
                                                                        {"agosto", "August"},
                                                                        {"septiembre", "September"},
                                                                        {"octubre", "October"},
                                                                        {"noviembre", "November"},
                                                                        {"diciembre", "December"}});

unsigned month_called(std::string_view word) {
  for (unsigned m = 0; m < months.size(); ++m)
    if (word == months[m][0] || word == months[m][1]) return m + 1;
  return word == "setiembre" ? 9 : 0;
}

// Reads the figures that a text states as money, percents or dates. Other numbers (articles, annexes, laws) are left alone.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::vector<Figure> figures() {
    for (at_ = 0; at_ < text_.size();) {
      // "00/100 soles" is a fraction of the currency, as amounts in words end.
      const bool in_word = at_ > 0 && (std::isalnum(static_cast<unsigned char>(text_[at_ - 1])) || text_[at_ - 1] == '-' ||
                                       (text_[at_ - 1] == '/' && at_ > 1 && is_digit(text_[at_ - 2])));
      if (!is_digit(text_[at_]) || in_word) {
        ++at_;
        continue;
      }
      const std::size_t begin = at_;
      if (!date(begin)) number(begin);
    }
    return std::move(found_);
  }

 private:
  std::optional<unsigned> digits(std::size_t& at, std::size_t most) const {
    unsigned value = 0;
    const std::size_t begin = at;
    while (at < text_.size() && is_digit(text_[at]) && at - begin < most) value = value * 10 + static_cast<unsigned>(text_[at++] - '0');
    return at == begin || (at < text_.size() && is_digit(text_[at])) ? std::nullopt : std::optional(value);
  }

  bool keep_date(std::size_t begin, std::size_t end, unsigned year, unsigned month, unsigned day) {
    const auto date = make_date(static_cast<int>(year), month, day);
    if (!date) return false;
    found_.push_back({{}, date, std::string(text_.substr(begin, end - begin))});
    at_ = end;
    return true;
  }

  // 2026-03-31; 31 de marzo de 2026; 31 March 2026; March 31, 2026 is read from its day.
  bool date(std::size_t begin) {
    std::size_t at = begin;
    const auto first = digits(at, 4);
    if (!first) return false;
    if (at - begin == 4 && at < text_.size() && text_[at] == '-') {
      const auto month = digits(++at, 2);
      if (!month || at >= text_.size() || text_[at] != '-') return false;
      const auto day = digits(++at, 2);
      return day && keep_date(begin, at, *first, *month, *day);
    }
    if (at - begin > 2) return false;
    const auto skip = [&](std::string_view word) {
      const std::size_t next = skip_blanks(text_, at);
      if (word_at(text_, next) == word) at = skip_blanks(text_, next + word.size());
    };
    // The name of the month after the day, or just before it.
    at = skip_blanks(text_, at);
    skip("de");
    const std::string_view after = word_at(text_, at);
    unsigned month = month_called(after);
    if (month != 0) {
      at = skip_blanks(text_, at + after.size());
    } else {
      std::size_t end = begin;
      while (end > 0 && text_[end - 1] == ' ') --end;
      std::size_t start = end;
      while (start > 0 && std::isalpha(static_cast<unsigned char>(text_[start - 1]))) --start;
      month = month_called(text_.substr(start, end - start));
      if (month == 0 || at >= text_.size() || text_[at] != ',') return false;
      at = skip_blanks(text_, at + 1);
    }
    skip("de");
    skip("del");
    const auto year = digits(at, 4);
    return year && *year > 999 && keep_date(begin, at, *year, month, *first);
  }

  // Digits with their marks: 1_200.50  1,200.50  1.200,50  1 200.50
  void number(std::size_t begin) {
    std::size_t end = begin;
    const auto three_follow = [&](std::size_t at) {
      return at + 2 < text_.size() && is_digit(text_[at]) && is_digit(text_[at + 1]) && is_digit(text_[at + 2]) &&
             (at + 3 >= text_.size() || !is_digit(text_[at + 3]));
    };
    while (end < text_.size()) {
      const char c = text_[end];
      const bool mark = (c == '.' || c == ',' || c == '_' || c == '\'') && end + 1 < text_.size() && is_digit(text_[end + 1]);
      const std::size_t after_blank = skip_blanks(text_, end);
      if (is_digit(c) || mark)
        ++end;
      else if (after_blank != end && c != '\n' && three_follow(after_blank))
        end = after_blank;
      else
        break;
    }
    at_ = end;
    std::size_t unit = skip_blanks(text_, end);
    Rational times(1);
    for (const auto& [word, factor] : {std::pair<std::string_view, int>{"millones", 1'000'000}, {"millón", 1'000'000}, {"million", 1'000'000}, {"mil", 1000}, {"thousand", 1000}})
      if (word_at(text_, unit) == word) {
        times *= Rational(factor);
        unit = skip_blanks(text_, unit + word.size());
      }
    const bool percent = is_percent(unit);
    if (!percent && !is_money(begin, unit)) return;
    if (percent) times *= Rational(Integer(1), Integer(100));
    Figure figure;
    figure.written = text_.substr(begin, (percent ? end_of_percent(unit) : end) - begin);
    for (const std::string& plain : readings(text_.substr(begin, end - begin)))
      if (const auto value = parse_rational(plain)) figure.values.push_back(*value * times);
    if (!figure.values.empty()) found_.push_back(std::move(figure));
  }

  bool is_percent(std::size_t unit) const {
    if (unit >= text_.size()) return false;
    if (text_[unit] == '%') return true;
    const std::string_view word = word_at(text_, unit);
    if (word == "percent") return true;
    const std::string_view next = word_at(text_, skip_blanks(text_, unit + word.size()));
    return (word == "por" && next == "ciento") || (word == "per" && next == "cent");
  }

  std::size_t end_of_percent(std::size_t unit) const {
    if (text_[unit] == '%') return unit + 1;
    const std::string_view word = word_at(text_, unit);
    const std::size_t end = unit + word.size();
    if (word == "percent") return end;
    const std::size_t next = skip_blanks(text_, end);
    return next + word_at(text_, next).size();
  }

  // A sign or a code of a currency before it, or a code or a name after it.
  bool is_money(std::size_t begin, std::size_t unit) const {
    std::size_t end = begin;
    while (end > 0 && (text_[end - 1] == ' ' || text_[end - 1] == '.')) --end;
    const std::string_view before = text_.substr(0, end);
    for (const std::string_view sign : {"S/", "$", "€", "£"})
      if (before.ends_with(sign)) return true;
    if (end >= 3 && is_currency(before.substr(end - 3)) && (end == 3 || !std::isalpha(static_cast<unsigned char>(before[end - 4])))) return true;
    const std::string_view word = word_at(text_, unit);
    if (word == "de") return is_currency_name(word_at(text_, skip_blanks(text_, unit + word.size())));
    return is_currency(word) || is_currency_name(word);
  }

  static bool is_currency_name(std::string_view word) {
    constexpr auto names = std::to_array<std::string_view>(
        {"sol", "soles", "peso", "pesos", "dólar", "dólares", "dollar", "dollars", "euro", "euros", "pound", "pounds", "libra", "libras"});
    return std::ranges::find(names, word) != names.end();
  }

  // As plain decimals: the last of two marks is the decimal one, a repeated one groups, a lone one before three digits may
  // do either.
  static std::vector<std::string> readings(std::string_view written) {
    std::string marks, digits_only;
    std::size_t last = std::string_view::npos;
    for (std::size_t i = 0; i < written.size(); ++i) {
      if (is_digit(written[i])) digits_only += written[i];
      if (written[i] != '.' && written[i] != ',') continue;
      marks += written[i];
      last = i;
    }
    if (marks.empty()) return {digits_only};
    const auto decimals = static_cast<std::size_t>(std::ranges::count_if(written.substr(last), is_digit));
    const std::string with_point = digits_only.substr(0, digits_only.size() - decimals) + "." + digits_only.substr(digits_only.size() - decimals);
    const bool several = marks.size() > 1;
    if (several && marks.find_first_not_of(marks.front()) == std::string::npos) return {digits_only};
    if (several || decimals != 3) return {with_point};
    return {digits_only, with_point};
  }

  static std::optional<Rational> parse_rational(const std::string& plain) {
    const std::size_t point = plain.find('.');
    std::string all = plain;
    if (point != std::string::npos) all.erase(point, 1);
    if (all.size() > 40) return std::nullopt;
    Rational value(0);
    for (const char c : all) value = value * Rational(10) + Rational(c - '0');
    for (std::size_t i = point == std::string::npos ? all.size() : point; i < all.size(); ++i) value = value / Rational(10);
    return value;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Figure> found_;
};

// What the calculation of an item says, with what it names: its figures and dates, as they are written in the language.
class Said {
 public:
  explicit Said(const Context& context) : context_(context) {
    for (const auto& item : context.file.items) {
      if (const auto* define = std::get_if<ast::Define>(&item)) {
        std::vector<Span>& spans = named_[define->name.text];
        spans.push_back(define->span);
        for (const auto& [since, value] : define->later) spans.push_back(context.ast_of(value).span);
      }
      if (const auto* table = std::get_if<ast::Table>(&item)) named_[table->name.text].push_back(table->span);
      if (const auto* input = std::get_if<ast::Input>(&item)) named_[input->name.text].push_back(input->span);
    }
    // Of the header, the dates: what it rounds to is a figure of no clause.
    const ast::Header& header = context.file.header;
    if (header.term) look_at(header.term->span);
    if (header.periods) look_at(header.periods->span);
  }

  // Of an item, its texts left out.
  void look_at(Span item) { read(context_.source.at(item)); }
  // The clauses whose numbers the text names.
  void look_at_clauses_of(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find_first_not_of("0123456789.", at), text.size());
      if (end == at) {
        ++at;
        continue;
      }
      std::string number(text.substr(at, end - at));
      while (number.ends_with('.')) number.pop_back();
      if (const auto clause = context_.clauses.find(number); clause != context_.clauses.end())
        look_at(context_.clause_asts.at(clause->second)->span);
      at = end;
    }
  }

  bool says(const Figure& figure) const {
    if (figure.date) return dates_.contains(*figure.date);
    return std::ranges::any_of(figure.values, [&](const Rational& value) { return numbers_.contains(value) || made_of_two(value); });
  }

 private:
  // 900 000 where the clause says 2 * 450_000; 90% where it says 100% - 10%.
  bool made_of_two(const Rational& value) const {
    for (const Rational& a : numbers_) {
      if (a.sign() != 0 && numbers_.contains(value / a)) return true;
      if (numbers_.contains(value - a)) return true;
      if (numbers_.contains(a - value)) return true;
    }
    return false;
  }

  void read(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == '"') {
        at = std::min(text.find('"', at + 1), text.size() - 1) + 1;
      } else if (text[at] == '#') {
        at = std::min(text.find('\n', at), text.size());
      } else if (is_digit(text[at])) {
        at = number(text, at);
      } else if (const std::string_view word = name_at(text, at); !word.empty()) {
        name(std::string(word));
        at += word.size();
      } else {
        ++at;
      }
    }
  }

  static std::string_view name_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '_' || static_cast<unsigned char>(text[end]) >= 0x80)) ++end;
    return text.substr(at, end - at);
  }

  void name(const std::string& name) {
    const auto found = named_.find(nfc(name));
    if (found == named_.end() || !seen_.insert(found->first).second) return;
    for (const Span span : found->second) read(context_.source.at(span));
  }

  std::size_t number(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '_' || text[end] == '.' || text[end] == '-')) ++end;
    std::string_view written = text.substr(at, end - at);
    if (written.size() == 10 && written[4] == '-' && written[7] == '-') {
      if (const auto date = parse_iso_date(written)) dates_.insert(*date);
      return end;
    }
    written = written.substr(0, written.find('-'));
    while (written.ends_with('.')) written.remove_suffix(1);
    std::string plain(written);
    std::erase(plain, '_');
    const std::size_t point = plain.find('.');
    Rational value(0);
    for (const char c : plain)
      if (is_digit(c)) value = value * Rational(10) + Rational(c - '0');
    for (std::size_t i = point == std::string::npos ? plain.size() : point + 1; i < plain.size(); ++i) value = value / Rational(10);
    end = at + written.size();
    if (end < text.size() && text[end] == '%') value = value / Rational(100);
    numbers_.insert(value);
    return end;
  }

  const Context& context_;
  std::map<std::string, std::vector<Span>> named_;
  std::set<std::string> seen_;
  std::set<Rational> numbers_{Rational(1)};
  std::set<Date> dates_;
};

template <class T>
void look_at_texts(Context& context, const T& item, const Text& what) {
  std::optional<Said> said;
  for (const ast::TextItem& text : item.texts) {
    if (text.kind != ast::TextKind::text) continue;
    for (const Figure& figure : Reader(text.body.text).figures()) {
      if (!said) {
        said.emplace(context).look_at(item.span);
        said->look_at_clauses_of(text.body.text);
      }
      if (!said->says(figure)) context.report(Code::text_says_otherwise, text.body.span, {figure.written, what});
    }
  }
}

}  // namespace

void check_prose(Context& context) {
  for (const auto& item : context.file.items) {
    if (const auto* clause = std::get_if<ast::Clause>(&item)) look_at_texts(context, *clause, say(Say::item_clause, {clause->number.text}));
    if (const auto* define = std::get_if<ast::Define>(&item)) look_at_texts(context, *define, "`" + define->name.text + "`");
    if (const auto* table = std::get_if<ast::Table>(&item)) look_at_texts(context, *table, "`" + table->name.text + "`");
    if (const auto* input = std::get_if<ast::Input>(&item)) look_at_texts(context, *input, "`" + input->name.text + "`");
  }
}

}  // namespace hito::check_room
