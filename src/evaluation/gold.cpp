#include "entente/evaluation/gold.hpp"

#include "entente/core/ontology.hpp"
#include "evaluation/json_lines.hpp"

namespace entente {
namespace {

using evaluation::Fields;
using evaluation::Json;

NamedActor gold_actor(const Json& relation, const char* end, std::string& problem, const std::string& inside) {
  const auto member = relation.FindMember(end);
  if (member == relation.MemberEnd()) {
    if (problem.empty()) problem = inside + "no \"" + end + "\" (it is needed)";
    return {};
  }
  const std::string place = inside + end + ": ";
  NamedActor out = evaluation::read_actor(member->value, problem, place);
  if (problem.empty() && !parse_actor_kind(out.kind))
    problem = place + "unknown kind '" + out.kind + "' (person, country or organization)";
  if (problem.empty() && out.forms.empty()) problem = place + "no name (give \"names\", or a country's \"iso3\")";
  return out;
}

std::vector<std::string> gold_labels(Fields& fields) {
  const Json* value = fields.find("relation");
  std::vector<std::string> out;
  if (value != nullptr && value->IsArray()) {
    out = fields.texts("relation");
  } else {
    out.push_back(fields.text("relation", true));
  }
  if (value != nullptr && out.empty()) fields.fail("\"relation\" names no label");
  for (const std::string& label : out) {
    if (!parse_label(label)) fields.fail("unknown label '" + label + "' (the labels of docs/relations.md)");
  }
  return out;
}

GoldRelation gold_relation(const Json& value, std::string& problem, const std::string& inside) {
  GoldRelation out;
  if (!value.IsObject()) {
    problem = inside + "must be an object";
    return out;
  }
  Fields fields(value, problem, inside);
  out.labels = gold_labels(fields);
  out.subject = gold_actor(value, "subject", problem, inside);
  out.object = gold_actor(value, "object", problem, inside);
  out.reciprocal = fields.flag("reciprocal");
  out.optional = fields.flag("optional");
  out.evidence = fields.text("evidence");
  if (const std::string how = fields.text("factuality"); !how.empty()) out.factuality = how;
  if (!parse_factuality(out.factuality))
    fields.fail("unknown factuality '" + out.factuality + "' (actual, negated, hypothetical or future)");
  return out;
}

std::string check_scope(const std::vector<std::string>& scope) {
  for (const std::string& entry : scope) {
    const std::size_t mark = entry.find('>');
    const bool kind_fits = mark == std::string::npos || parse_actor_kind(entry.substr(mark + 1)).has_value();
    if (!kind_fits || !parse_label(entry.substr(0, mark)))
      return "scope: '" + entry + "' is neither a label nor LABEL>kind";
  }
  return "";
}

std::string gold_text(const Json& object, GoldText& out) {
  std::string problem;
  Fields fields(object, problem);
  out.id = fields.id("id");
  out.text = fields.text("text", true);
  if (fields.find("scope") != nullptr) {
    out.scope = fields.texts("scope");
    if (const std::string wrong = check_scope(*out.scope); !wrong.empty()) fields.fail(wrong);
  }
  const Json* relations = fields.find("relations");
  if (relations == nullptr || !relations->IsArray()) {
    fields.fail("no \"relations\" (a list is needed, empty where the text states none)");
    return problem;
  }
  for (rapidjson::SizeType i = 0; i < relations->Size() && problem.empty(); ++i)
    out.relations.push_back(gold_relation((*relations)[i], problem, "relation " + std::to_string(i + 1) + ": "));
  return problem;
}

}  // namespace

Result<std::vector<GoldText>> parse_gold(std::string_view content, const std::string& where) {
  std::vector<GoldText> out;
  const Result<void> done = evaluation::for_each_object(
      content, where, [&](const Json& object) { return gold_text(object, out.emplace_back()); });
  if (!done) return done.error();
  if (out.empty()) return Error{ErrorCode::kBadInput, where, "no gold text (one JSON object is needed on each line)"};
  return out;
}

}  // namespace entente
