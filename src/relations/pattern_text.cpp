#include "relations/pattern_text.hpp"

#include <array>

namespace entente::relations {
namespace {

constexpr std::size_t kShownWords = 6;
constexpr std::array<const char*, 10> kSlots = {"subj", "obj",   "iobj", "poss", "mod",
                                                "self", "csubj", "cobj", "prt",  "clause"};

std::string trigger_word(const Context& context, TokenIndex trigger, const Pattern& pattern) {
  if (pattern.trigger == TriggerClass::kMention) return "name";
  return lower(context.doc.lemma(trigger));
}

}  // namespace

std::string place_text(const Context& context, Place place) {
  if (place.slot == Slot::kPreposition) return context.set.vocabulary().text(place.preposition);
  return kSlots[static_cast<std::size_t>(place.slot)];
}

std::string places_text(const Context& context, const std::vector<Place>& places) {
  std::string out;
  for (const Place place : places) out.append(out.empty() ? "" : "|").append(place_text(context, place));
  return out;
}

std::string condition_text(const Context& context, const Condition& condition) {
  std::string out = condition.negated ? "!" : "";
  out.append(place_text(context, condition.place)).append(1, '=');
  if (condition.words.empty()) return out.append(1, '*');
  for (std::size_t i = 0; i < condition.words.size() && i < kShownWords; ++i)
    out.append(i == 0 ? "" : "|").append(context.set.vocabulary().text(condition.words[i]));
  return condition.words.size() > kShownWords ? out.append("|…") : out;
}

std::string pattern_text(const Context& context, TokenIndex trigger, const Pattern& pattern) {
  constexpr std::array<const char*, 4> kClasses = {"/v", "/n", "/a", ""};
  std::string out = pattern.trigger == TriggerClass::kMention ? "@" : "";
  out.append(trigger_word(context, trigger, pattern)).append(kClasses[static_cast<std::size_t>(pattern.trigger)]);
  for (const Condition& c : pattern.conditions) out.append(1, ' ').append(condition_text(context, c));
  out.append(" : ").append(places_text(context, pattern.subject));
  out.append(" > ").append(places_text(context, pattern.object));
  return pattern.reciprocal ? out.append(" reciprocal") : out;
}

std::string rule_text(const Context& context, TokenIndex trigger, const Pattern& pattern) {
  std::string out = lower(to_string(pattern.label));
  return out.append(1, '/').append(trigger_word(context, trigger, pattern)).append(pattern.id_tail);
}

}  // namespace entente::relations
