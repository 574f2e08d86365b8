#include "entente/evaluation/gold.hpp"
#include "evaluation/json_lines.hpp"

namespace entente {
namespace {

using evaluation::Fields;
using evaluation::Json;

NamedActor predicted_actor(const Json& object, const char* end, std::string& problem) {
  const auto member = object.FindMember(end);
  if (member != object.MemberEnd()) return evaluation::read_actor(member->value, problem, std::string(end) + ": ");
  if (problem.empty()) problem = std::string("no \"") + end + "\" (it is needed)";
  return {};
}

std::string prediction(const Json& object, Prediction& out) {
  std::string problem;
  Fields fields(object, problem);
  out.doc = fields.id("doc");
  out.relation = fields.text("relation", true);
  out.subject = predicted_actor(object, "subject", problem);
  out.object = predicted_actor(object, "object", problem);
  out.reciprocal = fields.flag("reciprocal");
  if (const std::string how = fields.text("factuality"); !how.empty()) out.factuality = how;
  out.text = fields.text("text");
  out.rule = fields.text("rule");
  if (const Json* confidence = fields.find("confidence"); confidence != nullptr) {
    if (!confidence->IsNumber() || confidence->GetDouble() < 0 || confidence->GetDouble() > 1) {
      fields.fail("\"confidence\" must be a number from 0 to 1");
    } else {
      out.confidence = confidence->GetDouble();
    }
  }
  return problem;
}

}  // namespace

Result<void> parse_predictions(std::string_view content, const std::string& where, std::vector<Prediction>& out) {
  return evaluation::for_each_object(content, where,
                                     [&](const Json& object) { return prediction(object, out.emplace_back()); });
}

}  // namespace entente
