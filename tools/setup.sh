# Sourced by quickstart and check: installs what is missing on Debian 12 and builds. Not run by itself.
# Packages that a user needs to build and draw, and those that only the tests need.
build_packages="g++ cmake ninja-build pkg-config libboost-dev rapidjson-dev libicu-dev libsqlite3-dev libcli11-dev libfmt-dev libhwy-dev graphviz fonts-dejavu-core"
test_packages="doctest-dev libxml2-utils raptor2-utils python3 python3-networkx python3-igraph"

# install PACKAGE...: only what is missing; as root, or with sudo where there is one.
install() {
  missing=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing:$missing" >&2
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Install these as root, then run this again: apt-get install$missing" >&2; exit 2; }
    as_root="sudo"
  fi
  $as_root apt-get update -qq
  # shellcheck disable=SC2086 # the list is words
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# build PRESET [cmake option...]
build() {
  preset=$1
  shift
  launcher=""
  if command -v ccache >/dev/null; then launcher="-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"; fi
  cmake --preset "$preset" $launcher "$@" >/dev/null
  cmake --build --preset "$preset"
}
