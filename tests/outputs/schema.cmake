# SPDX-License-Identifier: EUPL-1.2
# cmake -D WRITER=… -D FROM=folder -D FILE=… [-D UPDATE=ON] -P schema.cmake
# Writes the schema of reports from the files of the folder, and compares it with the file kept.
execute_process(COMMAND ${WRITER} lva.yaml verbal.yaml before.yaml full.yaml least.yaml excluded.yaml followed-up.yaml
	followed-least.yaml no-prior.yaml WORKING_DIRECTORY ${FROM}
	OUTPUT_VARIABLE made COMMAND_ERROR_IS_FATAL ANY)
if(UPDATE)
	file(WRITE ${FILE} "${made}")
	return()
endif()
file(READ ${FILE} kept)
if(NOT made STREQUAL kept)
	message(FATAL_ERROR "${FILE} is out of date: build the target update-generated and read what changes")
endif()
