#include "evaluation/json_lines.hpp"

#include <rapidjson/error/en.h>

#include <algorithm>

namespace entente::evaluation {
namespace {

std::string text_of(const Json& value) { return {value.GetString(), value.GetStringLength()}; }

}  // namespace

const Json* Fields::find(const char* key) const {
  const auto member = object_.FindMember(key);
  return member == object_.MemberEnd() || member->value.IsNull() ? nullptr : &member->value;
}

void Fields::fail(const std::string& what) {
  if (problem_.empty()) problem_ = inside_ + what;
}

std::string Fields::text(const char* key, bool needed) {
  const Json* value = find(key);
  if (value == nullptr) {
    if (needed) fail(std::string("no \"") + key + "\" (it is needed)");
    return "";
  }
  if (!value->IsString()) {
    fail(std::string("\"") + key + "\" must be a string");
    return "";
  }
  return text_of(*value);
}

std::string Fields::id(const char* key) {
  const Json* value = find(key);
  if (value != nullptr && value->IsInt64()) return std::to_string(value->GetInt64());
  return text(key, true);
}

bool Fields::flag(const char* key) {
  const Json* value = find(key);
  if (value == nullptr) return false;
  if (!value->IsBool()) fail(std::string("\"") + key + "\" must be true or false");
  return value->IsBool() && value->GetBool();
}

std::vector<std::string> Fields::texts(const char* key) {
  std::vector<std::string> out;
  const Json* value = find(key);
  if (value == nullptr) return out;
  const bool strings =
      value->IsArray() && std::all_of(value->Begin(), value->End(), [](const Json& v) { return v.IsString(); });
  if (!strings) {
    fail(std::string("\"") + key + "\" must be a list of strings");
    return out;
  }
  for (const Json& v : value->GetArray()) out.push_back(text_of(v));
  return out;
}

NamedActor read_actor(const Json& object, std::string& problem, const std::string& inside) {
  NamedActor out;
  if (!object.IsObject()) {
    if (problem.empty()) problem = inside + "must be an object with \"kind\" and \"names\"";
    return out;
  }
  Fields fields(object, problem, inside);
  out.kind = fields.text("kind", true);
  std::vector<std::string> names = fields.texts("names");
  const std::vector<std::string> aliases = fields.texts("aliases");
  const std::string iso3 = fields.text("iso3");
  const std::string name = fields.text("name");
  const std::string mention = fields.text("mention");
  out.shown = !iso3.empty() ? iso3 : !names.empty() ? names.front() : !name.empty() ? name : mention;
  names.insert(names.end(), aliases.begin(), aliases.end());
  names.insert(names.end(), {name, mention, iso3});
  for (const std::string& form : names) {
    std::string folded = name_form(form);
    if (!folded.empty()) out.forms.push_back(std::move(folded));
  }
  std::sort(out.forms.begin(), out.forms.end());
  out.forms.erase(std::unique(out.forms.begin(), out.forms.end()), out.forms.end());
  return out;
}

Result<void> for_each_object(std::string_view content, const std::string& where,
                             const std::function<std::string(const Json&)>& read) {
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    const std::string_view line = content.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const std::string place = where + ":" + std::to_string(number);
    rapidjson::Document json;
    json.Parse<kFlags>(line.data(), line.size());
    if (json.HasParseError()) {
      return Error{ErrorCode::kBadInput, place,
                   "bad JSON at byte " + std::to_string(json.GetErrorOffset() + 1) + ": " +
                       rapidjson::GetParseError_En(json.GetParseError())};
    }
    if (!json.IsObject()) return Error{ErrorCode::kBadInput, place, "not a JSON object (one is needed on each line)"};
    std::string problem = read(json);
    if (!problem.empty()) return Error{ErrorCode::kBadInput, place, std::move(problem)};
  }
  return {};
}

}  // namespace entente::evaluation
