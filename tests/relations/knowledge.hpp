#pragma once

#include <doctest/doctest.h>

#include <string>

#include "relations/builder.hpp"
#include "relations/extraction.hpp"

namespace entente::test {

/// The shipped patterns without their learned weights, so that tests are about structure alone.
inline const relations::Knowledge& plain_knowledge() {
  static const Result<relations::Knowledge> loaded = [] {
    Result<relations::Knowledge> out = relations::load_knowledge(std::string(ENTENTE_SOURCE_DIR) + "/data", {});
    if (out) out->weights = relations::Weights();
    return out;
  }();
  REQUIRE_MESSAGE(loaded.has_value(), (loaded ? "" : loaded.error().text()));
  return *loaded;
}

/// `doc` with its relations.
inline Document extracted(Document doc) {
  doc.relations = relations::extract(doc, plain_knowledge());
  return doc;
}

}  // namespace entente::test
