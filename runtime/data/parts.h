// Parts of a file that are read on several threads, and joined in the order of the file. Part of read_rows.
#pragma once
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "runtime/data/row_reader.h"

namespace hito::runtime {

class Parts {
 public:
  using Read = std::function<void(RowReader& rows)>;

  // `rows` must outlive it. `threads` in all, the caller's among them.
  Parts(RowReader& rows, unsigned threads) : rows_(rows), threads_(threads) {}
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;
  // Waits for what has begun; nothing more begins.
  ~Parts();

  // What comes next in the file: read here where there is one thread, or where the others have enough to do; else by
  // one of them, soon. May throw what an earlier part has thrown.
  void add(Read read);
  // All that were added are among the rows; may throw what one of them has thrown.
  void join();

 private:
  struct Part {
    Read read;
    RowReader::Part rows;
    std::exception_ptr thrown;
    bool done = false;
  };
  static void run(Part& part);
  void work();
  void start_worker();
  // The one that waits longest; null where none does.
  std::shared_ptr<Part> take_waiting(std::size_t more_than);
  void finish(Part& part);
  void absorb(std::size_t most);

  RowReader& rows_;
  const unsigned threads_;
  std::deque<std::shared_ptr<Part>> order_;  // as in the file; not among the rows yet
  std::mutex mutex_;                         // of what follows, and of Part::done
  std::condition_variable some_wait_, one_is_done_;
  std::deque<std::shared_ptr<Part>> waiting_;  // not begun
  bool over_ = false;
  std::vector<std::thread> workers_;
};

}  // namespace hito::runtime
