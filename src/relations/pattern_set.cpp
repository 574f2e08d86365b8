#include "relations/pattern_set.hpp"

#include <algorithm>

#include "relations/pattern_parser.hpp"

namespace entente::relations {
namespace {

/// Calls `use(line, number)` for each line until one fails.
template <class Use>
Result<void> each_line(std::string_view content, Use use) {
  std::size_t number = 0;
  while (!content.empty()) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    if (Result<void> done = use(content.substr(0, end), ++number); !done) return done;
    content.remove_prefix(std::min(end + 1, content.size()));
  }
  return {};
}

}  // namespace

Result<void> PatternSet::add_classes(std::string_view content, const std::string& where) {
  std::string current;
  return each_line(content, [&](std::string_view line, std::size_t number) -> Result<void> {
    std::vector<Piece> pieces = cut_line(line);
    if (pieces.empty()) return {};
    std::size_t first = 0;
    if (pieces.size() > 1 && pieces[1].text == "=") {
      current = pieces[0].text;
      first = 2;
    } else if (current.empty()) {
      return Error{ErrorCode::kBadInput, where + ":" + std::to_string(number) + ":1",
                   "words before the first class (write: name = word word ...)"};
    }
    std::vector<WordId>& words = classes_[current];
    for (std::size_t i = first; i < pieces.size(); ++i) {
      std::string word = lower(pieces[i].text);
      std::replace(word.begin(), word.end(), '_', ' ');
      words.push_back(vocabulary_.add(word));
    }
    return {};
  });
}

Result<void> PatternSet::add_patterns(std::string_view content, const std::string& where, bool users) {
  PatternParser parser(*this, where);
  const std::size_t before = patterns_.size();
  Result<void> done =
      each_line(content, [&](std::string_view line, std::size_t number) { return parser.line(line, number); });
  for (std::size_t i = before; i < patterns_.size(); ++i) patterns_[i].users = users;
  return done;
}

const std::vector<std::uint32_t>* PatternSet::triggered(WordId word, TriggerClass trigger) const {
  const auto found = index_.find((static_cast<std::uint64_t>(word) << 8U) | static_cast<std::uint64_t>(trigger));
  return found == index_.end() ? nullptr : &found->second;
}

std::vector<bool> PatternSet::class_members(const std::string& name) const {
  std::vector<bool> out(vocabulary_.size(), false);
  const auto found = classes_.find(name);
  if (found == classes_.end()) return out;
  for (const WordId word : found->second) out[word] = true;
  return out;
}

}  // namespace entente::relations
