// Typed indices into arenas. An Id of one arena cannot be used in another; no_id means "none".
#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace hito {

template <class Tag>
struct Id {
  std::uint32_t value = UINT32_MAX;
  constexpr bool valid() const { return value != UINT32_MAX; }
  constexpr explicit operator bool() const { return valid(); }
  friend constexpr auto operator<=>(Id, Id) = default;
};

// A vector indexed by its own Id type.
template <class T, class I>
class Arena {
 public:
  I add(T item) {
    items_.push_back(std::move(item));
    return I{static_cast<std::uint32_t>(items_.size() - 1)};
  }
  T& operator[](I id) { return items_[id.value]; }
  const T& operator[](I id) const { return items_[id.value]; }
  std::size_t size() const { return items_.size(); }
  bool empty() const { return items_.empty(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  I id_at(std::size_t index) const { return I{static_cast<std::uint32_t>(index)}; }

 private:
  std::vector<T> items_;
};

}  // namespace hito
