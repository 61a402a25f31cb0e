# SPDX-License-Identifier: EUPL-1.2
# cmake -D FROM=folder -D TO=file.c -D NAME=example -D HEADER=example.h -P files.cmake: every file of the folder as a row of
# struct example_file, in the order of their paths.
file(GLOB_RECURSE paths RELATIVE "${FROM}" "${FROM}/*")
list(SORT paths)
set(arrays "")
set(rows "")
set(count 0)
foreach(path IN LISTS paths)
	file(READ "${FROM}/${path}" bytes HEX)
	string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
	string(REGEX REPLACE "(................................................................................)" "\\1\n\t"
		bytes "${bytes}")
	string(APPEND arrays "static const unsigned char file_${count}[] = {\n\t${bytes}0x00\n};\n")
	string(APPEND rows "\t{ \"${path}\", file_${count}, sizeof file_${count} - 1 },\n")
	math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${TO}" "#include \"${HEADER}\"\n\n${arrays}\nconst struct ${NAME}_file ${NAME}_files[] = {\n${rows}\t{ NULL, NULL, 0 },\n};\n")
