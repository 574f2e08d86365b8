#pragma once
/// A document and its layers: text, paragraphs, sentences, tokens, names, mentions, actors, relations.
///
/// The document owns its text once. Layers are arrays of plain values that point into it by index: byte offsets into
/// `text` for tokens, token indices for everything above. Each layer is written by one stage and only read by later
/// ones: text -> analysis -> actors -> relations.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "entente/core/labels.hpp"
#include "entente/core/ontology.hpp"
#include "entente/core/string_pool.hpp"

namespace entente {

using TokenIndex = std::uint32_t;
using SentenceIndex = std::uint32_t;
using MentionIndex = std::uint32_t;
using ActorIndex = std::uint32_t;
/// "Nothing", for each of the indices.
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// Half-open range of bytes of Document::text.
struct ByteSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Half-open range of tokens.
struct TokenSpan {
  TokenIndex begin = 0;
  TokenIndex end = 0;
  friend bool operator==(TokenSpan, TokenSpan) = default;
};

/// One syntactic word (text stage; analysis fills what follows `form`).
struct Token {
  std::uint32_t begin = 0;       ///< first byte in Document::text
  std::uint32_t end = 0;         ///< one past the last byte
  StringId form = kEmptyString;  ///< the word as written; differs from the bytes only for tokenised input
  StringId lemma = kEmptyString;
  StringId xpos = kEmptyString;   ///< Penn tag
  StringId feats = kEmptyString;  ///< UD features, "Number=Sing|..." or ""
  TokenIndex head = kNone;        ///< absolute index; a root is its own head; kNone: not parsed
  Upos upos = Upos::kX;
  Deprel deprel = Deprel::kUnset;
  bool space_after = true;  ///< false where the next token touches this one
};

/// A sentence: its tokens and its bytes. `prose` is false for lines that state no relation (bylines, photo credits,
/// "Twitter: @..."), which are analysed and kept but from which nothing is extracted.
struct Sentence {
  TokenSpan tokens;
  ByteSpan bytes;
  std::uint32_t paragraph = 0;
  bool prose = true;
};

/// A name found by the analysis.
struct Name {
  TokenSpan tokens;
  NameKind kind = NameKind::kPerson;
  float confidence = 1.0F;  ///< 0..1
};

enum class MentionKind : std::uint8_t {
  kName,         ///< "Jared Kushner", "Mexico", "PRI"
  kDemonym,      ///< "Mexican" in "Mexican officials", "Mexicans"
  kDescription,  ///< "the envoy", "the Mexican government"
  kPronoun       ///< "he"
};

/// A stretch of text that stands for an actor. `head` is the token that the tree hangs it on.
struct Mention {
  TokenSpan tokens;
  TokenIndex head = kNone;
  ActorIndex actor = kNone;
  MentionKind kind = MentionKind::kName;
  float confidence = 1.0F;
};

/// A title, office or other role that the text gives a person, where it stands ("foreign secretary").
struct Role {
  ActorIndex actor = kNone;  ///< the person
  ActorIndex of = kNone;     ///< country or organisation, where the text says it
  StringId title = kEmptyString;
  TokenSpan tokens;  ///< the title's tokens
};

enum class Gender : std::uint8_t { kUnknown, kFemale, kMale };

/// Who is meant: one per person, country or organisation of the document.
struct Actor {
  ActorKind kind = ActorKind::kPerson;
  std::string id;       ///< "person/jared-kushner", "country/MEX", "organization/european-union"
  std::string name;     ///< canonical: fullest name of the text; a country's common English name
  std::string iso3;     ///< countries only
  std::string country;  ///< iso3 of the country that a person or organisation belongs to, as the text says; or ""
  std::string role;     ///< the first title or office that the text gives; or ""
  std::string sector;   ///< "government", "military", ... where known; or ""
  Gender gender = Gender::kUnknown;
  bool resolved = true;              ///< false: a pronoun without an antecedent in the whole text, named by the pronoun
  std::vector<std::string> aliases;  ///< other names that the text uses, without duplicates
};

/// Who did what to whom, and where the text says so.
struct Relation {
  SentenceIndex sentence = 0;
  MentionIndex subject = kNone;
  MentionIndex object = kNone;
  Label label = Label::kConsult;
  Factuality factuality = Factuality::kActual;
  bool reciprocal = false;
  float confidence = 0.5F;         ///< 0..1
  ActorIndex attribution = kNone;  ///< who says so, where it is not the text itself
  TokenSpan evidence;              ///< the trigger's tokens: "met with", "son-in-law"
  std::string predicate;           ///< lemmas of the trigger: "meet with"
  std::string mode;                ///< PLOVER mode, or ""
  std::string date;                ///< "2018-03-07", "2018-03", "2018", or ""
  std::string rule;                ///< id of the pattern that found it: "consult/meet-with"
};

/// A vector for each token, from the encoder: what the learned heads of later stages read. A number is an integer
/// times the scale of its row.
struct WordVectors {
  std::size_t size = 0;              ///< numbers a token; 0: there are no vectors
  std::vector<std::int16_t> values;  ///< [tokens][size]
  std::vector<float> scales;         ///< [tokens]

  [[nodiscard]] bool empty() const { return size == 0; }
  void clear();
  /// Room for that many rows, all zero.
  void shape(std::size_t tokens, std::size_t numbers);
  /// Rounds `row` to a token's vector.
  void set(std::size_t token, std::span<const float> row);
  /// The token's vector as floats.
  void get(std::size_t token, std::span<float> row) const;
};

/// One text with everything found in it. Move-only in practice: copying is allowed but never needed.
struct Document {
  std::string id;
  std::string title;
  std::string date;  ///< ISO 8601 day, or ""
  std::string source;
  std::string url;
  std::string text;  ///< valid UTF-8

  StringPool strings;
  std::vector<ByteSpan> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Name> names;  ///< in text order, disjoint
  WordVectors vectors;      ///< empty where the analysis came from a file, or the model has no head that reads them
  std::vector<Actor> actors;
  std::vector<Mention> mentions;  ///< in text order of their head
  std::vector<Role> roles;
  std::vector<Relation> relations;

  [[nodiscard]] std::string_view bytes(ByteSpan span) const {
    return std::string_view(text).substr(span.begin, span.end - span.begin);
  }
  [[nodiscard]] std::string_view form(TokenIndex t) const { return strings[tokens[t].form]; }
  [[nodiscard]] std::string_view lemma(TokenIndex t) const { return strings[tokens[t].lemma]; }
  /// The bytes from a span's first token to its last, as they stand in the text. Empty for an empty span.
  [[nodiscard]] std::string_view words(TokenSpan span) const {
    if (span.begin >= span.end) return {};
    return bytes({tokens[span.begin].begin, tokens[span.end - 1].end});
  }
};

/// Checks every invariant of the layers that are present (offsets ordered and inside the text, heads inside their
/// sentence and acyclic, indices in range). Returns "" or what is wrong first; for tests and fuzzing.
[[nodiscard]] std::string validate(const Document& doc);

}  // namespace entente
