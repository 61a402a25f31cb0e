# SPDX-License-Identifier: EUPL-1.2
# cmake -D LVA=… -D FILE=… -D ARGUMENTS="…" -D EMPTY=folder [-D UPDATE=ON] -P generated.cmake
# Runs the program in an empty folder, where there is no project, and compares what it writes with the file kept.
file(MAKE_DIRECTORY ${EMPTY}/.git)
separate_arguments(arguments UNIX_COMMAND "${ARGUMENTS}")
execute_process(COMMAND ${LVA} ${arguments} WORKING_DIRECTORY ${EMPTY} OUTPUT_VARIABLE made COMMAND_ERROR_IS_FATAL ANY)
if(UPDATE)
	file(WRITE ${FILE} "${made}")
	return()
endif()
file(READ ${FILE} kept)
if(NOT made STREQUAL kept)
	message(FATAL_ERROR "${FILE} is out of date: build the target update-generated and read what changes")
endif()
