# SPDX-License-Identifier: EUPL-1.2
# The packages for Debian: `cpack` in a build folder makes lva, liblva0 and liblva-dev. The same sources and the same
# SOURCE_DATE_EPOCH give the same bytes; `sh bootstrap package` sets it.
set(LVA_MAINTAINER "lva maintainers <maintainers@lva.invalid>" CACHE STRING "Who answers for the packages")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME lva)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debian.cmake)
set(CPACK_PACKAGE_CONTACT ${LVA_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

set(CPACK_COMPONENTS_ALL program library development)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME lva)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION "child impact assessment of public decisions
lva checks assessments of how public decisions affect children, computes
what follows from them and writes reports for the decision makers, in
Finnish, Swedish or English: Markdown, HTML, Excel workbooks and JSON.
.
It is made for Finnish municipalities and wellbeing services counties.
Everything it computes can be traced to a line of an input.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME liblva0)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libs)
# What a package that is linked with the library depends on, and that the loader is told of it.
file(WRITE ${PROJECT_BINARY_DIR}/debian/shlibs "liblva 0 liblva0 (>= ${PROJECT_VERSION})\n")
file(WRITE ${PROJECT_BINARY_DIR}/debian/triggers "activate-noawait ldconfig\n")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_CONTROL_EXTRA ${PROJECT_BINARY_DIR}/debian/shlibs ${PROJECT_BINARY_DIR}/debian/triggers)
set(CPACK_DEBIAN_LIBRARY_DESCRIPTION "child impact assessment of public decisions (library)
liblva is the program lva without its command line: it reads assessments
of how public decisions affect children, checks them and makes reports.
.
This package holds the shared library.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME liblva-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "liblva0 (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "child impact assessment of public decisions (development)
liblva is the program lva without its command line: it reads assessments
of how public decisions affect children, checks them and makes reports.
.
This package holds the header, the static library, an example, and what
pkg-config and CMake need.")
include(CPack)
