#pragma once
/// Brings the stores of older programs to the present schema.

#include <cstdint>

#include "entente/core/result.hpp"
#include "graph/sqlite.hpp"

namespace entente {

/// Requires: 1 <= `version` < kSchemaVersion. All or nothing.
Result<void> migrate(sqlite::Connection& connection, std::int64_t version);

/// SQL that fills the columns of `actors` that its descriptions give. The condition after "WHERE" picks the actors.
inline constexpr const char* kRefreshActors = R"sql(
UPDATE actors SET
  kind = COALESCE((SELECT kind FROM descriptions p WHERE p.actor = actors.actor AND p.name <> ''
                   ORDER BY CASE kind WHEN 'person' THEN 0 WHEN 'country' THEN 1 ELSE 2 END LIMIT 1), kind),
  name = COALESCE((SELECT name FROM descriptions p WHERE p.actor = actors.actor
                   ORDER BY length(CAST(name AS BLOB)) DESC, name DESC LIMIT 1), ''),
  iso3 = COALESCE((SELECT max(iso3) FROM descriptions p WHERE p.actor = actors.actor), ''),
  (country_date, country) = (SELECT COALESCE(max(date), ''), COALESCE(country, '') FROM
      (SELECT d.date, p.country FROM descriptions p JOIN documents d USING (doc)
       WHERE p.actor = actors.actor AND p.country <> '' ORDER BY d.date DESC, p.country DESC LIMIT 1)),
  (role_date, role) = (SELECT COALESCE(max(date), ''), COALESCE(role, '') FROM
      (SELECT d.date, p.role FROM descriptions p JOIN documents d USING (doc)
       WHERE p.actor = actors.actor AND p.role <> '' ORDER BY d.date DESC, p.role DESC LIMIT 1)),
  (sector_date, sector) = (SELECT COALESCE(max(date), ''), COALESCE(sector, '') FROM
      (SELECT d.date, p.sector FROM descriptions p JOIN documents d USING (doc)
       WHERE p.actor = actors.actor AND p.sector <> '' ORDER BY d.date DESC, p.sector DESC LIMIT 1))
WHERE )sql";

}  // namespace entente
