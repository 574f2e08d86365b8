#include "relations/pair_config.hpp"

#include <rapidjson/document.h>

#include <algorithm>

namespace entente::relations {
namespace {

using rapidjson::Value;

constexpr std::size_t kMostDistances = 8;  // classes on each side of 0 in the feature table

class Reader {
 public:
  Reader(const Value& object, std::string& problem) : object_(object), problem_(problem) {}

  std::size_t size(const char* key, unsigned low, unsigned high) {
    const auto found = object_.FindMember(key);
    const bool good = found != object_.MemberEnd() && found->value.IsUint() && found->value.GetUint() >= low &&
                      found->value.GetUint() <= high;
    if (!good) wrong(key);
    return good ? found->value.GetUint() : low;
  }

  float number(const char* key, double low, double high) {
    const auto found = object_.FindMember(key);
    const bool good = found != object_.MemberEnd() && found->value.IsNumber() && found->value.GetDouble() >= low &&
                      found->value.GetDouble() <= high;
    if (!good) wrong(key);
    return good ? static_cast<float>(found->value.GetDouble()) : 0.0F;
  }

  std::vector<std::size_t> sizes(const char* key) {
    std::vector<std::size_t> out;
    const auto found = object_.FindMember(key);
    if (found == object_.MemberEnd() || !found->value.IsArray()) return wrong(key), out;
    for (const Value& item : found->value.GetArray()) {
      if (!item.IsUint() || out.size() == kMostDistances) return wrong(key), out;
      out.push_back(item.GetUint());
    }
    return out;
  }

  std::vector<std::string> strings(const char* key) {
    std::vector<std::string> out;
    const auto found = object_.FindMember(key);
    if (found == object_.MemberEnd() || !found->value.IsArray()) return wrong(key), out;
    for (const Value& item : found->value.GetArray()) {
      if (!item.IsString()) return wrong(key), out;
      out.emplace_back(item.GetString(), item.GetStringLength());
    }
    return out;
  }

  void wrong(const char* key) {
    if (problem_.empty()) problem_ = std::string("'") + key + "' of its relations.config is missing or out of range";
  }

 private:
  const Value& object_;
  std::string& problem_;
};

void read_lists(Reader& reader, PairConfig& config) {
  for (const std::string& text : reader.strings("labels")) {
    const auto label = parse_label(text);
    if (!label) return reader.wrong("labels");
    config.labels.push_back(*label);
  }
  for (const std::string& text : reader.strings("factualities")) {
    const auto factuality = parse_factuality(text);
    if (!factuality) return reader.wrong("factualities");
    config.factualities.push_back(*factuality);
  }
  const std::vector<std::string> deprels = reader.strings("deprels");
  config.deprel_rows = deprels.size() + 1;
  const auto row_of = [](const std::vector<std::string>& list, std::string_view text) {
    return static_cast<std::uint32_t>(std::find(list.begin(), list.end(), text) - list.begin());
  };
  for (std::size_t i = 0; i < static_cast<std::size_t>(Deprel::kCount); ++i) {
    const std::string_view text = to_string(static_cast<Deprel>(i));
    std::uint32_t row = row_of(deprels, text);
    if (row == deprels.size()) row = row_of(deprels, text.substr(0, text.find(':')));
    config.deprels.push_back(row);
  }
  const std::vector<std::string> upos = reader.strings("upos");
  config.upos_rows = upos.size();
  for (std::size_t i = 0; i < static_cast<std::size_t>(Upos::kCount); ++i) {
    config.upos.push_back(row_of(upos, to_string(static_cast<Upos>(i))));
    if (config.upos.back() == upos.size()) return reader.wrong("upos");
  }
  if (config.labels.empty() || config.factualities.empty()) reader.wrong("labels");
}

}  // namespace

PairConfig parse_pair_config(std::string_view json, std::string& problem) {
  PairConfig config;
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError() || !document.IsObject()) {
    problem = "its relations.config is no JSON object";
    return config;
  }
  Reader reader(document, problem);
  config.hidden = reader.size("hidden", 16, 4096);
  config.heads = reader.size("heads", 1, 64);
  config.max_mentions = reader.size("max_mentions", 2, 1000);
  config.tree_near = reader.size("tree_near", 1, 100);
  if (config.hidden % (config.heads * 16) != 0) reader.wrong("hidden");
  config.distances = reader.sizes("distances");
  config.threshold = reader.number("threshold", 0.0, 1.0);
  config.slope = reader.number("slope", 0.01, 100.0);
  config.offset = reader.number("offset", -100.0, 100.0);
  read_lists(reader, config);
  return config;
}

}  // namespace entente::relations
