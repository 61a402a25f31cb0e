# SPDX-License-Identifier: EUPL-1.2
# What `cmake --install` puts where, in three components, which are the packages of cmake/package.cmake: the program, the
# library, and what is needed to build with the library.
set(doc ${CMAKE_INSTALL_DOCDIR})

# ---- The program ----

install(TARGETS lva RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)

# Pages of the manual are kept compressed, without a time or a name in them.
find_program(LVA_GZIP gzip REQUIRED)
function(install_compressed file destination)
	get_filename_component(name ${file} NAME)
	string(MAKE_C_IDENTIFIER ${file} target)
	set(made ${CMAKE_CURRENT_BINARY_DIR}/compressed/${file}.gz)
	get_filename_component(folder ${made} DIRECTORY)
	add_custom_command(OUTPUT ${made} DEPENDS ${PROJECT_SOURCE_DIR}/${file}
		COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
		COMMAND ${LVA_GZIP} -9nc ${PROJECT_SOURCE_DIR}/${file} > ${made} VERBATIM)
	add_custom_target(compress_${target} ALL DEPENDS ${made})
	install(FILES ${made} DESTINATION ${destination} COMPONENT program RENAME ${ARGV2})
endfunction()

foreach(language IN ITEMS "" fi/ sv/)
	install_compressed(docs/man/${language}lva.1 ${CMAKE_INSTALL_MANDIR}/${language}man1 lva.1.gz)
	install_compressed(docs/man/${language}lva.yaml.5 ${CMAKE_INSTALL_MANDIR}/${language}man5 lva.yaml.5.gz)
endforeach()
install_compressed(CHANGELOG.md ${doc} changelog.gz)

set(completion ${PROJECT_SOURCE_DIR}/data/completion)
install(FILES ${completion}/lva.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME lva
	COMPONENT program)
install(FILES ${completion}/lva.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)
install(FILES ${completion}/_lva DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT program)

install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${doc} COMPONENT program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION ${doc}/docs COMPONENT program PATTERN man EXCLUDE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/data/example ${PROJECT_SOURCE_DIR}/data/example-town DESTINATION ${doc}/data
	COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/data/policy.yaml DESTINATION ${doc}/data COMPONENT program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/data/schema DESTINATION ${doc}/data COMPONENT program)

# What may be done with it, as Debian wants it: in each package, with the whole text of the licence.
file(READ ${PROJECT_SOURCE_DIR}/LICENSE licence)
configure_file(${PROJECT_SOURCE_DIR}/cmake/copyright.in ${CMAKE_CURRENT_BINARY_DIR}/copyright @ONLY)
foreach(package IN ITEMS lva/program liblva0/library liblva-dev/development)
	get_filename_component(component ${package} NAME)
	get_filename_component(name ${package} DIRECTORY)
	install(FILES ${CMAKE_CURRENT_BINARY_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name}
		COMPONENT ${component})
endforeach()

# ---- The library ----

include(CMakePackageConfigHelpers)
set(config ${CMAKE_INSTALL_LIBDIR}/cmake/lva)
install(TARGETS liblva EXPORT lva
	LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library NAMELINK_COMPONENT development)
install(FILES ${PROJECT_SOURCE_DIR}/include/lva.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/liblva.a DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
install(EXPORT lva NAMESPACE lva:: FILE lvaConfig.cmake DESTINATION ${config} COMPONENT development)
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/lvaConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/lvaConfigVersion.cmake DESTINATION ${config} COMPONENT development)

# The folders are found from where the file is, so that a tree may be moved.
file(RELATIVE_PATH LVA_PREFIX_FROM_PC /usr/${CMAKE_INSTALL_LIBDIR}/pkgconfig /usr)
configure_file(${PROJECT_SOURCE_DIR}/cmake/lva.pc.in ${CMAKE_CURRENT_BINARY_DIR}/lva.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/lva.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT development)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/embedding DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/liblva-dev
	COMPONENT development)
