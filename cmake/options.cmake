# SPDX-License-Identifier: EUPL-1.2
# How everything is compiled. Every target links lva_options.
add_library(lva_options INTERFACE)
target_compile_definitions(lva_options INTERFACE _POSIX_C_SOURCE=200809L _XOPEN_SOURCE=700)
target_compile_options(lva_options INTERFACE
	-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-qual -Wwrite-strings
	-Wstrict-prototypes -Wmissing-prototypes -Wswitch-enum -Wvla)
if(LVA_WERROR)
	target_compile_options(lva_options INTERFACE -Werror)
endif()
if(LVA_SANITIZE)
	target_compile_options(lva_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
		-fno-omit-frame-pointer)
	target_link_options(lva_options INTERFACE -fsanitize=address,undefined)
endif()
if(LVA_SANITIZE_THREADS)
	target_compile_options(lva_options INTERFACE -fsanitize=thread)
	target_link_options(lva_options INTERFACE -fsanitize=thread)
endif()
if(LVA_FUZZ)
	target_compile_options(lva_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(LVA_HARDEN)
	include(CheckPIESupported)
	check_pie_supported()
	set(CMAKE_POSITION_INDEPENDENT_CODE ON)
	if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
		target_compile_definitions(lva_options INTERFACE _FORTIFY_SOURCE=3)
	else()
		target_compile_definitions(lva_options INTERFACE _FORTIFY_SOURCE=2)
	endif()
	target_compile_options(lva_options INTERFACE -fstack-protector-strong -fstack-clash-protection
		-fcf-protection=full -ftrivial-auto-var-init=zero)
	# The same bytes in whatever folder it is built.
	target_compile_options(lva_options INTERFACE -ffile-prefix-map=${PROJECT_BINARY_DIR}=build
		-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
	target_link_options(lva_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
endif()
