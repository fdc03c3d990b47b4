#include "documents/curves/drawing.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/source.h"
#include "documents/model/markup.h"

namespace hito::documents::prose {
namespace {

// Of the drawing and of what is inside its axes, in pixels of a view box.
constexpr int width = 720, height = 400, left = 112, right = 700, top = 24, bottom = 332;
// Labels nearer than this run into each other; a character takes about so much.
constexpr int label_gap = 10, character = 6;
// The fewest pixels of a jump beside which its size can be written.
constexpr int least_jump = 16;

// Print-safe: dark enough on paper, and told apart by dashes where there are no colours.
constexpr std::string_view line_colour = "#1f4e79", jump_colour = "#a3341f", grid_colour = "#d5d9dd", ink = "#222222",
                           faint_ink = "#6b7177";

// Hundredths of a pixel.
std::string pixels(const Rational& value) {
  return to_decimal(round(value, Rational(Integer(1), Integer(100)), RoundMode::half_up), 2);
}

class Drawing {
 public:
  Drawing(const Words& words, const Pieces& pieces, const std::vector<Jump>& jumps, const Labels& labels)
      : words_(words), pieces_(pieces), jumps_(jumps), labels_(labels) {
    x_low_ = pieces.points.front().at;
    x_high_ = pieces.points.back().at;
    y_low_ = Rational(0), y_high_ = Rational(0);
    const auto reach = [&](const Rational& y) { y_low_ = std::min(y_low_, y), y_high_ = std::max(y_high_, y); };
    for (const Point& point : pieces.points)
      if (point.value) reach(*point.value);
    for (const Stretch& stretch : pieces.stretches)
      if (stretch.ends) reach(stretch.ends->first), reach(stretch.ends->second);
    if (y_low_ == y_high_) y_high_ = y_low_ + Rational(1);
    y_ticks_ = round_ticks(y_low_, y_high_, 6);
    y_low_ = std::min(y_low_, y_ticks_.front());
    y_high_ = std::max(y_high_, y_ticks_.back());
  }

  std::string run() {
    out_ = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{}-t {}-d\" "
        "font-family=\"DejaVu Sans, Arial, sans-serif\" font-size=\"11\" fill=\"{}\">\n",
        width, height, labels_.id, labels_.id, ink);
    out_ += fmt::format("<title id=\"{}-t\">{}</title>\n<desc id=\"{}-d\">{}</desc>\n", labels_.id,
                        in_html(labels_.title), labels_.id, in_html(labels_.description));
    axes();
    for (const Stretch& stretch : pieces_.stretches)
      if (stretch.ends)
        line(x(stretch.from), y(stretch.ends->first), x(stretch.to), y(stretch.ends->second), line_colour, "2", "");
    for (const Jump& jump : jumps_) fall(jump);
    for (const Jump& jump : jumps_) circles(jump);
    return out_ + "</svg>\n";
  }

