#include "text/json_record.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <string>

#include "entente/text/utf8.hpp"
#include "text/iso_day.hpp"

namespace entente {
namespace {

/// Records nest no deeper; more is refused before the parser's stack grows.
constexpr int kMaxDepth = 256;

std::string valid(std::string_view text) {
  std::size_t replaced = 0;  // "\u0000" is all that can be
  return sanitize_utf8(text, replaced);
}

/// Takes the members of the outermost object.
class RecordHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, RecordHandler> {
 public:
  explicit RecordHandler(Document& doc) : doc_(doc) {}

  bool Default() { return is_object_ || depth_ > 0 || refuse("not a JSON object"); }
  bool Null() { return Default(); }
  bool StartObject() {
    if (depth_ == 0) is_object_ = true;
    return open();
  }
  bool StartArray() { return Default() && open(); }
  bool EndObject(rapidjson::SizeType /*members*/) { return close(); }
  bool EndArray(rapidjson::SizeType /*elements*/) { return close(); }
  bool Key(const char* text, rapidjson::SizeType length, bool /*copy*/) {
    if (depth_ == 1) key_.assign(text, length);
    return true;
  }
  bool RawNumber(const char* text, rapidjson::SizeType length, bool /*copy*/) {
    if (depth_ == 1 && key_ == "id") doc_.id.assign(text, length);
    return Default();
  }
  bool String(const char* text, rapidjson::SizeType length, bool /*copy*/) {
    const std::string_view value(text, length);
    if (depth_ != 1) return Default();
    if (key_ == "text") {
      doc_.text = valid(value);
      has_text_ = true;
    } else if (std::string* field = field_of(key_); field != nullptr) {
      *field = valid(value);
    }
    return true;
  }

  [[nodiscard]] bool has_text() const { return has_text_; }
  [[nodiscard]] const std::string& refusal() const { return refusal_; }

 private:
  bool refuse(std::string why) {
    refusal_ = std::move(why);
    return false;
  }
  bool open() { return ++depth_ <= kMaxDepth || refuse("JSON nested too deeply"); }
  bool close() {
    --depth_;
    return true;
  }
  std::string* field_of(std::string_view key) {
    if (key == "id") return &doc_.id;
    if (key == "date") return &doc_.date;
    if (key == "title") return &doc_.title;
    if (key == "source") return &doc_.source;
    if (key == "url") return &doc_.url;
    return nullptr;
  }

  Document& doc_;
  std::string key_;
  std::string refusal_;
  int depth_ = 0;
  bool is_object_ = false;
  bool has_text_ = false;
};

Error bad(std::string message) { return {ErrorCode::kBadInput, "", std::move(message)}; }

}  // namespace

Result<Document> parse_record(std::string_view line) {
  Document doc;
  RecordHandler handler(doc);
  rapidjson::MemoryStream stream(line.data(), line.size());
  rapidjson::Reader reader;
  constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
  const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, handler);
  if (!handler.refusal().empty()) return bad(handler.refusal());
  if (result.IsError())
    return bad("bad JSON at byte " + std::to_string(result.Offset() + 1) + ": " +
               rapidjson::GetParseError_En(result.Code()));
  if (!handler.has_text()) return bad("no \"text\" (a record needs one, and it must be a string)");
  doc.date = iso_day(doc.date);
  return doc;
}

}  // namespace entente
