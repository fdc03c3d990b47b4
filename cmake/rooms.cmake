# hito_room(NAME SOURCES … USES … VENDOR …)
#   A room of the house: one static library hito_NAME. USES are rooms, VENDOR are outside libraries that stay behind it.
function(hito_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;VENDOR" ${ARGN})
  add_library(hito_${name} STATIC ${ROOM_SOURCES})
  hito_house_rules(hito_${name})
  foreach(used ${ROOM_USES})
    target_link_libraries(hito_${name} PUBLIC hito_${used})
  endforeach()
  target_link_libraries(hito_${name} PRIVATE ${ROOM_VENDOR})
endfunction()

# Headers only: data types shared by rooms.
function(hito_types name)
  cmake_parse_arguments(ROOM "" "" "USES" ${ARGN})
  add_library(hito_${name} INTERFACE)
  target_include_directories(hito_${name} INTERFACE ${CMAKE_SOURCE_DIR})
  foreach(used ${ROOM_USES})
    target_link_libraries(hito_${name} INTERFACE hito_${used})
  endforeach()
endfunction()

function(hito_house_rules target)
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wswitch-enum -Werror
    # std::stable_sort of libstdc++ 12 calls a function that the same library marks as deprecated.
    -Wno-deprecated-declarations)
  if(HITO_PRECOMPILED AND NOT target STREQUAL hito_headers)
    target_precompile_headers(${target} REUSE_FROM hito_headers)
  endif()
endfunction()
