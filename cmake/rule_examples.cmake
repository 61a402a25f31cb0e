# SPDX-License-Identifier: EUPL-1.2
# cmake -D FROM=tests/rules -D TO=file.c -P rule_examples.cmake: the examples of every rule that has both, as rows of
# struct rule_example in the order of their ids.
function(read_as_array file name)
	file(READ "${file}" bytes HEX)
	string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
	string(REGEX REPLACE "(................................................................................)" "\\1\n\t"
		bytes "${bytes}")
	set(array "static const unsigned char ${name}[] = {\n\t${bytes}0x00\n};\n" PARENT_SCOPE)
endfunction()

file(GLOB ids RELATIVE "${FROM}" "${FROM}/*/*/bad.yaml")
list(TRANSFORM ids REPLACE "/bad.yaml$" "")
list(SORT ids)
set(arrays "")
set(rows "")
set(count 0)
foreach(id IN LISTS ids)
	if(NOT EXISTS "${FROM}/${id}/good.yaml")
		continue()
	endif()
	foreach(kind bad good)
		read_as_array("${FROM}/${id}/${kind}.yaml" ${kind}_${count})
		string(APPEND arrays "${array}")
	endforeach()
	string(APPEND rows "\t{ \"${id}\", (const char *)bad_${count}, (const char *)good_${count} },\n")
	math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${TO}" "#include \"rule_examples.h\"\n\n${arrays}\nconst struct rule_example rule_examples[] = {\n${rows}\t{ NULL, NULL, NULL },\n};\nconst size_t rule_examples_count = ${count};\n")
