#pragma once
/// JSON Lines as small objects whose members are asked for by name and type; the first thing wrong is kept.

#include <rapidjson/document.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/result.hpp"
#include "entente/evaluation/gold.hpp"

namespace entente::evaluation {

using Json = rapidjson::Value;

/// Reads members of one object. After the first problem every answer is empty and `problem` says what it was.
class Fields {
 public:
  Fields(const Json& object, std::string& problem, std::string inside = "")
      : object_(object), problem_(problem), inside_(std::move(inside)) {}

  /// The member, or null where it is missing or null.
  [[nodiscard]] const Json* find(const char* key) const;
  /// "" where it is missing and not `needed`.
  [[nodiscard]] std::string text(const char* key, bool needed = false);
  /// A string, or a whole number as written.
  [[nodiscard]] std::string id(const char* key);
  [[nodiscard]] bool flag(const char* key);
  [[nodiscard]] std::vector<std::string> texts(const char* key);
  void fail(const std::string& what);

 private:
  const Json& object_;
  std::string& problem_;
  std::string inside_;  // "relation 2: "
};

/// Reads an actor: kind, names, aliases, name, mention, iso3.
[[nodiscard]] NamedActor read_actor(const Json& object, std::string& problem, const std::string& inside);

/// Calls `read` with each line's object; it returns what is wrong or "". Empty lines are passed over.
[[nodiscard]] Result<void> for_each_object(std::string_view content, const std::string& where,
                                           const std::function<std::string(const Json&)>& read);

}  // namespace entente::evaluation
