#pragma once
/// Text inside XML, DOT and HTML-like labels. All take any bytes: ill-formed UTF-8 becomes U+FFFD.

#include <cstddef>
#include <string>
#include <string_view>

namespace entente {

/// For element content and for attribute values in double quotes. Characters that XML 1.0 forbids are dropped.
[[nodiscard]] std::string xml_text(std::string_view text);

/// A quoted Turtle string with its quotes. NUL, which RDF cannot hold, is dropped.
[[nodiscard]] std::string turtle_text(std::string_view text);

/// For a quoted DOT string that Graphviz shows (label, tooltip), without the quotes: entities and escapes come out as
/// they went in. Control characters become spaces.
[[nodiscard]] std::string dot_text(std::string_view text);

/// For a quoted DOT identifier, without the quotes.
[[nodiscard]] std::string dot_id(std::string_view text);

/// `text` in lines of about `width` code points, broken at spaces, each escaped for an HTML-like label, joined by
/// <BR/>. At most `lines`; what is left out shows as an ellipsis.
[[nodiscard]] std::string html_lines(std::string_view text, std::size_t width, std::size_t lines);

}  // namespace entente
