# SPDX-License-Identifier: EUPL-1.2
# cmake -D FROM=file -D TO=file.c -D NAME=name -P embed.cmake: a file as an array of bytes.
file(READ "${FROM}" bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR size "${digits} / 2")
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(................................................................................)" "\\1\n\t"
	bytes "${bytes}")
file(WRITE "${TO}" "#include \"${NAME}.h\"\n\nconst unsigned char ${NAME}[] = {\n\t${bytes}0x00\n};\nconst size_t ${NAME}_size = ${size};\n")
