# Helpers for the stages of the pipeline and their tests.

add_library(entente_warnings INTERFACE)
target_compile_options(entente_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                                  $<$<BOOL:${ENTENTE_WERROR}>:-Werror>)

# entente_stage(NAME SOURCES file... [LINK earlier-stage...] [PRIVATE library...])
# Defines the library entente_NAME of the folder src/NAME. LINK names earlier stages, without the prefix.
function(entente_stage name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE;PUBLIC" ${ARGN})
  add_library(entente_${name} STATIC ${arg_SOURCES})
  add_library(entente::${name} ALIAS entente_${name})
  target_include_directories(entente_${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
                                                    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
                             PRIVATE ${PROJECT_SOURCE_DIR}/src)
  foreach(stage ${arg_LINK})
    target_link_libraries(entente_${name} PUBLIC entente_${stage})
  endforeach()
  target_link_libraries(entente_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} $<BUILD_INTERFACE:entente_warnings>)
endfunction()

# entente_test(STAGE SOURCES file... [LINK library...])
# One doctest executable for a folder of tests; every test case is a CTest test of its own.
function(entente_test stage)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
  add_executable(test_${stage} ${arg_SOURCES} ${PROJECT_SOURCE_DIR}/tests/support/main.cpp)
  target_include_directories(test_${stage} PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(test_${stage} PRIVATE entente_${stage} ${arg_LINK} doctest::doctest entente_warnings)
  target_compile_definitions(test_${stage} PRIVATE ENTENTE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  doctest_discover_tests(test_${stage} TEST_PREFIX "${stage}: ")
endfunction()
