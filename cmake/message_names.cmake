# cmake -DMESSAGES=FOLDER -DOUTPUT=FILE -DWRITTEN=FILE -P message_names.cmake
#   Writes the names and numbers of base/messages/*.def, without their wording, so that mending a sentence compiles one
#   file and not the whole tree: to WRITTEN the names of words of explanations and documents, to OUTPUT all others. A
#   file is touched only when a name or a number in it changes.
function(write_when_changed file out)
  set(before "")
  if(EXISTS ${file})
    file(READ ${file} before)
  endif()
  if(NOT out STREQUAL before)
    file(WRITE ${file} "${out}")
  endif()
endfunction()

# The names in the files given, one `MACRO(name)` a line.
function(names_of_texts macro result)
  set(out "")
  foreach(def ${ARGN})
    file(READ ${MESSAGES}/${def} text)
    string(REGEX MATCHALL "HITO_TEXT\\([ \n]*[a-z_0-9]+" rows "${text}")
    foreach(row IN LISTS rows)
      string(REGEX REPLACE "HITO_TEXT\\([ \n]*([a-z_0-9]+)" "${macro}(\\1)\n" row "${row}")
      string(APPEND out "${row}")
    endforeach()
  endforeach()
  set(${result} "${out}" PARENT_SCOPE)
endfunction()

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
names_of_texts(HITO_SAY said texts.def texts_use.def texts_prove.def)
write_when_changed(${OUTPUT} "${out}${said}")
# In the order in which written.cpp includes them.
names_of_texts(HITO_WRITTEN written texts_why.def texts_documents.def texts_contract.def texts_differences.def texts_ledger.def)
write_when_changed(${WRITTEN} "// Made from base/messages/texts_*.def: names only.\n${written}")
