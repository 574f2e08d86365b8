#include "query/cypher/shortest.hpp"

#include <algorithm>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <utility>

namespace entente::cypher {
namespace {

struct Step {
  std::int64_t relation = 0;
};
using StepGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Step>;
using Vertex = StepGraph::vertex_descriptor;

/// Thrown to end the search early, as Boost.Graph has it.
struct Arrived {};

/// How each actor was first reached.
struct Reached {
  Vertex from = 0;
  std::int64_t relation = 0;
  std::size_t steps = 0;
};

class Search : public boost::default_bfs_visitor {
 public:
  Search(std::vector<Reached>& reached, Vertex goal, std::size_t most) : reached_(&reached), goal_(goal), most_(most) {}

  template <class Edge>
  void tree_edge(Edge edge, const StepGraph& graph) {
    const Vertex from = boost::source(edge, graph);
    const Vertex to = boost::target(edge, graph);
    (*reached_)[to] = {from, graph[edge].relation, (*reached_)[from].steps + 1};
    if (to == goal_) throw Arrived();
  }
  void examine_vertex(Vertex vertex, const StepGraph&) {
    if ((*reached_)[vertex].steps >= most_) throw Arrived();
  }

 private:
  std::vector<Reached>* reached_;
  Vertex goal_;
  std::size_t most_;
};

/// 'A,B' as an SQL list. Labels are checked words.
std::string sql_list(const std::string& labels) {
  std::string list = "'";
  for (const char c : labels) {
    if (c == ',') {
      list += "', '";
    } else {
      list += c;
    }
  }
  return list + "'";
}

}  // namespace

struct ShortestPaths::Steps {
  StepGraph graph;
};

ShortestPaths::ShortestPaths(sqlite::Connection& connection) : connection_(connection) {}
ShortestPaths::~ShortestPaths() = default;

Result<const ShortestPaths::Steps*> ShortestPaths::load(const StepRule& rule) {
  if (const auto found = loaded_.find(rule); found != loaded_.end()) return found->second.get();
  const auto last = connection_.ask("SELECT COALESCE(max(actor), 0) FROM actors");
  if (!last) return last.error();
  std::string sql = "SELECT x.source, x.target, x.relation FROM arcs x";
  if (!rule.all || !rule.labels.empty()) sql += " JOIN relations r ON r.relation = x.relation";
  sql += " WHERE true";
  if (!rule.all) sql += " AND r.factuality = 'actual'";
  if (!rule.labels.empty()) sql += " AND r.label IN (" + sql_list(rule.labels) + ")";
  if (rule.way != "any") sql += rule.way == "right" ? " AND x.way & 1" : " AND x.way & 2";
  auto rows = connection_.prepare(sql + " ORDER BY x.source, x.target, x.relation");
  if (!rows) return rows.error();
  std::vector<std::pair<Vertex, Vertex>> ends;
  std::vector<Step> steps;
  int code = SQLITE_ROW;
  while ((code = rows->step()) == SQLITE_ROW) {
    const std::pair<Vertex, Vertex> pair(static_cast<Vertex>(rows->integer(0)), static_cast<Vertex>(rows->integer(1)));
    if (pair.first > static_cast<Vertex>(*last) || pair.second > static_cast<Vertex>(*last)) continue;
    if (!ends.empty() && ends.back() == pair) continue;  // one relation of a pair is enough
    ends.push_back(pair);
    steps.push_back({rows->integer(2)});
  }
  if (code != SQLITE_DONE) return connection_.error();
  constexpr std::size_t kKept = 4;
  if (loaded_.size() >= kKept) loaded_.clear();
  auto made = std::make_unique<Steps>(Steps{StepGraph(boost::edges_are_sorted, ends.begin(), ends.end(), steps.begin(),
                                                      static_cast<std::size_t>(*last) + 1)});
  return loaded_.emplace(rule, std::move(made)).first->second.get();
}

Result<std::optional<std::vector<std::int64_t>>> ShortestPaths::find(std::int64_t from, std::int64_t to,
                                                                     const StepRule& rule, std::size_t most) {
  using Found = std::optional<std::vector<std::int64_t>>;
  const auto loaded = load(rule);
  if (!loaded) return loaded.error();
  const StepGraph& graph = (*loaded)->graph;
  const auto size = static_cast<std::int64_t>(boost::num_vertices(graph));
  if (from < 0 || to < 0 || from >= size || to >= size) return Found();
  if (from == to) return Found(std::in_place);
  std::vector<Reached> reached(static_cast<std::size_t>(size));
  const auto goal = static_cast<Vertex>(to);
  try {
    boost::breadth_first_search(graph, static_cast<Vertex>(from), boost::visitor(Search(reached, goal, most)));
  } catch (const Arrived&) {
    // The goal, or the bound, was met.
  }
  if (reached[goal].steps == 0) return Found();
  std::vector<std::int64_t> path;
  for (Vertex at = goal; at != static_cast<Vertex>(from); at = reached[at].from) path.push_back(reached[at].relation);
  std::reverse(path.begin(), path.end());
  return Found(std::move(path));
}

}  // namespace entente::cypher
