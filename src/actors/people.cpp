#include "actors/people.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "actors/title_match.hpp"

namespace entente::actors {
namespace {

/// A person's name taken apart: "Mohammed bin Salman Al-Saud Jr." -> mohammed, bin, salman, saud.
struct Parts {
  std::vector<std::string> words;
  std::string initials;  ///< of single letters: "w" in "George W. Bush"
};

struct Person {
  ActorIndex actor = kNone;
  Parts parts;
  TokenIndex last_seen = kNone;
  std::vector<std::string> titles;
};

bool is_generation(std::string_view word) {
  constexpr std::array<std::string_view, 7> kSuffixes = {"jr", "sr", "ii", "iii", "iv", "vi", "xvi"};
  return std::find(kSuffixes.begin(), kSuffixes.end(), word) != kSuffixes.end();
}

void add_part(Parts& parts, std::string word) {
  for (const std::string_view article : {"al-", "el-", "al ", "ad-", "as-", "ar-"})
    if (word.size() > article.size() + 1 && word.rfind(article, 0) == 0) word.erase(0, article.size());
  if (word.empty() || word == "al" || word == "el" || is_generation(word)) return;
  if (word.size() == 1)
    parts.initials += word;
  else
    parts.words.push_back(std::move(word));
}

Parts take_apart(const Folder& folder, std::string_view name) {
  Parts parts;
  std::string word;
  for (const char c : folder.fold(name) + " ") {
    if (c == ' ' || c == ',' || c == '.') {
      add_part(parts, std::move(word));
      word.clear();
    } else if (c != '"' && c != '(' && c != ')') {
      word += c;
    }
  }
  return parts;
}

bool is_subsequence(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  std::size_t next = 0;
  for (const std::string& word : whole)
    if (next < part.size() && part[next] == word) ++next;
  return next == part.size();
}

/// "Wednesday's visit": the analysis takes a day for a person at times.
bool is_weekday(std::string_view word) {
  constexpr std::string_view kDays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  return std::find(std::begin(kDays), std::end(kDays), word) != std::end(kDays);
}

class PeopleJoiner {
 public:
  explicit PeopleJoiner(Draft& draft) : draft_(draft) {}

  void run() {
    for (CleanName& name : draft_.names)
      if (name.kind == NameKind::kPerson) name.actor = country_there(name);
    for (CleanName& name : draft_.names)
      if (name.kind == NameKind::kPerson && name.actor == kNone) take_full(name);
    for (CleanName& name : draft_.names)
      if (name.kind == NameKind::kPerson && !is_country(name.actor)) take_short(name);
    for (const CleanName& name : draft_.names)
      if (name.kind == NameKind::kPerson && name.actor != kNone && !is_country(name.actor))
        draft_.add_mention(name.tokens, draft_.head_in(name.tokens), name.actor, MentionKind::kName, name.confidence);
  }

 private:
  /// The analysis calls a country or capital a person at times; it has its mention already.
  ActorIndex country_there(const CleanName& name) const { return draft_.actor_at(draft_.head_in(name.tokens)); }

  bool is_country(ActorIndex actor) const {
    return actor != kNone && draft_.doc.actors[actor].kind == ActorKind::kCountry;
  }

  void take_full(CleanName& name) {
    const std::string text = draft_.clean_text(name.tokens);
    Parts parts = take_apart(draft_.lexicon.folder(), text);
    if (parts.words.size() < 2) return;
    std::size_t index = find_full(parts);
    if (index == people_.size())
      index = add_person(text, std::move(parts));
    else
      widen(index, text, std::move(parts));
    assign(name, index, text);
  }

  /// Names of one word; runs in text order, so that the last person seen is known.
  void take_short(CleanName& name) {
    if (is_weekday(draft_.lower(name.tokens.begin)) && name.tokens.end == name.tokens.begin + 1) return;
    if (name.actor != kNone) {
      people_[person_of_[name.actor]].last_seen = name.tokens.begin;
      return;
    }
    const std::string text = draft_.clean_text(name.tokens);
    Parts parts = take_apart(draft_.lexicon.folder(), text);
    if (parts.words.empty()) return;
    std::size_t index = find_short(name, parts.words.back());
    if (index == people_.size()) index = add_person(text, std::move(parts));
    assign(name, index, text);
    people_[index].last_seen = name.tokens.begin;
  }

  std::size_t add_person(const std::string& text, Parts parts) {
    Person person;
    person.actor = draft_.new_actor(ActorKind::kPerson, text);
    person.parts = std::move(parts);
    const std::size_t index = people_.size();
    for (const std::string& word : person.parts.words) index_word(word, index);
    person_of_.emplace(person.actor, index);
    people_.push_back(std::move(person));
    return index;
  }

  void index_word(const std::string& word, std::size_t person) {
    std::vector<std::size_t>& list = by_word_[word];
    if (list.empty() || list.back() != person) list.push_back(person);
  }

