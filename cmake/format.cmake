# SPDX-License-Identifier: EUPL-1.2
# The targets format, which lays out every C file by the .clang-format at the root, and check-format, which fails and
# names what it would change. Without clang-format there are no such targets.
find_program(LVA_CLANG_FORMAT NAMES clang-format clang-format-14)
if(NOT LVA_CLANG_FORMAT)
	return()
endif()
file(GLOB_RECURSE formatted CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/*.h ${PROJECT_SOURCE_DIR}/src/*.[ch]
	${PROJECT_SOURCE_DIR}/tests/*.[ch])
add_custom_target(format COMMAND ${LVA_CLANG_FORMAT} -i ${formatted} VERBATIM)
add_custom_target(check-format COMMAND ${LVA_CLANG_FORMAT} --dry-run --Werror ${formatted} VERBATIM)
