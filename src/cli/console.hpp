#pragma once
/// What the user sees besides results: warnings, errors, a progress bar; all on standard error.

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "entente/core/result.hpp"

namespace entente::cli {

/// Exit codes of the program.
enum Exit : int {
  kDone = 0,
  kPartial = 1,     ///< nothing found, or some inputs could not be read
  kUsageError = 2,  ///< a slip in the command or its input: nothing was done
  kInterrupted = 130
};

/// "entente: error: where: message", in red on a terminal (never with NO_COLOR).
void print_error(const Error& error);
void print_error(std::string_view message);
void print_warning(std::string_view message);

/// Prints the error and returns the exit code that goes with it.
[[nodiscard]] int report(const Error& error);

/// True where standard output goes to a terminal and colours are wanted.
[[nodiscard]] bool colour_on_stdout();

/// A bar on standard error, shown only on a terminal and only once the work has taken two seconds.
class Progress {
 public:
  /// `total` in any unit; 0 where it is unknown (then a count is shown).
  explicit Progress(std::uint64_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void update(std::uint64_t done, std::uint64_t documents);

 private:
  void clear();

  std::uint64_t total_;
  bool terminal_;
  bool shown_ = false;
  std::chrono::steady_clock::time_point start_;
  std::chrono::steady_clock::time_point last_;
};

/// Makes Ctrl-C and SIGTERM set a flag instead of killing the program, so that it can clean up. The second one kills.
void catch_interrupts();
[[nodiscard]] bool interrupted();

}  // namespace entente::cli
