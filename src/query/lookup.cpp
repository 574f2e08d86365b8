#include "entente/query/lookup.hpp"

#include <unicode/unistr.h>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "entente/graph/filter.hpp"
#include "entente/graph/names.hpp"

namespace entente {
namespace {

/// How a name matches, best first.
enum class Match { kFullName, kAlias, kLastWords, kAllWords, kNone };

bool ends_with_words(std::string_view name, std::string_view words) {
  if (name.size() <= words.size() || name.substr(name.size() - words.size()) != words) return false;
  return name[name.size() - words.size() - 1] == ' ';
}

bool has_word(std::string_view name, std::string_view word) {
  for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ')) return true;
  }
  return false;
}

bool has_all_words(std::string_view name, std::string_view words) {
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    if (!has_word(name, words.substr(0, space))) return false;
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return true;
}

Match match_name(std::string_view folded, std::string_view wanted) {
  if (ends_with_words(folded, wanted)) return Match::kLastWords;
  return has_all_words(folded, wanted) ? Match::kAllWords : Match::kNone;
}

Match match_node(const Node& node, const std::string& wanted) {
  const std::string name = fold_name(node.name);
  if (name == wanted) return Match::kFullName;
  if (!node.iso3.empty() && fold_name(node.iso3) == wanted) return Match::kAlias;
  Match best = match_name(name, wanted);
  for (const std::string& alias : node.aliases) {
    const std::string folded = fold_name(alias);
    if (folded == wanted) return Match::kAlias;
    best = std::min(best, match_name(folded, wanted));
  }
  return best;
}

/// Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, or more than `limit` as soon as that is sure.
/// Optimal string alignment, Damerau 1964.
int distance(const icu::UnicodeString& a, const icu::UnicodeString& b, int limit) {
  if (std::abs(a.length() - b.length()) > limit) return limit + 1;
  const auto width = static_cast<std::size_t>(b.length()) + 1;
  std::vector<int> before(width);
  std::vector<int> last(width);
  std::vector<int> row(width);
  std::iota(last.begin(), last.end(), 0);
  for (std::size_t i = 1; i <= static_cast<std::size_t>(a.length()); ++i) {
    row[0] = static_cast<int>(i);
    const auto ai = a[static_cast<int32_t>(i) - 1];
    for (std::size_t j = 1; j < width; ++j) {
      const auto bj = b[static_cast<int32_t>(j) - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (ai == bj ? 0 : 1)});
      const bool swapped =
          i > 1 && j > 1 && ai == b[static_cast<int32_t>(j) - 2] && a[static_cast<int32_t>(i) - 2] == bj;
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[width - 1];
}

/// The least distance to any of a node's names or to their last words.
int nearest(const Node& node, const icu::UnicodeString& wanted, int limit) {
  int best = limit + 1;
  const auto offer = [&](const std::string& name) {
    std::string_view folded = name;
    while (!folded.empty()) {
      best = std::min(best, distance(icu::UnicodeString::fromUTF8({folded.data(), static_cast<int32_t>(folded.size())}),
                                     wanted, limit));
      const std::size_t space = folded.find(' ');
      if (space == std::string_view::npos) break;
      folded.remove_prefix(space + 1);
    }
  };
  offer(fold_name(node.name));
  for (const std::string& alias : node.aliases) offer(fold_name(alias));
  return best;
}

std::vector<NodeIndex> suggest(const Graph& graph, const std::string& folded, const std::vector<std::size_t>& weight) {
  constexpr std::size_t kSuggested = 5;
  constexpr std::size_t kLongest = 200;  // nobody mistypes a name of that length; keeps the table of edits small
  if (folded.empty() || folded.size() > kLongest) return {};
  const icu::UnicodeString wanted = icu::UnicodeString::fromUTF8(folded);
  const int limit = std::clamp(wanted.length() / 4, 1, 4);
  std::vector<std::pair<int, NodeIndex>> found;
  for (NodeIndex n = 0; n < graph.node_count(); ++n) {
    const int edits = nearest(graph.node(n), wanted, limit);
    if (edits <= limit) found.emplace_back(edits, n);
  }
  std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : weight[a.second] > weight[b.second];
  });
  std::vector<NodeIndex> nodes;
  for (const auto& [edits, node] : found)
    if (nodes.size() < kSuggested && edits <= found.front().first + 1) nodes.push_back(node);
  return nodes;
}

std::string listed(const Graph& graph, const std::vector<NodeIndex>& nodes, bool ids, const char* last) {
  constexpr std::size_t kListed = 8;
  std::string text;
  for (std::size_t i = 0; i < std::min(nodes.size(), kListed); ++i) {
    const bool final = i + 1 == nodes.size();
    if (i > 0) text += final ? last : ", ";
    text += graph.node(nodes[i]).name;
    if (ids) text += " [" + graph.node(nodes[i]).id + "]";
  }
  if (nodes.size() > kListed) text += " and " + std::to_string(nodes.size() - kListed) + " more";
  return text;
}

}  // namespace

Candidates look_up(const Graph& graph, std::string_view name) {
  if (const auto node = graph.find(name)) return {{*node}, {}};
  const std::string wanted = fold_name(name);
  if (wanted.empty()) return {};
  Candidates candidates;
  Match best = Match::kNone;
  for (NodeIndex n = 0; n < graph.node_count(); ++n) {
    const Match match = match_node(graph.node(n), wanted);
    if (match < best) {
      best = match;
      candidates.matches.clear();
    }
    if (match == best && match != Match::kNone) candidates.matches.push_back(n);
  }
  const std::vector<std::size_t> weight = weights(graph);
  std::stable_sort(candidates.matches.begin(), candidates.matches.end(),
                   [&](NodeIndex a, NodeIndex b) { return weight[a] > weight[b]; });
  if (candidates.matches.empty()) candidates.suggestions = suggest(graph, wanted, weight);
  return candidates;
}

Result<NodeIndex> find_actor(const Graph& graph, std::string_view name) {
  const Candidates candidates = look_up(graph, name);
  if (candidates.matches.size() == 1) return candidates.matches.front();
  std::string quoted = "'";
  quoted.append(name).append("'");
  if (!candidates.matches.empty()) {
    return Error{ErrorCode::kUsage, "",
                 quoted + " may be " + listed(graph, candidates.matches, true, " or ") + " (name one by its id)"};
  }
  std::string message = "no actor " + quoted + " in the graph";
  if (!candidates.suggestions.empty())
    message += "; did you mean " + listed(graph, candidates.suggestions, false, " or ") + "?";
  return Error{ErrorCode::kNotFound, "", message};
}

}  // namespace entente
