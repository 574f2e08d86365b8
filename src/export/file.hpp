#pragma once
/// Files that are whole or untouched.

#include <string>

#include "entente/core/result.hpp"

namespace entente {

/// The name to write beside `path`.
[[nodiscard]] std::string temporary_name(const std::string& path);
/// Puts the finished `temporary` in the place of `path`.
[[nodiscard]] Result<void> put_in_place(const std::string& temporary, const std::string& path);

}  // namespace entente
