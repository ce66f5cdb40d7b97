# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: language, warnings, Qt's strict modes, sanitizers and the
# functions that declare a room of the architecture and a test.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(PLEXICA_WERROR "Treat warnings as errors" OFF)
set(PLEXICA_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=")
option(PLEXICA_FUZZ "Build the libFuzzer targets (needs Clang)" OFF)

add_library(plexica_options INTERFACE)
target_compile_definitions(plexica_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 PLEXICA_VERSION="${PROJECT_VERSION}")
target_compile_options(plexica_options INTERFACE -Wall -Wextra -Wshadow -Wconversion
  -Wno-sign-conversion $<$<BOOL:${PLEXICA_WERROR}>:-Werror>)
if(PLEXICA_SANITIZE)
  target_compile_options(plexica_options INTERFACE -fsanitize=${PLEXICA_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(plexica_options INTERFACE -fsanitize=${PLEXICA_SANITIZE})
endif()

# The programs' allocator: a node makes and frees many small blocks a call, and libcurl one of 16 KiB, which glibc answers
# by tidying up all the others. Sanitizers bring their own.
add_library(plexica_program INTERFACE)
target_link_libraries(plexica_program INTERFACE plexica_options)
if(NOT PLEXICA_SANITIZE)
  pkg_check_modules(JEMALLOC REQUIRED IMPORTED_TARGET jemalloc)
  target_link_libraries(plexica_program INTERFACE PkgConfig::JEMALLOC)
endif()

add_library(plexica_test_options INTERFACE) # linked after plexica_options, so that it has the last word
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
  target_compile_options(plexica_test_options INTERFACE -Wno-conversion) # QTRY_* convert milliseconds to int there
endif()

# Precompiled headers halve the time of a whole build; off by default, since they hide a missing #include.
option(PLEXICA_PCH "Build with precompiled headers" OFF)
if(PLEXICA_PCH)
  set(pch_headers <QByteArray> <QHash> <QObject> <QPointer> <QString> <QStringList> <QTimer> <qcorotask.h> <algorithm>
      <chrono> <deque> <functional> <map> <memory> <optional> <string> <unordered_map> <variant> <vector> <tl/expected.hpp>)
  file(WRITE "${CMAKE_BINARY_DIR}/pch/empty.cpp" "")
  file(WRITE "${CMAKE_BINARY_DIR}/pch/main.cpp" "int main() {}\n")
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
  find_package(QCoro6 REQUIRED COMPONENTS Core Coro)
  find_package(tl-expected REQUIRED)
  qcoro_enable_coroutines()
  add_library(plexica_pch STATIC "${CMAKE_BINARY_DIR}/pch/empty.cpp")
  target_link_libraries(plexica_pch PRIVATE plexica_options Qt6::Core QCoro6::Coro tl::expected)
  target_precompile_headers(plexica_pch PRIVATE ${pch_headers})
  add_executable(plexica_pch_tests "${CMAKE_BINARY_DIR}/pch/main.cpp")
  target_link_libraries(plexica_pch_tests PRIVATE plexica_options Qt6::Core QCoro6::Coro tl::expected)
  target_precompile_headers(plexica_pch_tests PRIVATE ${pch_headers})
  set_target_properties(plexica_pch plexica_pch_tests PROPERTIES AUTOMOC OFF)
endif()

# plexica_library(NAME SOURCES … [DEPENDS …] [PRIVATE …])
# A room: the static library plexica_NAME. DEPENDS are its arrows (public), PRIVATE what only its .cpp files use.
function(plexica_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  add_library(plexica_${name} STATIC ${ARG_SOURCES})
  target_include_directories(plexica_${name} PUBLIC "${PROJECT_SOURCE_DIR}/backend")
  target_link_libraries(plexica_${name} PUBLIC plexica_options Qt6::Core ${ARG_DEPENDS} PRIVATE ${ARG_PRIVATE})
  if(PLEXICA_PCH)
    target_precompile_headers(plexica_${name} REUSE_FROM plexica_pch)
    target_include_directories(plexica_${name} SYSTEM PRIVATE
      $<TARGET_PROPERTY:QCoro6::Coro,INTERFACE_INCLUDE_DIRECTORIES>)
  endif()
endfunction()

# plexica_app_library(NAME SOURCES … [DEPENDS …] [PRIVATE …]): the same for a room of app/.
function(plexica_app_library name)
  plexica_library(${name} ${ARGN})
  target_include_directories(plexica_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
endfunction()

# plexica_test(NAME SOURCES … [LIBRARIES …] [LABELS …] [TIMEOUT seconds])
# A Qt Test program bin/NAME that ctest runs on the offscreen platform. The label `timing` is for those that hold promises in
# seconds: packaging/test runs them alone and may try them twice. What is labelled unit or gateway belongs to the target
# sanitized_tests: those link what reads from strangers.
add_custom_target(sanitized_tests)
function(plexica_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE plexica_options plexica_test_options Qt6::Test ${ARG_LIBRARIES})
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/backend" "${PROJECT_SOURCE_DIR}/tests")
  if(PLEXICA_PCH)
    target_precompile_headers(${name} REUSE_FROM plexica_pch_tests)
    target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:QCoro6::Coro,INTERFACE_INCLUDE_DIRECTORIES>)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(ARG_LABELS MATCHES "unit|gateway")
    add_dependencies(sanitized_tests ${name})
  endif()
  set(environment "QT_QPA_PLATFORM=offscreen;PLEXICA_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};PLEXICA_SOURCE=${PROJECT_SOURCE_DIR}")
  if(PLEXICA_SANITIZE MATCHES "thread")
    # Tests start programs by QProcess, which forks a process that has threads.
    list(APPEND environment "TSAN_OPTIONS=die_after_fork=0:second_deadlock_stack=1:history_size=4:suppressions=${PROJECT_SOURCE_DIR}/tests/tsan-suppressions.txt")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" ENVIRONMENT "${environment}")
endfunction()
