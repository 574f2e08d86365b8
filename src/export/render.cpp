#include "entente/export/render.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "export/file.hpp"

extern char** environ;

namespace entente {
namespace {

/// Owns a file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() { close(); }
  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_;
};

/// Both ends of a socket. A socket because writing to a dead reader gives an error, where a pipe would raise a signal
/// that ends the whole program.
struct Channel {
  Descriptor ours;
  Descriptor theirs;

  bool open() {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return false;
    ours = Descriptor(ends[0]);
    theirs = Descriptor(ends[1]);
    return true;
  }
};

/// What the child needs of the parent to start: standard input and error on channels.
class SpawnActions {
 public:
  SpawnActions() { posix_spawn_file_actions_init(&actions_); }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;
  ~SpawnActions() { posix_spawn_file_actions_destroy(&actions_); }
  void redirect(int from, int to) { posix_spawn_file_actions_adddup2(&actions_, from, to); }
  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

/// Feeds `text` and collects what the program says, until it closes its standard error. Both at once, since a program
/// that waits for a reader of its messages would never read on.
std::string converse(Channel& input, Channel& messages, std::string_view text) {
  std::string said;
  std::array<char, 4096> buffer{};
  while (true) {
    std::array<pollfd, 2> waiting = {pollfd{messages.ours.get(), POLLIN, 0}, pollfd{input.ours.get(), POLLOUT, 0}};
    if (poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR) return said;
    if (waiting[0].revents != 0) {
      const ssize_t got = read(messages.ours.get(), buffer.data(), buffer.size());
      if (got == 0 || (got < 0 && errno != EINTR)) return said;
      constexpr std::size_t kKept = 8192;
      if (got > 0 && said.size() < kKept) said.append(buffer.data(), static_cast<std::size_t>(got));
    }
    if (waiting[1].revents == 0) continue;
    const ssize_t sent = send(input.ours.get(), text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) text.remove_prefix(static_cast<std::size_t>(sent));
    const bool broken = sent < 0 && errno != EINTR && errno != EAGAIN;
    if (text.empty() || broken) input.ours.close();
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

Result<void> render(const std::string& dot_text, const std::string& format, const std::string& path) {
  Channel input;
  Channel messages;
  if (!input.open() || !messages.open())
    return Error{ErrorCode::kIo, path, std::string("cannot start Graphviz: ") + std::strerror(errno)};
  SpawnActions actions;
  actions.redirect(input.theirs.get(), STDIN_FILENO);
  actions.redirect(messages.theirs.get(), STDERR_FILENO);
  const std::string temporary = temporary_name(path);
  std::array<std::string, 4> words = {"dot", "-T" + format, "-o", temporary};
  std::array<char*, 5> arguments = {words[0].data(), words[1].data(), words[2].data(), words[3].data(), nullptr};
  pid_t child = 0;
  const int failed = posix_spawnp(&child, "dot", actions.get(), nullptr, arguments.data(), environ);
  if (failed == ENOENT) {
    return Error{ErrorCode::kNotFound, path,
                 "Graphviz's dot not found (install graphviz, or write the .dot file and draw it elsewhere)"};
  }
  if (failed != 0) return Error{ErrorCode::kIo, path, std::string("cannot start Graphviz: ") + std::strerror(failed)};
  input.theirs.close();
  messages.theirs.close();
  const std::string said = converse(input, messages, dot_text);
  if (wait_for(child) == 0 && std::filesystem::exists(temporary)) return put_in_place(temporary, path);
  std::error_code code;
  std::filesystem::remove(temporary, code);
  return Error{ErrorCode::kBadInput, path, "Graphviz could not draw the graph: " + first_line(said)};
}

}  // namespace entente
