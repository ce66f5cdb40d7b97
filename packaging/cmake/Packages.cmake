# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages, made by packaging/make-packages: plexica-server (the node and its service) and plexica-console (the window). What
# is generated for them alone (man pages from --help, completions, icons, the changelog) is built with PLEXICA_PACKAGES only.
option(PLEXICA_PACKAGES "Generate what only packages need" OFF)

install(TARGETS plexica-server DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT server)
install(TARGETS plexica-console DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT console)
set(server_doc "${CMAKE_INSTALL_DATADIR}/doc/plexica-server")
file(GLOB guides "${PROJECT_SOURCE_DIR}/doc/*.md")
# Flat, so that the links between the guides hold.
install(FILES REST_CHANGES.md SECURITY.md ${guides} doc/benchmarks.json doc/benchmarks.svg DESTINATION "${server_doc}" COMPONENT server)
install(FILES resources/config/default.yaml resources/openapi.json packaging/systemd/notify-reload.conf DESTINATION "${server_doc}/examples" COMPONENT server)
install(DIRECTORY packaging/monitoring packaging/proxy doc/examples/ DESTINATION "${server_doc}/examples" COMPONENT server)
install(FILES packaging/systemd/plexica-server.service DESTINATION lib/systemd/system COMPONENT server)
if(LIBSYSTEMD_VERSION VERSION_GREATER_EQUAL 253)
  install(FILES packaging/systemd/notify-reload.conf DESTINATION lib/systemd/system/plexica-server.service.d COMPONENT server)
endif()
install(FILES packaging/systemd/plexica-server.sysusers DESTINATION lib/sysusers.d RENAME plexica-server.conf COMPONENT server)
install(FILES packaging/systemd/plexica-server.tmpfiles DESTINATION lib/tmpfiles.d RENAME plexica-server.conf COMPONENT server)
install(FILES packaging/systemd/config.yaml DESTINATION /etc/plexica COMPONENT server)
install(FILES packaging/desktop/plexica-console.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT console)
set(PLEXICA_SITE "https://plexica.example" CACHE STRING "Where resources/screenshots are published: AppStream takes pictures from the web only")
file(READ packaging/desktop/org.plexica.console.metainfo.xml metainfo)
string(REPLACE "https://plexica.example" "${PLEXICA_SITE}" metainfo "${metainfo}")
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/packaging/org.plexica.console.metainfo.xml" CONTENT "${metainfo}" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/packaging/org.plexica.console.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT console)
install(FILES resources/icons/plexica-console.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT console)
foreach(program server console)
  install(FILES packaging/debian/copyright DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/plexica-${program}" COMPONENT ${program})
endforeach()

if(NOT PLEXICA_PACKAGES)
  return()
endif()

find_program(HELP2MAN help2man REQUIRED)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(made "${CMAKE_BINARY_DIR}/packaging")
file(MAKE_DIRECTORY "${made}")
set(outputs "")

add_custom_command(OUTPUT "${made}/README.md"
  COMMAND sh "${PROJECT_SOURCE_DIR}/packaging/debian/make-readme" < "${PROJECT_SOURCE_DIR}/README.md" > "${made}/README.md"
  DEPENDS "${PROJECT_SOURCE_DIR}/packaging/debian/make-readme" "${PROJECT_SOURCE_DIR}/README.md" VERBATIM)
list(APPEND outputs "${made}/README.md")
install(FILES "${made}/README.md" DESTINATION "${server_doc}" COMPONENT server)
foreach(program server console)
  set(name plexica-${program})
  add_custom_command(OUTPUT "${made}/${name}.1.gz"
    COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1795824000 "${HELP2MAN}" --no-info --section=1
      "--include=${PROJECT_SOURCE_DIR}/packaging/man/${name}.h2m" "--output=${made}/${name}.1" "$<TARGET_FILE:${name}>"
    COMMAND gzip -9nf "${made}/${name}.1"
    DEPENDS ${name} "${PROJECT_SOURCE_DIR}/packaging/man/${name}.h2m" VERBATIM)
  add_custom_command(OUTPUT "${made}/${name}.changelog.gz"
    COMMAND sh "${PROJECT_SOURCE_DIR}/packaging/debian/make-changelog" ${name} ${PROJECT_VERSION} > "${made}/${name}.changelog"
    COMMAND gzip -9nf "${made}/${name}.changelog"
    DEPENDS "${PROJECT_SOURCE_DIR}/packaging/debian/make-changelog" VERBATIM)
  list(APPEND outputs "${made}/${name}.1.gz" "${made}/${name}.changelog.gz")
  install(FILES "${made}/${name}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${program})
  install(FILES "${made}/${name}.changelog.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${name}" RENAME changelog.gz COMPONENT ${program})
  # One script knows both programs, but shells look for it under the program's name.
  install(FILES "${made}/completion.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME ${name} COMPONENT ${program})
endforeach()
install(FILES "${made}/completion.zsh" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" RENAME _plexica COMPONENT server)
foreach(shell bash zsh)
  add_custom_command(OUTPUT "${made}/completion.${shell}"
    COMMAND plexica-server completion ${shell} > "${made}/completion.${shell}" DEPENDS plexica-server VERBATIM)
  list(APPEND outputs "${made}/completion.${shell}")
endforeach()
foreach(size 16 22 24 32 48 64 128 256 512)
  add_custom_command(OUTPUT "${made}/icon-${size}.png"
    COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o "${made}/icon-${size}.png" "${PROJECT_SOURCE_DIR}/resources/icons/plexica-console.svg"
    DEPENDS "${PROJECT_SOURCE_DIR}/resources/icons/plexica-console.svg" VERBATIM)
  list(APPEND outputs "${made}/icon-${size}.png")
  install(FILES "${made}/icon-${size}.png" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME plexica-console.png COMPONENT console)
endforeach()
add_custom_target(package_files ALL DEPENDS ${outputs})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_PACKAGE_CONTACT "The Plexica Console authors <maintainers@plexica.example>")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "registry, gateway and shared data for the plugins of a platform")
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL server console)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

# The drivers of the databases are loaded by name, so that no library tells of them.
set(drivers "libqt6sql6-sqlite, libqt6sql6-psql")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME plexica-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "${drivers}, tzdata, systemd | systemd-standalone-sysusers, init-system-helpers (>= 1.54), procps")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "postgresql, prometheus")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
  "${PROJECT_SOURCE_DIR}/packaging/debian/postinst;${PROJECT_SOURCE_DIR}/packaging/debian/prerm;${PROJECT_SOURCE_DIR}/packaging/debian/postrm;${PROJECT_SOURCE_DIR}/packaging/debian/conffiles")
set(CPACK_COMPONENT_SERVER_DESCRIPTION "A service registry that plugins talk to over REST, with health checks, a
gateway for calls from plugin to plugin, dependencies between plugins, and
shared data with owners and times to live. State is kept in SQLite, or in
PostgreSQL that several nodes share.

The service listens on 127.0.0.1:3000 until /etc/plexica/config.yaml says
otherwise.")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME plexica-console)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION net)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "${drivers}, tzdata, qt6-translations-l10n")
# Passwords are kept in the desktop's keyring, which is found at run time.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "plexica-server, gnome-keyring | kwalletmanager")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "The window that an administrator of a plugin platform keeps open: which
services are registered, who is healthy, who died and why, who needs whom
and who calls whom, and what plugins share.

It has a whole node inside; several machines share one PostgreSQL.")
include(CPack)
