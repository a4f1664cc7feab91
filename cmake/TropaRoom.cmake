# A room is one folder, one static library and one include root of its own, so that it can include
# only the rooms it USES. The USES lines are the architecture; tests/app/tst_house compares them with README.
#
#   tropa_room(surveys USES frame metrics statistics formats LINK Boost::headers)     # core/surveys, "surveys/x.h"
#   tropa_room(ui/shell USES ui/theme project)                                        # ui/shell,  "ui/shell/x.h"
define_property(GLOBAL PROPERTY TROPA_ROOMS BRIEF_DOCS "room names" FULL_DOCS "room names")

function(tropa_room name)
  cmake_parse_arguments(room "" "" "USES;LINK" ${ARGN})
  string(REPLACE "/" "_" id "${name}")
  set(target "tropa_${id}")
  file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h" "metrics/*.cpp" "metrics/*.h" "import/*.cpp" "import/*.h")
  add_library(${target} STATIC ${sources})
  add_library(tropa::${id} ALIAS ${target})

  set(root "${CMAKE_BINARY_DIR}/rooms/${id}")
  cmake_path(GET name PARENT_PATH parent)
  file(MAKE_DIRECTORY "${root}/${parent}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" SYMBOLIC)
  target_include_directories(${target} PUBLIC "${root}")

  set(uses "")
  foreach(used IN LISTS room_USES)
    string(REPLACE "/" "_" used_id "${used}")
    list(APPEND uses "tropa::${used_id}")
  endforeach()
  target_link_libraries(${target} PUBLIC tropa_options ${uses} ${room_LINK})
  if(name MATCHES "^ui/")
    target_link_libraries(${target} PUBLIC Qt6::Widgets Qt6::Charts Qt6::Svg Qt6::PrintSupport)
    tropa_precompile(${target} ui)
  else()
    target_link_libraries(${target} PUBLIC Qt6::Core)
    tropa_precompile(${target} core)
  endif()

  set_property(GLOBAL APPEND PROPERTY TROPA_ROOMS "${name}")
  string(REPLACE ";" " " line "${room_USES}")
  file(APPEND "${CMAKE_BINARY_DIR}/rooms.txt" "${name}: ${line}\n")

  if(TROPA_TESTS AND NOT TROPA_SANITIZE AND sources MATCHES "\\.cpp")
    # Linked alone, a room must find every symbol in what it USES.
    file(WRITE "${CMAKE_BINARY_DIR}/alone/${id}.cpp" "")
    add_library(alone_${id} SHARED "${CMAKE_BINARY_DIR}/alone/${id}.cpp")
    set_target_properties(alone_${id} PROPERTIES AUTOMOC OFF LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/alone")
    target_link_libraries(alone_${id} PRIVATE
      -Wl,--whole-archive $<TARGET_FILE:${target}> -Wl,--no-whole-archive ${target})
    target_link_options(alone_${id} PRIVATE -Wl,-z,defs)
    add_dependencies(alone_${id} ${target})
  endif()
endfunction()

# One precompiled header for core and one for ui, built once and shared by every room of the floor.
function(tropa_precompile target floor)
  if(NOT TROPA_PCH)
    return()
  endif()
  if(NOT TARGET tropa_pch_${floor})
    file(WRITE "${CMAKE_BINARY_DIR}/pch/${floor}.cpp" "")
    add_library(tropa_pch_${floor} STATIC "${CMAKE_BINARY_DIR}/pch/${floor}.cpp")
    set_target_properties(tropa_pch_${floor} PROPERTIES AUTOMOC OFF)
    target_link_libraries(tropa_pch_${floor} PUBLIC tropa_options Qt6::Core)
    if(floor STREQUAL "ui")
      target_link_libraries(tropa_pch_${floor} PUBLIC Qt6::Widgets Qt6::Charts Qt6::Svg Qt6::PrintSupport)
    endif()
    target_precompile_headers(tropa_pch_${floor} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch_${floor}.h")
  endif()
  target_precompile_headers(${target} REUSE_FROM tropa_pch_${floor})
endfunction()
