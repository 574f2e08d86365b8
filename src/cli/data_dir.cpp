#include "cli/data_dir.hpp"

#include <cstdlib>
#include <filesystem>
#include <vector>

namespace entente::cli {
namespace fs = std::filesystem;
namespace {

bool is_data_dir(const fs::path& dir) {
  std::error_code ignored;
  return fs::is_directory(dir / "relations", ignored) && fs::is_directory(dir / "actors", ignored);
}

std::vector<fs::path> places_beside_the_program() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return {};
  std::vector<fs::path> places = {program.parent_path().parent_path() / "share" / "entente"};
  for (fs::path dir = program.parent_path(); dir.has_relative_path(); dir = dir.parent_path())
    places.push_back(dir / "data");
  return places;
}

}  // namespace

Result<std::string> find_data_dir(const std::string& given) {
  if (!given.empty()) {
    if (is_data_dir(given)) return given;
    return Error{ErrorCode::kNotFound, given, "no data folder of entente (it needs relations/ and actors/)"};
  }
  if (const char* environment = std::getenv("ENTENTE_DATA"); environment != nullptr && *environment != '\0')
    return find_data_dir(environment);
  for (const fs::path& place : places_beside_the_program())
    if (is_data_dir(place)) return place.string();
  return Error{ErrorCode::kNotFound, "",
               "cannot find the program's data (name its folder with --data or ENTENTE_DATA)"};
}

}  // namespace entente::cli
