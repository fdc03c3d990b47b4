#include "runtime/data/parts.h"

#include <system_error>
#include <utility>

#include "base/number_memory.h"
#include "base/progress.h"

namespace hito::runtime {
namespace {

// For each other thread: parts that may wait, so that it never does; and parts that may be in memory in all.
constexpr std::size_t most_waiting = 2, most_kept = 4;

}  // namespace

Parts::~Parts() {
  {
    const std::scoped_lock alone(mutex_);
    over_ = true;
    waiting_.clear();
  }
  some_wait_.notify_all();
  for (std::thread& worker : workers_) worker.join();
}

void Parts::run(Part& part) {
  try {
    stop_if_asked();
    part.read(*part.rows.rows);
    part.rows.rows->hand_over();
  } catch (...) {
    part.thrown = std::current_exception();
  }
  // What it holds of the file is done with.
  part.read = nullptr;
}

void Parts::work() {
  // A thread that ends gives back what it keeps for numbers.
  const NumberMemory memory;
  for (;;) {
    std::shared_ptr<Part> part;
    {
      std::unique_lock alone(mutex_);
      some_wait_.wait(alone, [this] { return over_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      part = std::move(waiting_.front());
      waiting_.pop_front();
    }
    finish(*part);
  }
}

void Parts::finish(Part& part) {
  run(part);
  {
    const std::scoped_lock alone(mutex_);
    part.done = true;
  }
  one_is_done_.notify_one();
}

std::shared_ptr<Parts::Part> Parts::take_waiting(std::size_t more_than) {
  const std::scoped_lock alone(mutex_);
  if (waiting_.size() <= more_than) return nullptr;
  std::shared_ptr<Part> part = std::move(waiting_.front());
  waiting_.pop_front();
  return part;
}

void Parts::add(Read read) {
  if (threads_ < 2) {
    stop_if_asked();
    read(rows_);
    rows_.hand_over();
    return;
  }
  auto part = std::make_shared<Part>(Part{std::move(read), rows_.part(), nullptr, false});
  order_.push_back(part);
  {
    const std::scoped_lock alone(mutex_);
    waiting_.push_back(std::move(part));
  }
  some_wait_.notify_one();
  start_worker();
  // This thread has read bytes for the others; when they have enough, it does as they do.
  while (const auto own = take_waiting(most_waiting * workers_.size())) finish(*own);
  absorb(most_kept * threads_);
}

// Where the system has no more threads, those that there are do.
void Parts::start_worker() {
  if (workers_.size() + 1 >= threads_) return;
  try {
    workers_.emplace_back([this, run = worked_for()] {
      const WorkingFor same(run);
      work();
    });
  } catch (const std::system_error&) {
    return;
  }
}

void Parts::join() { absorb(0); }

// In order, those that are done; and the others too, while there are more than `most`.
void Parts::absorb(std::size_t most) {
  while (!order_.empty()) {
    const std::shared_ptr<Part> part = order_.front();
    const auto is_done = [&] {
      const std::scoped_lock alone(mutex_);
      return part->done;
    };
    while (!is_done()) {
      if (order_.size() <= most) return;
      if (const auto own = take_waiting(0)) {
        finish(*own);
        continue;
      }
      std::unique_lock alone(mutex_);
      one_is_done_.wait(alone, [&] { return part->done; });
    }
    order_.pop_front();
    if (part->thrown) std::rethrow_exception(part->thrown);
    rows_.absorb(std::move(part->rows));
  }
}

}  // namespace hito::runtime
