#pragma once
/// OFFICE, ENVOY_TO and WORKS_FOR from the roles that the actors stage has read off titles and descriptions.

#include <vector>

#include "relations/candidate.hpp"

namespace entente::relations {

void role_ties(const Context& context, std::vector<Candidate>& out);

}  // namespace entente::relations
