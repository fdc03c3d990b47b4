// A vector that copies share until one of them changes it: tables of a million rows are handed from step to step.
#pragma once
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace hito {

template <class T>
class SharedVector {
 public:
  SharedVector() = default;
  SharedVector(std::vector<T> elements) : elements_(std::make_shared<std::vector<T>>(std::move(elements))) {}
  SharedVector(std::initializer_list<T> elements) : SharedVector(std::vector<T>(elements)) {}

  std::size_t size() const { return elements_ ? elements_->size() : 0; }
  bool empty() const { return size() == 0; }
  const T& operator[](std::size_t place) const { return (*elements_)[place]; }
  const T& at(std::size_t place) const { return all().at(place); }
  const T& back() const { return elements_->back(); }
  auto begin() const { return all().begin(); }
  auto end() const { return all().end(); }
  const std::vector<T>& all() const {
    static const std::vector<T> none;
    return elements_ ? *elements_ : none;
  }
  // The elements, to be changed: no other copy sees it. What all() gave before must not be used any more.
  std::vector<T>& edit() {
    if (!elements_)
      elements_ = std::make_shared<std::vector<T>>();
    else if (elements_.use_count() > 1)
      elements_ = std::make_shared<std::vector<T>>(*elements_);
    return *elements_;
  }
  void push_back(T element) { edit().push_back(std::move(element)); }
  void reserve(std::size_t size) { edit().reserve(size); }
  void assign(std::size_t size, const T& element) { elements_ = std::make_shared<std::vector<T>>(size, element); }
  void clear() { elements_.reset(); }
  friend bool operator==(const SharedVector& a, const SharedVector& b) {
    return a.elements_ == b.elements_ || a.all() == b.all();
  }

 private:
  std::shared_ptr<std::vector<T>> elements_;
};

}  // namespace hito
