#include "cli/console.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

namespace entente::cli {
namespace {

// A signal handler can reach nothing but a global of this type; it is set once and only read elsewhere.
volatile std::sig_atomic_t interrupt_flag = 0;

void on_interrupt(int signal) {
  interrupt_flag = 1;
  std::signal(signal, SIG_DFL);
}

bool wants_colour(int fd) {
  const char* no_colour = std::getenv("NO_COLOR");
  return isatty(fd) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

void print_line(std::string_view kind, const char* colour, std::string_view message) {
  if (wants_colour(STDERR_FILENO))
    fmt::print(stderr, "entente: \x1b[{}m{}:\x1b[0m {}\n", colour, kind, message);
  else
    fmt::print(stderr, "entente: {}: {}\n", kind, message);
}

}  // namespace

void print_error(const Error& error) { print_error(error.text()); }
void print_error(std::string_view message) { print_line("error", "31", message); }
void print_warning(std::string_view message) { print_line("warning", "33", message); }

int report(const Error& error) {
  print_error(error);
  return kUsageError;
}

bool colour_on_stdout() { return wants_colour(STDOUT_FILENO); }

Progress::Progress(std::uint64_t total)
    : total_(total), terminal_(isatty(STDERR_FILENO) != 0), start_(std::chrono::steady_clock::now()), last_(start_) {}

Progress::~Progress() { clear(); }

void Progress::clear() {
  if (shown_) fmt::print(stderr, "\r\x1b[K");
}

void Progress::update(std::uint64_t done, std::uint64_t documents) {
  if (!terminal_) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - start_ < std::chrono::seconds(2) || now - last_ < std::chrono::milliseconds(200)) return;
  last_ = now;
  shown_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  if (total_ == 0) {
    fmt::print(stderr, "\r\x1b[K{} documents, {:.0f} s", documents, seconds);
    return;
  }
  constexpr int kWidth = 30;
  const double part = std::min(1.0, static_cast<double>(done) / static_cast<double>(total_));
  const int filled = static_cast<int>(part * kWidth);
  fmt::print(stderr, "\r\x1b[K[{}{}] {:3.0f} %, {} documents, {:.0f} s left",
             std::string(static_cast<std::size_t>(filled), '#'),
             std::string(static_cast<std::size_t>(kWidth - filled), ' '), part * 100, documents,
             part > 0 ? seconds / part - seconds : 0.0);
}

void catch_interrupts() {
  std::signal(SIGINT, on_interrupt);
  std::signal(SIGTERM, on_interrupt);
}

bool interrupted() { return interrupt_flag != 0; }

}  // namespace entente::cli
