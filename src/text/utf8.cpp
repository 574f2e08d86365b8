#include "entente/text/utf8.hpp"

#include "text/utf8_decode.hpp"

namespace entente {

std::string sanitize_utf8(std::string_view bytes, std::size_t& replaced) {
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  std::string out;
  out.reserve(bytes.size());
  replaced = 0;
  std::size_t good = 0;  // start of the stretch of valid bytes not yet copied
  for (std::size_t i = 0; i < bytes.size();) {
    const utf8::Decoded c = utf8::decode(bytes, i);
    if (c.valid && c.code != 0) {
      i += c.length;
      continue;
    }
    out.append(bytes, good, i - good);
    out.append(kReplacement);
    ++replaced;
    i += c.length;
    good = i;
  }
  out.append(bytes, good, bytes.size() - good);
  return out;
}

}  // namespace entente
