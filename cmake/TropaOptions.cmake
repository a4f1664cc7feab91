# One place for standard, warnings and hardening; every target links tropa_options.
option(TROPA_TESTS "Build the tests" ON)
option(TROPA_WERROR "Treat warnings as errors" OFF)
option(TROPA_PCH "Use precompiled headers" ON)
option(TROPA_FUZZ "Build the fuzz targets (clang only)" OFF)
set(TROPA_SANITIZE "" CACHE STRING "Sanitizers, for instance address,undefined")
set(TROPA_SQLITE "system" CACHE STRING "system or bundled")
set_property(CACHE TROPA_SQLITE PROPERTY STRINGS system bundled)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(TROPA_CCACHE ccache)
if(TROPA_CCACHE)
  # Relative paths let two checkouts share the cache; the sloppiness is what precompiled headers need.
  set(launcher "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
      "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${TROPA_CCACHE}")
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()
find_program(TROPA_MOLD mold)
if(TROPA_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

add_library(tropa_options INTERFACE)
target_compile_options(tropa_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  $<$<BOOL:${TROPA_WERROR}>:-Werror>)
target_compile_definitions(tropa_options INTERFACE
  QT_NO_KEYWORDS QT_RESTRICTED_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  TROPA_VERSION="${PROJECT_VERSION}")
if(TROPA_SANITIZE)
  target_compile_options(tropa_options INTERFACE -fsanitize=${TROPA_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(tropa_options INTERFACE -fsanitize=${TROPA_SANITIZE})
  # GCC warns of what the sanitizers' own checks hide from it (documented with -fsanitize); the other presets still do.
  target_compile_options(tropa_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(TROPA_FUZZ)
  target_compile_options(tropa_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
