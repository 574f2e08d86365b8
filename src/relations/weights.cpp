#include "relations/weights.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace entente::relations {

Result<Weights> Weights::parse(std::string_view content, const std::string& where) {
  Weights out;
  std::size_t number = 0;
  while (!content.empty()) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    const std::string_view line = content.substr(0, end);
    content.remove_prefix(std::min(end + 1, content.size()));
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    float value = 0;
    const char* last = line.data() + line.size();
    const bool good = tab != std::string_view::npos &&
                      std::from_chars(line.data() + tab + 1, last, value).ec == std::errc() && std::isfinite(value);
    if (!good) {
      return Error{ErrorCode::kBadInput, where + ":" + std::to_string(number),
                   "a line is 'feature<TAB>weight' (make the file again with tools/relations/calibrate.py)"};
    }
    const std::string name(line.substr(0, tab));
    if (name == "bias") {
      out.bias_ = value;
    } else if (name == "prior") {
      out.prior_ = value;
    } else if (name == "threshold") {
      out.threshold_ = value;
    } else {
      out.weights_.emplace(name, value);
    }
  }
  return out;
}

float Weights::confidence(const Candidate& c) const {
  float sum = bias_ + prior_ * std::log(c.prior / (1 - c.prior));
  for (const std::string& f : c.features) {
    const auto found = weights_.find(f);
    if (found != weights_.end()) sum += found->second;
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace entente::relations
