#include "analysis/config.hpp"

#include <rapidjson/document.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/aligned.hpp"
#include "analysis/code_points.hpp"

namespace entente {
namespace {

using rapidjson::Value;

/// Reads members and keeps the first thing that is wrong.
class Reader {
 public:
  Reader(const Value& object, std::string& problem) : object_(object), problem_(problem) {}

  const Value* member(const char* key) {
    const auto found = object_.FindMember(key);
    if (found != object_.MemberEnd()) return &found->value;
    wrong(std::string("its config has no '") + key + "'");
    return nullptr;
  }

  std::size_t size(const char* key, std::size_t low, std::size_t high, std::size_t multiple = 1) {
    const Value* value = member(key);
    if (value == nullptr) return low;
    if (!value->IsUint() || value->GetUint() < low || value->GetUint() > high || value->GetUint() % multiple != 0) {
      wrong(std::string("its config's '") + key + "' is no multiple of " + std::to_string(multiple) + " from " +
            std::to_string(low) + " to " + std::to_string(high));
      return low;
    }
    return value->GetUint();
  }

  std::vector<std::string> strings(const char* key) {
    std::vector<std::string> found;
    const Value* value = member(key);
    if (value == nullptr) return found;
    if (!value->IsArray()) return wrong(std::string("its config's '") + key + "' is no list"), found;
    for (const Value& item : value->GetArray()) {
      if (!item.IsString()) return wrong(std::string("its config's '") + key + "' holds no text"), found;
      found.emplace_back(item.GetString(), item.GetStringLength());
    }
    return found;
  }

  void wrong(const std::string& what) {
    if (problem_.empty()) problem_ = what;
  }

 private:
  const Value& object_;
  std::string& problem_;
};

std::string_view view(const Value& text) { return {text.GetString(), text.GetStringLength()}; }

bool read_script(const Value& item, LemmaScript& script) {
  if (!item.IsArray() || item.Empty() || !item[0].IsString()) return false;
  const std::string_view kind = view(item[0]);
  if (kind == "absolute") {
    if (item.Size() != 2 || !item[1].IsString()) return false;
    script.absolute = true;
    script.front = to_code_points(view(item[1]));
    return true;
  }
  if (item.Size() != 5 || !item[1].IsUint() || !item[2].IsString() || !item[3].IsUint() || !item[4].IsString())
    return false;
  using Case = LemmaScript::Case;
  if (kind == "lower")
    script.letters = Case::kLower;
  else if (kind == "keep")
    script.letters = Case::kKeep;
  else if (kind == "title")
    script.letters = Case::kTitle;
  else if (kind == "upper")
    script.letters = Case::kUpper;
  else
    return false;
  script.cut_front = item[1].GetUint();
  script.front = to_code_points(view(item[2]));
  script.cut_back = item[3].GetUint();
  script.back = to_code_points(view(item[4]));
  return true;
}

void read_lemmas(Reader& reader, ModelConfig& config) {
  const Value* list = reader.member("lemma");
  if (list == nullptr) return;
  if (!list->IsArray() || list->Empty()) return reader.wrong("its config has no lemma scripts");
  for (const Value& item : list->GetArray()) {
    LemmaScript script;
    if (!read_script(item, script)) return reader.wrong("its config holds a bad lemma script");
    config.lemma.push_back(std::move(script));
  }
}

void read_replacements(Reader& reader, ModelConfig& config) {
  const Value* object = reader.member("normalise");
  if (object == nullptr) return;
  if (!object->IsObject()) return reader.wrong("its config's 'normalise' is no object");
  for (const auto& entry : object->GetObject()) {
    const std::u32string from = to_code_points(view(entry.name));
    if (from.size() != 1 || from[0] < 0x80 || !entry.value.IsString())
      return reader.wrong("its config's 'normalise' does not go from single characters beyond ASCII to texts");
    config.replacements.emplace(from[0], to_code_points(view(entry.value)));
  }
}

void read_labels(Reader& reader, ModelConfig& config) {
  for (const std::string& text : reader.strings("upos")) {
    const auto upos = parse_upos(text);
    if (!upos) return reader.wrong("its config has an unknown UPOS '" + text + "'");
    config.upos.push_back(*upos);
  }
  for (const std::string& text : reader.strings("deprel")) {
    auto deprel = parse_deprel(text);
    if (!deprel) deprel = parse_deprel(std::string_view(text).substr(0, text.find(':')));  // a subtype unknown here
    if (!deprel || *deprel == Deprel::kUnset) return reader.wrong("its config has an unknown relation '" + text + "'");
    config.deprel.push_back(*deprel);
  }
  config.xpos = reader.strings("xpos");
  config.feats = reader.strings("feats");
  for (std::string& feats : config.feats)
    if (feats == "_") feats.clear();
  const auto names = BioLabels::make(reader.strings("names"), reader.strings("names_dropped"));
  if (!names) return reader.wrong("its config has bad name labels");
  config.names = *names;
  const auto is_other = [](Deprel deprel) { return deprel != Deprel::kRoot; };
  if (config.upos.empty() || config.xpos.empty() || config.feats.empty() ||
      std::none_of(config.deprel.begin(), config.deprel.end(), is_other))
    reader.wrong("its config has an empty label list");
}

void read_sizes(Reader& reader, ModelConfig& config) {
  constexpr std::size_t kWide = 65536;
  config.layers = reader.size("layers", 1, 100);
  config.hidden = reader.size("hidden", kRowUnit, kWide, kRowUnit);
  config.heads = reader.size("heads", 1, 1024);
  config.inner = reader.size("inner", kRowUnit, kWide, kRowUnit);
  config.pieces = reader.size("pieces", 3, 10000000);
  config.max_positions = reader.size("max_positions", 3, kWide);
  config.arc = reader.size("arc", kRowUnit, kWide, kRowUnit);
  config.label = reader.size("label", kRowUnit, kWide, kRowUnit);
  config.names_hidden = reader.size("names_hidden", kRowUnit, kWide, kRowUnit);
  config.limits.pieces_per_word = reader.size("max_pieces_per_word", 1, config.max_positions - 2);
  config.limits.chunk = reader.size("max_chunk", 1, 10000);
  config.window_pieces = reader.size("window_pieces", config.limits.pieces_per_word, config.max_positions - 2);
  if (config.hidden % (config.heads * kRowUnit) != 0)
    reader.wrong("its config's 'hidden' is no multiple of 16 times 'heads'");
}

}  // namespace

ModelConfig parse_config(std::string_view json, std::string& problem) {
  ModelConfig config;
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError() || !document.IsObject()) {
    problem = "its config is no JSON object";
    return config;
  }
  Reader reader(document, problem);
  if (reader.size("format", 0, 1000000) != 1) reader.wrong("its config is of another format than 1");
  read_sizes(reader, config);
  if (const Value* activation = reader.member("activation"))
    if (!activation->IsString() || view(*activation) != "gelu_erf") reader.wrong("its activation is not gelu_erf");
  if (const Value* epsilon = reader.member("norm_eps")) {
    if (!epsilon->IsNumber() || !(epsilon->GetDouble() >= 0.0) || epsilon->GetDouble() > 1.0)
      reader.wrong("its config's 'norm_eps' is not between 0 and 1");
    else
      config.norm_epsilon = static_cast<float>(epsilon->GetDouble());
  }
  if (const Value* name = reader.member("name"); name != nullptr && name->IsString()) config.name = view(*name);
  read_replacements(reader, config);
  read_labels(reader, config);
  read_lemmas(reader, config);
  return config;
}

}  // namespace entente
