# SPDX-License-Identifier: EUPL-1.2
# liblva: the layers below the command line as one library, shared and static. It shows what include/lva.h declares.
set(objects "")
foreach(layer IN ITEMS base tree doc model import engine rules report verbs)
	list(APPEND objects $<TARGET_OBJECTS:lva_${layer}>)
endforeach()

add_library(liblva SHARED ${objects})
set_target_properties(liblva PROPERTIES OUTPUT_NAME lva LINKER_LANGUAGE C VERSION ${PROJECT_VERSION} SOVERSION 0
	EXPORT_NAME lva)
target_include_directories(liblva INTERFACE $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>
	$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_link_libraries(liblva PRIVATE PkgConfig::YAML PkgConfig::JANSSON PkgConfig::MD4C PkgConfig::XLSXWRITER ZLIB::ZLIB
	lva_options Threads::Threads)
target_link_options(liblva PRIVATE -Wl,--version-script=${PROJECT_SOURCE_DIR}/cmake/liblva.map)
set_property(TARGET liblva PROPERTY LINK_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/liblva.map)
add_library(lva::lva ALIAS liblva)

# One object in which only what is shown can be met: the names of the layers are common words.
set(whole ${CMAKE_CURRENT_BINARY_DIR}/lva.o)
set(archive ${CMAKE_CURRENT_BINARY_DIR}/liblva.a)
add_custom_command(OUTPUT ${archive}
	COMMAND ${CMAKE_C_COMPILER} -r -nostdlib -o ${whole} ${objects}
	COMMAND ${CMAKE_OBJCOPY} --localize-hidden ${whole}
	COMMAND ${CMAKE_COMMAND} -E rm -f ${archive}
	COMMAND ${CMAKE_AR} rcsD ${archive} ${whole}
	DEPENDS ${objects} COMMAND_EXPAND_LISTS VERBATIM)
add_custom_target(liblva_static ALL DEPENDS ${archive})
