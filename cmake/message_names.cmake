# cmake -DMESSAGES=FOLDER -DOUTPUT=FILE -P message_names.cmake
#   Writes the names and numbers of base/messages/*.def, without their wording, so that mending a sentence compiles one
#   file and not the whole tree. OUTPUT is touched only when a name or a number changes.
set(out "// Made from base/messages/*.def: names and numbers only.\n")
# The families are those that all.def includes, in its order.
file(STRINGS ${MESSAGES}/all.def families REGEX "^#include")
foreach(family IN LISTS families)
  string(REGEX REPLACE ".*/([a-z_]+\\.def).*" "\\1" def "${family}")
  file(READ ${MESSAGES}/${def} text)
  string(REGEX MATCHALL "HITO_DIAGNOSTIC\\([ \n]*[a-z_0-9]+[ \n]*,[ \n]*[a-z]+[ \n]*,[ \n]*[0-9]+" rows "${text}")
  foreach(row IN LISTS rows)
    string(REGEX REPLACE "HITO_DIAGNOSTIC\\([ \n]*([a-z_0-9]+)[ \n]*,[ \n]*[a-z]+[ \n]*,[ \n]*([0-9]+)"
           "HITO_CODE(\\1, \\2)\n" row "${row}")
    string(APPEND out "${row}")
  endforeach()
endforeach()
# In the order in which diagnostics.cpp includes them.
foreach(def texts.def texts_use.def texts_prove.def)
  file(READ ${MESSAGES}/${def} text)
  string(REGEX MATCHALL "HITO_TEXT\\([ \n]*[a-z_0-9]+" rows "${text}")
  foreach(row IN LISTS rows)
    string(REGEX REPLACE "HITO_TEXT\\([ \n]*([a-z_0-9]+)" "HITO_SAY(\\1)\n" row "${row}")
    string(APPEND out "${row}")
  endforeach()
endforeach()
set(before "")
if(EXISTS ${OUTPUT})
  file(READ ${OUTPUT} before)
endif()
if(NOT out STREQUAL before)
  file(WRITE ${OUTPUT} "${out}")
endif()
