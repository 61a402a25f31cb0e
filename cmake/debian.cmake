# SPDX-License-Identifier: EUPL-1.2
# Run by cpack when the files of the packages lie ready: what only a package of Debian has.
set(ready ${CPACK_TEMPORARY_INSTALL_DIRECTORY})

# zsh looks for the completion of packages in a folder of their own.
file(MAKE_DIRECTORY ${ready}/program/usr/share/zsh/vendor-completions)
file(RENAME ${ready}/program/usr/share/zsh/site-functions/_lva ${ready}/program/usr/share/zsh/vendor-completions/_lva)
file(REMOVE_RECURSE ${ready}/program/usr/share/zsh/site-functions)

# The day is that of SOURCE_DATE_EPOCH where it is set.
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC)
foreach(package IN ITEMS program/lva library/liblva0 development/liblva-dev)
	get_filename_component(component ${package} DIRECTORY)
	get_filename_component(name ${package} NAME)
	set(share ${ready}/${component}/usr/share)
	file(WRITE ${share}/doc/${name}/changelog.Debian "lva (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) \
stable; urgency=medium\n\n  * Made of the sources of lva; changelog.gz of the package lva has what\n    \
changed in them.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${day}\n")
	execute_process(COMMAND gzip -9n ${share}/doc/${name}/changelog.Debian COMMAND_ERROR_IS_FATAL ANY)
	# The text of the licence names the LGPL as one of those that it goes together with.
	file(WRITE ${share}/lintian/overrides/${name} "${name}: copyright-not-using-common-license-for-lgpl\n")
	file(CHMOD ${share}/doc/${name}/changelog.Debian.gz ${share}/lintian/overrides/${name}
		PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()

# Whatever the umask is.
file(GLOB_RECURSE found LIST_DIRECTORIES true ${ready}/*)
foreach(path IN LISTS found)
	if(IS_DIRECTORY ${path} AND NOT IS_SYMLINK ${path})
		file(CHMOD ${path} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
			WORLD_EXECUTE)
	endif()
endforeach()
