#include "entente/relations/extractor.hpp"

#include "relations/explaining.hpp"
#include "relations/extraction.hpp"

namespace entente {

struct RelationExtractor::State {
  relations::Knowledge knowledge;
};

RelationExtractor::RelationExtractor(std::unique_ptr<State> state) : state_(std::move(state)) {}
RelationExtractor::RelationExtractor(RelationExtractor&&) noexcept = default;
RelationExtractor& RelationExtractor::operator=(RelationExtractor&&) noexcept = default;
RelationExtractor::~RelationExtractor() = default;

Result<RelationExtractor> RelationExtractor::load(const std::string& data_dir,
                                                  const std::vector<std::string>& pattern_files,
                                                  std::shared_ptr<const Model> model) {
  Result<relations::Knowledge> knowledge = relations::load_knowledge(data_dir, pattern_files);
  if (!knowledge) return knowledge.error();
  auto state = std::make_unique<State>();
  state->knowledge = std::move(*knowledge);
  if (model) {
    auto head = relations::PairHead::load(std::move(model));
    if (!head) return head.error();
    state->knowledge.head = std::move(*head);
  }
  return RelationExtractor(std::move(state));
}

void RelationExtractor::extract(Document& doc) const { doc.relations = relations::extract(doc, state_->knowledge); }

Explanation RelationExtractor::explain(const Document& doc) const { return relations::explain(doc, state_->knowledge); }

std::vector<UnmatchedVerb> RelationExtractor::unmatched(const Document& doc) const {
  return relations::unmatched(doc, state_->knowledge);
}

}  // namespace entente