 private:
  Rational x(const Rational& value) const {
    return Rational(left) + (value - x_low_) / (x_high_ - x_low_) * Rational(right - left);
  }
  Rational y(const Rational& value) const {
    return Rational(bottom) - (value - y_low_) / (y_high_ - y_low_) * Rational(bottom - top);
  }
  void line(const Rational& x1, const Rational& y1, const Rational& x2, const Rational& y2, std::string_view colour,
            std::string_view thick, std::string_view dashes) {
    out_ += fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n",
                        pixels(x1), pixels(y1), pixels(x2), pixels(y2), colour, thick,
                        dashes.empty() ? "" : fmt::format(" stroke-dasharray=\"{}\"", dashes));
  }
  void text(const Rational& at_x, const Rational& at_y, std::string_view anchor, std::string_view more,
            const std::string& label) {
    out_ += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"{}\"{}>{}</text>\n", pixels(at_x), pixels(at_y), anchor,
                        more, in_html(label));
  }

  // Beside a tick: money without its sign, which the title of the axis has.
  std::string tick_label(const core::Type& type, const Rational& value) const {
    if (type.shape == core::Shape::percent) return words_.percent(value);
    return words_.number(value);
  }
  std::string unit_label(const core::Type& type) const {
    if (type.shape == core::Shape::percent || type.dimension.none()) return "";
    return words_.unit(type.dimension);
  }
  std::string axis_title(const std::string& name, const core::Type& type) const {
    const std::string unit = unit_label(type);
    return unit.empty() ? name : name + " (" + unit + ")";
  }

  void axes() {
    for (const Rational& tick : y_ticks_) {
      line(Rational(left), y(tick), Rational(right), y(tick), grid_colour, "1", "");
      text(Rational(left - 8), y(tick) + Rational(4), "end", "", tick_label(pieces_.up, tick));
    }
    across_ticks();
    line(Rational(left), Rational(bottom), Rational(right), Rational(bottom), ink, "1.2", "");
    line(Rational(left), Rational(top), Rational(left), Rational(bottom), ink, "1.2", "");
    text(Rational(left + right) / Rational(2), Rational(bottom + 48), "middle", " font-weight=\"bold\"",
         axis_title(labels_.across, pieces_.across));
    text(Rational(left), Rational(top - 10), "start", " font-weight=\"bold\"", axis_title(labels_.up, pieces_.up));
  }
  // Every edge has its tick, and its label where that runs into no other; round figures, fainter, where there is room.
  void across_ticks() {
    for (const Point& point : pieces_.points) {
      if (!point.edge) continue;
      line(x(point.at), Rational(bottom), x(point.at), Rational(bottom + 5), ink, "1.2", "");
      // In two rows, so that neighbours find room.
      if (!across_label(point.at, 0, "")) across_label(point.at, 1, "");
    }
    for (const Rational& tick : round_ticks(x_low_, x_high_, 8))
      if (tick >= x_low_ && tick <= x_high_) across_label(tick, 0, fmt::format(" fill=\"{}\"", faint_ink));
  }
  // Whether there was room.
  bool across_label(const Rational& at, std::size_t row, std::string_view more) {
    const std::string label = tick_label(pieces_.across, at);
    const Rational half(static_cast<std::int64_t>(code_points(label)) * character / 2 + label_gap / 2);
    const Rational from = x(at) - half, to = x(at) + half;
    if (to > Rational(width + label_gap)) return false;
    for (const auto& [a, b] : labelled_[row])
      if (from < b && a < to) return false;
    labelled_[row].emplace_back(from, to);
    text(x(at), Rational(bottom + (row == 0 ? 18 : 31)), "middle", more, label);
    return true;
  }

  // From one side of a jump to the other, with its size where there is room beside it.
  void fall(const Jump& jump) {
    if (!jump.before || !jump.after) return;
    const Rational a = y(*jump.before), b = y(*jump.after);
    line(x(jump.at), a, x(jump.at), b, jump_colour, "1.2", "4 3");
    const Rational size = *jump.after - *jump.before;
    if (size.sign() == 0) return;
    const std::string label = (size.sign() > 0 ? "+" : "") + tick_label(pieces_.up, size);
    const Rational wide(static_cast<std::int64_t>(code_points(label)) * character);
    const Rational place = x(jump.at) - Rational(6) - wide;
    const Rational middle = (a + b) / Rational(2) + Rational(4);
    if (abs(a - b) < Rational(least_jump) || place < Rational(left + 4) || clashes(place, middle)) return;
    taken_.emplace_back(place, middle);
    text(x(jump.at) - Rational(6), middle, "end", fmt::format(" fill=\"{}\"", jump_colour), label);
  }
  // Whether a label there would lie on the line that is drawn, or on another label.
  bool clashes(const Rational& from, const Rational& middle) const {
    for (const auto& [x_taken, y_taken] : taken_)
      if (abs(x_taken - from) < Rational(64) && abs(y_taken - middle) < Rational(14)) return true;
    return false;
  }
  void circles(const Jump& jump) {
    const auto open = [&](const std::optional<Rational>& value) {
      if (value && (!jump.value || *value != *jump.value)) circle(jump.at, *value, "#ffffff");
    };
    open(jump.before);
    open(jump.after);
    if (jump.value) circle(jump.at, *jump.value, line_colour);
  }
  void circle(const Rational& at, const Rational& value, std::string_view fill) {
    out_ += fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"3.6\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1.6\"/>\n",
                        pixels(x(at)), pixels(y(value)), fill, line_colour);
  }

  const Words& words_;
  const Pieces& pieces_;
  const std::vector<Jump>& jumps_;
  const Labels& labels_;
  Rational x_low_, x_high_, y_low_, y_high_;
  std::array<std::vector<std::pair<Rational, Rational>>, 2> labelled_;
  std::vector<Rational> y_ticks_;
  std::vector<std::pair<Rational, Rational>> taken_;
  std::string out_;
};

}  // namespace

std::vector<Rational> round_ticks(const Rational& low, const Rational& high, unsigned most) {
  const Rational range = high - low;
  // The largest power of ten that is not above the range, then 1, 2 or 5 times so much a step.
  Rational power(1);
  while (power > range) power /= Rational(10);
  while (power * Rational(10) <= range) power *= Rational(10);
  Rational step = power;
  for (const Rational& factor : {Rational(Integer(1), Integer(10)), Rational(Integer(1), Integer(5)),
                                 Rational(Integer(1), Integer(2)), Rational(1), Rational(2)}) {
    step = power * factor;
    if (range / step <= Rational(most)) break;
  }
  std::vector<Rational> ticks;
  Rational tick = Rational((low / step).floor()) * step;
  for (;; tick += step) {
    ticks.push_back(tick);
    if (tick >= high) return ticks;
  }
}

std::string drawing_of(const Words& words, const Pieces& pieces, const std::vector<Jump>& jumps, const Labels& labels) {
  return Drawing(words, pieces, jumps, labels).run();
}

}  // namespace hito::documents::prose
