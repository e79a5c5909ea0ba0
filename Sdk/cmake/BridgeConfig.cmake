# find_package(Bridge CONFIG REQUIRED PATHS .../Sdk/cmake): C++/CLI in CMake builds.
#
#   bridge_add_assembly(NAME
#       SOURCES a.cpp…            C++/CLI sources
#       [EXECUTABLE]              a program; a library otherwise
#       [LIBRARIES target…]       static libraries of this build, linked into the native part
#       [REFERENCES a.dll…]       further assemblies
#       [INCLUDE_DIRECTORIES dir…] [DEFINITIONS NAME[=VALUE]…]
#       [OUTPUT_DIRECTORY dir])   default: ${CMAKE_CURRENT_BINARY_DIR}
#
# makes a target NAME that is built by default; its property BRIDGE_ASSEMBLY is the path of NAME.dll.
# Libraries that are linked into an assembly link Bridge::native, which holds the options of that ABI.

cmake_minimum_required(VERSION 3.20)

# Beside this folder in the package of the tool, else where the repository builds it.
find_file(BRIDGE_COMPILER bridgec.dll REQUIRED NO_DEFAULT_PATH
    PATHS "${CMAKE_CURRENT_LIST_DIR}/../.." "${CMAKE_CURRENT_LIST_DIR}/../../tools" "${CMAKE_CURRENT_LIST_DIR}/../../artifacts/bridgec")
find_program(BRIDGE_DOTNET dotnet REQUIRED)
cmake_path(GET BRIDGE_COMPILER PARENT_PATH BRIDGE_TOOLSET)

if(NOT TARGET Bridge::native)
    add_library(Bridge::native INTERFACE IMPORTED)
    set_target_properties(Bridge::native PROPERTIES INTERFACE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(Bridge::native INTERFACE -fPIC -fshort-wchar "SHELL:-include ${BRIDGE_TOOLSET}/include/bridge/wide.h")
endif()

function(bridge_add_assembly name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "EXECUTABLE" "OUTPUT_DIRECTORY" "SOURCES;LIBRARIES;REFERENCES;INCLUDE_DIRECTORIES;DEFINITIONS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES)
        message(FATAL_ERROR "bridge_add_assembly(${name}): SOURCES are needed; not understood: '${arg_UNPARSED_ARGUMENTS}'")
    endif()
    if(NOT arg_OUTPUT_DIRECTORY)
        set(arg_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    endif()

    set(options -o ${arg_OUTPUT_DIRECTORY} --name ${name} --dependencies ${CMAKE_CURRENT_BINARY_DIR}/${name}.d)
    list(APPEND options $<IF:$<BOOL:${arg_EXECUTABLE}>,--exe,--library>)
    foreach(directory IN LISTS arg_INCLUDE_DIRECTORIES)
        cmake_path(ABSOLUTE_PATH directory)
        list(APPEND options -I ${directory})
    endforeach()
    foreach(definition IN LISTS arg_DEFINITIONS)
        list(APPEND options -D ${definition})
    endforeach()
    foreach(reference IN LISTS arg_REFERENCES)
        list(APPEND options -r ${reference})
    endforeach()
    foreach(library IN LISTS arg_LIBRARIES)
        list(APPEND options --native $<TARGET_FILE:${library}>)
        set(folders $<TARGET_PROPERTY:${library},INTERFACE_INCLUDE_DIRECTORIES>)
        list(APPEND options "$<$<BOOL:${folders}>:-I;$<JOIN:${folders},;-I;>>")
    endforeach()

    set(assembly ${arg_OUTPUT_DIRECTORY}/${name}.dll)
    add_custom_command(
        OUTPUT ${assembly}
        COMMAND ${BRIDGE_DOTNET} ${BRIDGE_COMPILER} build ${arg_SOURCES} "${options}"
        DEPENDS ${arg_SOURCES} ${arg_LIBRARIES} ${arg_REFERENCES} ${BRIDGE_COMPILER}
        DEPFILE ${CMAKE_CURRENT_BINARY_DIR}/${name}.d
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        COMMENT "Building assembly ${name}.dll"
        COMMAND_EXPAND_LISTS VERBATIM)
    add_custom_target(${name} ALL DEPENDS ${assembly})
    set_target_properties(${name} PROPERTIES BRIDGE_ASSEMBLY ${assembly})
endfunction()
