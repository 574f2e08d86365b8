#include "relations/pattern_parser.hpp"

#include <algorithm>
#include <charconv>

namespace entente::relations {
namespace {

std::vector<Piece> split(Piece piece, char separator) {
  std::vector<Piece> out;
  std::size_t begin = 0;
  while (begin <= piece.text.size()) {
    const std::size_t end = std::min(piece.text.find(separator, begin), piece.text.size());
    out.push_back({piece.text.substr(begin, end - begin), piece.column + begin});
    begin = end + 1;
  }
  return out;
}

struct SlotName {
  std::string_view name;
  Slot slot;
};
constexpr SlotName kSlotNames[] = {
    {"subj", Slot::kSubject}, {"obj", Slot::kObject},    {"iobj", Slot::kIndirect},       {"poss", Slot::kPossessive},
    {"mod", Slot::kModifier}, {"self", Slot::kSelf},     {"csubj", Slot::kClauseSubject}, {"cobj", Slot::kClauseObject},
    {"prt", Slot::kParticle}, {"clause", Slot::kClause},
};

/// "problem 'word' (fix)".
std::string quote(std::string_view problem, std::string_view word, std::string_view fix) {
  std::string out(problem);
  out.append(" '").append(word).append("'").append(fix);
  return out;
}

std::optional<TriggerClass> trigger_class(std::string_view text) {
  if (text == "v") return TriggerClass::kVerb;
  if (text == "n") return TriggerClass::kNoun;
  if (text == "a") return TriggerClass::kAdjective;
  return std::nullopt;
}

}  // namespace

std::vector<Piece> cut_line(std::string_view line) {
  std::vector<Piece> out;
  std::size_t i = 0;
  while (i < line.size()) {
    if (line[i] == ' ' || line[i] == '\t' || line[i] == '\r') {
      ++i;
      continue;
    }
    if (line[i] == '#') break;
    const std::size_t end = std::min(line.find_first_of(" \t\r", i), line.size());
    out.push_back({line.substr(i, end - i), i + 1});
    i = end;
  }
  return out;
}

Error PatternParser::error(std::size_t column, const std::string& message) const {
  std::string at = where_;
  at.append(":").append(std::to_string(number_)).append(":").append(std::to_string(column));
  return {ErrorCode::kBadInput, at, message};
}

Result<void> PatternParser::line(std::string_view text, std::size_t number) {
  number_ = number;
  const std::vector<Piece> pieces = cut_line(text);
  if (pieces.empty()) return {};
  if (pieces.front().text == "label") return default_label(pieces);
  const auto colon =
      std::find_if(pieces.begin(), pieces.end(), [](const Piece& p) { return p.text == ":"; }) - pieces.begin();
  if (static_cast<std::size_t>(colon) == pieces.size()) {
    return error(text.size() + 1, "no ':' in the pattern (write: trigger conditions : subject > object)");
  }
  Result<Trigger> start = trigger(pieces.front());
  if (!start) return start.error();
  Pattern pattern;
  pattern.trigger = start->trigger;
  for (std::ptrdiff_t i = 1; i < colon; ++i) {
    Result<Condition> one = condition(pieces[static_cast<std::size_t>(i)], pattern.id_tail);
    if (!one) return one.error();
    pattern.conditions.push_back(std::move(*one));
  }
  if (Result<void> rest = after_colon(pieces, static_cast<std::size_t>(colon), pattern); !rest) return rest;
  store(*start, std::move(pattern));
  return {};
}

Result<void> PatternParser::default_label(const std::vector<Piece>& pieces) {
  if (pieces.size() != 2) return error(1, "a label line names one label (write: label CONSULT)");
  label_ = parse_label(pieces[1].text);
  if (!label_)
    return error(pieces[1].column, quote("unknown label", pieces[1].text, " (the labels of docs/patterns.md)"));
  return {};
}

Result<void> PatternParser::after_colon(const std::vector<Piece>& pieces, std::size_t colon, Pattern& pattern) {
  if (pieces.size() < colon + 4 || pieces[colon + 2].text != ">") {
    return error(pieces[colon].column, "after ':' comes 'subject > object' (for example: subj > obj|with)");
  }
  Result<std::vector<Place>> subject = places(pieces[colon + 1]);
  if (!subject) return subject.error();
  Result<std::vector<Place>> object = places(pieces[colon + 3]);
  if (!object) return object.error();
  pattern.subject = std::move(*subject);
  pattern.object = std::move(*object);
  if (label_) pattern.label = *label_;
  bool labelled = label_.has_value();
  for (std::size_t i = colon + 4; i < pieces.size(); ++i) {
    if (Result<void> done = flag(pieces[i], pattern); !done) return done;
    labelled = labelled || pieces[i].text.starts_with("label=");
  }
  if (!labelled) return error(1, "the pattern has no label (start the file with 'label CONSULT' or add label=CONSULT)");
  return check_ontology(pieces, colon, pattern);
}

/// Flags that not every label can have.
Result<void> PatternParser::check_ontology(const std::vector<Piece>& pieces, std::size_t colon,
                                           const Pattern& pattern) const {
  const std::string label(to_string(pattern.label));
  for (std::size_t i = colon + 4; i < pieces.size(); ++i) {
    if (pieces[i].text.starts_with("mode=") && !set_.ontology_.knows_mode(pattern.label, pattern.mode)) {
      return error(pieces[i].column,
                   quote("unknown mode", pattern.mode, " of " + label + " (data/ontology/modes.tsv)"));
    }
    if (pieces[i].text == "reciprocal" && set_.ontology_[pattern.label].reciprocity == Reciprocity::kNever) {
      return error(pieces[i].column, label + " has a direction (leave out 'reciprocal')");
    }
  }
  return {};
}

Result<PatternParser::Trigger> PatternParser::trigger(Piece piece) {
  Trigger out;
  if (piece.text.starts_with("@")) {
    out.trigger = TriggerClass::kMention;
    for (const Piece& part : split({piece.text.substr(1), piece.column + 1}, '|')) {
      const std::optional<ActorKind> kind = parse_actor_kind(part.text);
      if (!kind)
        return error(part.column, quote("unknown kind of actor", part.text, " (person, country, organization)"));
      out.kinds.push_back(*kind);
    }
    return out;
  }
  const std::size_t slash = piece.text.rfind('/');
  const std::optional<TriggerClass> kind =
      slash == std::string_view::npos ? std::nullopt : trigger_class(piece.text.substr(slash + 1));
  if (!kind) return error(piece.column, "a trigger ends in /v, /n or /a (for example: meet/v)");
  out.trigger = *kind;
  Result<std::vector<WordId>> list = words({piece.text.substr(0, slash), piece.column});
  if (!list) return list.error();
  out.words = std::move(*list);
  return out;
}

Result<std::vector<WordId>> PatternParser::words(Piece piece) {
  std::vector<WordId> out;
  for (const Piece& part : split(piece, '|')) {
    if (part.text.empty()) return error(part.column, "a word is missing");
    if (part.text.front() == '$') {
      const auto found = set_.classes_.find(std::string(part.text.substr(1)));
      if (found == set_.classes_.end()) {
        return error(part.column, quote("unknown word class", part.text, " (define it in classes.txt)"));
      }
      out.insert(out.end(), found->second.begin(), found->second.end());
    } else {
      out.push_back(set_.vocabulary_.add(lower(part.text)));
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Place PatternParser::place(std::string_view name) {
  for (const SlotName& known : kSlotNames) {
    if (known.name == name) return {known.slot, kUnknownWord};
  }
  std::string word = lower(name);
  std::replace(word.begin(), word.end(), '_', ' ');
  return {Slot::kPreposition, set_.vocabulary_.add(word)};
}

Result<Condition> PatternParser::condition(Piece piece, std::string& id_tail) {
  Condition out;
  const std::size_t equals = piece.text.find('=');
  if (equals == std::string_view::npos) {
    return error(piece.column, "a condition is 'place=word' or '!place=word' (for example: obj=talk|meeting)");
  }
  std::string_view name = piece.text.substr(0, equals);
  out.negated = name.starts_with("!");
  if (out.negated) name.remove_prefix(1);
  if (name.empty()) return error(piece.column, "the condition names no place (for example: obj=talk)");
  out.place = place(name);
  const std::string_view list = piece.text.substr(equals + 1);
  if (list != "*") {
    Result<std::vector<WordId>> found = words({list, piece.column + equals + 1});
    if (!found) return found.error();
    out.words = std::move(*found);
  }
  if (!out.negated) {
    const std::string_view first = list.substr(0, list.find('|'));
    id_tail += "-";
    id_tail += first == "*" ? name : first.starts_with("$") ? first.substr(1) : first;
  }
  return out;
}

Result<std::vector<Place>> PatternParser::places(Piece piece) {
  std::vector<Place> out;
  for (const Piece& part : split(piece, '|')) {
    if (part.text.empty()) return error(part.column, "a place is missing (for example: subj, obj, with)");
    if (part.text == "prt" || part.text == "clause") {
      return error(part.column, quote("no actor stands in", part.text, " (use it in a condition)"));
    }
    out.push_back(place(part.text));
  }
  return out;
}

Result<void> PatternParser::flag(Piece piece, Pattern& pattern) {
  const std::size_t equals = std::min(piece.text.find('='), piece.text.size());
  const std::string_view name = piece.text.substr(0, equals);
  const std::string_view value = piece.text.substr(std::min(equals + 1, piece.text.size()));
  if (piece.text == "reciprocal") {
    pattern.reciprocal = true;
  } else if (piece.text == "negated") {
    pattern.negated = true;
  } else if (name == "mode" && !value.empty()) {
    pattern.mode = value;
  } else if (name == "fact" && parse_factuality(value)) {
    pattern.factuality = parse_factuality(value);
  } else if (name == "label" && parse_label(value)) {
    pattern.label = *parse_label(value);
  } else if (name == "conf") {
    float number = 0;
    const auto [end, status] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (status != std::errc() || end != value.data() + value.size() || number <= 0 || number >= 1) {
      return error(piece.column + equals + 1, "a confidence lies between 0 and 1 (for example: conf=0.7)");
    }
    pattern.confidence = number;
  } else {
    return error(piece.column,
                 quote("unknown flag", piece.text, " (reciprocal, negated, mode=, fact=, label=, conf=)"));
  }
  return {};
}

void PatternParser::store(const Trigger& trigger, Pattern pattern) {
  const auto index = static_cast<std::uint32_t>(set_.patterns_.size());
  for (const WordId word : trigger.words) {
    set_.index_[(static_cast<std::uint64_t>(word) << 8U) | static_cast<std::uint64_t>(trigger.trigger)].push_back(
        index);
  }
  for (const ActorKind kind : trigger.kinds) set_.by_kind_[static_cast<std::size_t>(kind)].push_back(index);
  set_.patterns_.push_back(std::move(pattern));
}

}  // namespace entente::relations
