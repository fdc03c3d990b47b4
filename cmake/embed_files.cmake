# hito_embed(OUTPUT FOLDER PATTERNS … [NAMES FILE]): files of a folder as rows that a source includes (see embed.cmake).
function(hito_embed output folder)
  cmake_parse_arguments(EMBED "" "NAMES" "PATTERNS" ${ARGN})
  list(TRANSFORM EMBED_PATTERNS PREPEND ${folder}/ OUTPUT_VARIABLE sought)
  file(GLOB found CONFIGURE_DEPENDS ${sought})
  # A file that is gone is none that the command depends on.
  file(CONFIGURE OUTPUT ${output}.files CONTENT "${found}\n")
  add_custom_command(OUTPUT ${output} ${EMBED_NAMES}
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} "-DPATTERNS=${EMBED_PATTERNS}" -DOUTPUT=${output} -DNAMES=${EMBED_NAMES}
            -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${found} ${output}.files ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    VERBATIM)
endfunction()
