#pragma once
/// A parallel map that keeps the order and bounds what is in flight.

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace entente::cli {

/// Takes items from `next` (calling thread) until it gives nothing, runs `work(worker, item)` on `workers` threads and
/// hands each item to `sink` (calling thread) in the order in which it was taken. At most 4 items a worker are in
/// flight. Stops early where `sink` returns false. With one worker no thread is started.
template <class Item>
void ordered_map(unsigned workers, const std::function<std::optional<Item>()>& next,
                 const std::function<void(unsigned, Item&)>& work, const std::function<bool(Item&)>& sink) {
  if (workers <= 1) {
    while (std::optional<Item> item = next()) {
      work(0, *item);
      if (!sink(*item)) return;
    }
    return;
  }

  struct Slot {
    Item item;
    bool taken = false;
    bool done = false;
    std::exception_ptr failure = nullptr;
  };
  std::mutex mutex;
  std::condition_variable to_workers;
  std::condition_variable to_sink;
  std::deque<Slot> slots;  // in input order; a deque keeps references valid at both ends
  bool closed = false;

  const auto worker = [&](unsigned number) {
    std::unique_lock lock(mutex);
    while (true) {
      Slot* mine = nullptr;
      to_workers.wait(lock, [&] {
        for (Slot& slot : slots)
          if (!slot.taken) {
            mine = &slot;
            return true;
          }
        return closed;
      });
      if (mine == nullptr) return;
      mine->taken = true;
      lock.unlock();
      try {
        work(number, mine->item);
      } catch (...) {
        mine->failure = std::current_exception();
      }
      lock.lock();
      mine->done = true;
      to_sink.notify_one();
    }
  };

  std::vector<std::jthread> threads;
  const auto close = [&] {
    {
      const std::lock_guard lock(mutex);
      closed = true;
    }
    to_workers.notify_all();
    threads.clear();  // joins
  };
  for (unsigned i = 0; i < workers; ++i) threads.emplace_back(worker, i);

  bool more = true;
  std::exception_ptr failure = nullptr;
  while (failure == nullptr) {
    while (more && slots.size() < 4UL * workers) {  // only this thread changes the number of slots
      std::optional<Item> item = next();
      if (!item) {
        more = false;
        break;
      }
      const std::lock_guard lock(mutex);
      slots.push_back(Slot{std::move(*item)});
      to_workers.notify_one();
    }
    if (slots.empty()) break;
    std::unique_lock lock(mutex);
    to_sink.wait(lock, [&] { return slots.front().done; });
    Slot finished = std::move(slots.front());
    slots.pop_front();
    lock.unlock();
    failure = finished.failure;
    if (failure == nullptr && !sink(finished.item)) {
      const std::lock_guard stop(mutex);
      for (Slot& slot : slots) slot.taken = true;  // what no worker has begun is dropped
      break;
    }
  }
  close();
  if (failure != nullptr) std::rethrow_exception(failure);
}

}  // namespace entente::cli