  /// A fuller form becomes the name; the other stays as an alias.
  void widen(std::size_t index, const std::string& text, Parts parts) {
    Person& person = people_[index];
    Actor& actor = draft_.doc.actors[person.actor];
    const std::size_t now = person.parts.words.size() + person.parts.initials.size();
    if (parts.words.size() + parts.initials.size() <= now) return;
    draft_.add_alias(person.actor, text);
    std::swap(actor.name, *std::find(actor.aliases.begin(), actor.aliases.end(), text));
    for (const std::string& word : parts.words)
      if (std::find(person.parts.words.begin(), person.parts.words.end(), word) == person.parts.words.end())
        index_word(word, index);
    person.parts = std::move(parts);
  }

  std::size_t find_full(const Parts& parts) const {
    for (const std::string* word : {&parts.words.back(), &parts.words.front()}) {
      const auto list = by_word_.find(*word);
      if (list == by_word_.end()) continue;
      std::size_t looked = 0;
      for (auto it = list->second.rbegin(); it != list->second.rend() && looked < kMaxLook; ++it, ++looked)
        if (same_person(people_[*it].parts, parts)) return *it;
    }
    return people_.size();
  }

  bool same_person(const Parts& a, const Parts& b) const {
    if (!a.initials.empty() && !b.initials.empty() && a.initials != b.initials) return false;
    const Parts& part = a.words.size() <= b.words.size() ? a : b;
    const Parts& whole = &part == &a ? b : a;
    if (is_subsequence(part.words, whole.words))
      return part.words.back() == whole.words.back() || part.words.front() == whole.words.front();
    if (part.words.back() != whole.words.back() || part.words.size() != whole.words.size()) return false;
    return full_name(part.words.front()) == full_name(whole.words.front()) &&
           std::equal(part.words.begin() + 1, part.words.end(), whole.words.begin() + 1);
  }

  std::string full_name(const std::string& first) const {
    const FirstName* name = draft_.lexicon.first_name(first);
    return name == nullptr || name->short_for.empty() ? first : name->short_for;
  }

  std::size_t find_short(const CleanName& name, const std::string& word) const {
    const auto list = by_word_.find(word);
    std::size_t best = people_.size();
    if (list == by_word_.end()) return best;
    double best_score = 0.0;
    std::size_t looked = 0;
    for (auto it = list->second.rbegin(); it != list->second.rend() && looked < kMaxLook; ++it, ++looked) {
      const double score = fit(name, word, people_[*it]);
      if (score > best_score) {
        best = *it;
        best_score = score;
      }
    }
    return best;
  }

  /// How well a name of one word fits a person; 0 where it cannot be.
  double fit(const CleanName& name, const std::string& word, const Person& person) const {
    const Actor& actor = draft_.doc.actors[person.actor];
    const std::vector<std::string>& words = person.parts.words;
    double score = 1.0;
    const bool single = words.size() == 1;
    const bool family_first = !single && draft_.lexicon.first_name(words.front()) == nullptr;
    if (single || words.back() == word || (words.front() == word && family_first))
      score = 3.0;
    else if (words.front() != word)
      score = 2.0;
    if (const Title* title = name.title_kind) {
      const bool conflict =
          title->gender != Gender::kUnknown && actor.gender != Gender::kUnknown && title->gender != actor.gender;
      if (conflict) return 0.0;
      if (title->gender != Gender::kUnknown && title->gender == actor.gender) score += 1.0;
      const bool by_first_name = title->kind == TitleKind::kRoyal || title->kind == TitleKind::kReligious;
      if (score < 2.0 && !by_first_name) return 0.0;
      const std::string words_now = title_words(draft_, name.title, true);
      if (std::find(person.titles.begin(), person.titles.end(), words_now) != person.titles.end()) score += 2.0;
    }
    // The one named last is meant; one who comes only later is a last resort.
    if (person.last_seen == kNone) return score;
    return score + 1.0 + 1.0 / (1.0 + 0.01 * static_cast<double>(name.tokens.begin - person.last_seen));
  }

  void assign(CleanName& name, std::size_t index, const std::string& text) {
    Person& person = people_[index];
    name.actor = person.actor;
    draft_.add_alias(person.actor, text);
    Actor& actor = draft_.doc.actors[person.actor];
    if (name.title_kind != nullptr) {
      if (actor.gender == Gender::kUnknown) actor.gender = name.title_kind->gender;
      std::string words = title_words(draft_, name.title, true);
      if (person.titles.size() < kMaxLook &&
          std::find(person.titles.begin(), person.titles.end(), words) == person.titles.end())
        person.titles.push_back(std::move(words));
    }
    if (actor.gender == Gender::kUnknown) actor.gender = draft_.lexicon.gender_of(person.parts.words.front());
  }

  static constexpr std::size_t kMaxLook = 16;  // keeps a text of namesakes linear

  Draft& draft_;
  std::vector<Person> people_;
  std::unordered_map<ActorIndex, std::size_t> person_of_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_word_;
};

}  // namespace

void join_people(Draft& draft) { PeopleJoiner(draft).run(); }

}  // namespace entente::actors
