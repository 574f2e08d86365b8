#pragma once
/// Expected failures as values: `Result<T>` holds a T or an `Error`.
///
///     Result<Model> model = load_model(path);
///     if (!model) return model.error();
///     use(*model);
///
/// Member names follow std::expected, so that it can take over where a compiler has it.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace entente {

/// What kind of failure it was; decides the exit code and whether a batch goes on.
enum class ErrorCode {
  kUsage,     ///< the caller asked for something that does not exist
  kNotFound,  ///< a file, a name, a table is missing
  kBadInput,  ///< malformed text, JSON, CoNLL-U, table or pattern
  kCorrupt,   ///< a model or store that is damaged or of a foreign version
  kIo,        ///< the operating system refused to read or write
};

/// One failure, told once: where it is, what is wrong, what to do about it.
struct Error {
  ErrorCode code = ErrorCode::kBadInput;
  std::string where;    ///< "file", "file:line" or "file:line:column"; may be empty
  std::string message;  ///< "problem (fix)"

  /// "where: message", the one line a user sees.
  [[nodiscard]] std::string text() const { return where.empty() ? message : where + ": " + message; }
};

/// A T or the Error that kept it from being made.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// Requires: has_value().
  T& operator*() & { return *std::get_if<0>(&state_); }
  const T& operator*() const& { return *std::get_if<0>(&state_); }
  T&& operator*() && { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() { return std::get_if<0>(&state_); }
  const T* operator->() const { return std::get_if<0>(&state_); }

  /// Requires: !has_value().
  [[nodiscard]] const Error& error() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

/// Success or an Error, for functions that give nothing back.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return !error_.has_value(); }
  explicit operator bool() const noexcept { return has_value(); }
  /// Requires: !has_value().
  [[nodiscard]] const Error& error() const { return *error_; }

 private:
  std::optional<Error> error_;
};

}  // namespace entente
