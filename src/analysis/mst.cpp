#include "analysis/mst.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace entente {
namespace {

using Node = std::uint32_t;
constexpr double kNever = -std::numeric_limits<double>::infinity();
constexpr double kVeryBad = -1e9;

/// One contraction: what is needed to undo it.
struct Contraction {
  Node name;                 // the node of the cycle that stands for all of it afterwards
  std::vector<Node> cycle;   // in the order of heads
  std::vector<Node> heads;   // of the cycle's nodes, inside the cycle
  std::vector<Node> others;  // nodes outside
  std::vector<Node> enter;   // for each of others: the node that an arc from it into the cycle enters
  std::vector<Node> leave;   // for each of others: the head that an arc out of the cycle to it has
};

class Edmonds {
 public:
  explicit Edmonds(ArcScores& scores) : scores_(scores), heads_(scores.nodes), active_(scores.nodes, true) {}

  std::vector<Node> solve() {
    for (Node node = 1; node < scores_.nodes; ++node) heads_[node] = best_head(node);
    if (!one_root()) {
      discourage_roots();
      for (Node node = 1; node < scores_.nodes; ++node) heads_[node] = best_head(node);
    }
    for (std::vector<Node> cycle = find_cycle(); !cycle.empty(); cycle = find_cycle()) contract(std::move(cycle));
    while (!contractions_.empty()) {
      expand(contractions_.back());
      contractions_.pop_back();
    }
    return heads_;
  }

 private:
  [[nodiscard]] Node best_head(Node node) const {
    Node best = 0;
    for (Node head = 0; head < scores_.nodes; ++head)
      if (active_[head] && head != node && scores_.at(node, head) > scores_.at(node, best)) best = head;
    return best;
  }

  /// True where the best heads are already a tree with one root word.
  [[nodiscard]] bool one_root() {
    return std::count(heads_.begin() + 1, heads_.end(), 0U) == 1 && find_cycle().empty();
  }

  /// Takes more off every arc from the root than any two trees can differ by: the best tree has as few of them as it
  /// can.
  void discourage_roots() {
    double low = std::numeric_limits<double>::infinity();
    double high = kNever;
    for (Node node = 1; node < scores_.nodes; ++node)
      for (Node head = 0; head < scores_.nodes; ++head)
        if (head != node) {
          low = std::min(low, scores_.at(node, head));
          high = std::max(high, scores_.at(node, head));
        }
    const double much = 1.0 + static_cast<double>(scores_.nodes) * (high - low);
    for (Node node = 1; node < scores_.nodes; ++node) scores_.at(node, 0) -= much;
  }

  /// A cycle of heads among the active nodes, or nothing.
  [[nodiscard]] std::vector<Node> find_cycle() const {
    std::vector<Node> seen_from(scores_.nodes, 0);
    for (Node start = 1; start < scores_.nodes; ++start) {
      if (!active_[start]) continue;
      Node at = start;
      while (at != 0 && seen_from[at] == 0) {
        seen_from[at] = start;
        at = heads_[at];
      }
      if (at == 0 || seen_from[at] != start) continue;
      std::vector<Node> cycle{at};
      for (Node next = heads_[at]; next != at; next = heads_[next]) cycle.push_back(next);
      return cycle;
    }
    return {};
  }

  void contract(std::vector<Node> cycle) {
    Contraction c;
    c.name = cycle.front();
    c.cycle = std::move(cycle);
    for (const Node node : c.cycle) {
      c.heads.push_back(heads_[node]);
      active_[node] = false;
    }
    for (Node other = 0; other < scores_.nodes; ++other)
      if (active_[other]) join(c, other);
    active_[c.name] = true;
    heads_[c.name] = best_head(c.name);
    contractions_.push_back(std::move(c));
  }

  /// The best arcs between `other` and the cycle become those between `other` and the cycle's name.
  void join(Contraction& c, Node other) {
    Node enter = c.cycle.front();
    Node leave = c.cycle.front();
    double best_in = kNever;
    for (std::size_t i = 0; i < c.cycle.size(); ++i) {
      const Node node = c.cycle[i];
      const double gain = scores_.at(node, other) - scores_.at(node, c.heads[i]);
      if (gain > best_in) {
        best_in = gain;
        enter = node;
      }
      if (other != 0 && scores_.at(other, node) > scores_.at(other, leave)) leave = node;
    }
    c.others.push_back(other);
    c.enter.push_back(enter);
    c.leave.push_back(leave);
    // the cycle's own arcs are not read again for `other`, so its row and column can be overwritten at once
    scores_.at(c.name, other) = best_in;
    if (other == 0) return;
    scores_.at(other, c.name) = scores_.at(other, leave);
    if (!active_[heads_[other]]) heads_[other] = c.name;
  }

  void expand(const Contraction& c) {
    for (std::size_t i = 0; i < c.others.size(); ++i)
      if (c.others[i] != 0 && heads_[c.others[i]] == c.name) heads_[c.others[i]] = c.leave[i];
    const Node head = heads_[c.name];
    for (std::size_t i = 0; i < c.cycle.size(); ++i) heads_[c.cycle[i]] = c.heads[i];
    const auto place = std::find(c.others.begin(), c.others.end(), head) - c.others.begin();
    heads_[c.enter[static_cast<std::size_t>(place)]] = head;
  }

  ArcScores& scores_;
  std::vector<Node> heads_;
  std::vector<bool> active_;
  std::vector<Contraction> contractions_;
};

}  // namespace

std::vector<std::uint32_t> best_tree(ArcScores& scores) {
  if (scores.nodes < 2) return std::vector<std::uint32_t>(scores.nodes, 0);
  for (Node node = 1; node < scores.nodes; ++node)
    for (Node head = 0; head < scores.nodes; ++head)
      if (!std::isfinite(scores.at(node, head))) scores.at(node, head) = kVeryBad;
  return Edmonds(scores).solve();
}

}  // namespace entente
