#pragma once
/// \file
/// The functions of the shell that only work on texts: paths and comparisons without case. Both separators are understood, and what
/// is appended has '/', which opens files here. The others (registry, URLs, files) are those of Windows.

#include "windows.h"

#include <string.h>
#include <wchar.h>

#include <bridge/secure.h>

#define BRIDGE_CHARACTER char
#define BRIDGE_SHELL(name) name##A
#define BRIDGE_TEXT(name) str##name
#include <bridge/shell_paths.h>

#define BRIDGE_CHARACTER wchar_t
#define BRIDGE_SHELL(name) name##W
#define BRIDGE_TEXT(name) wcs##name
#include <bridge/shell_paths.h>

#ifdef UNICODE
#define BRIDGE_SHELL_TEXT(name) name##W
#else
#define BRIDGE_SHELL_TEXT(name) name##A
#endif
#define PathFindFileName BRIDGE_SHELL_TEXT(PathFindFileName)
#define PathFindExtension BRIDGE_SHELL_TEXT(PathFindExtension)
#define PathRemoveFileSpec BRIDGE_SHELL_TEXT(PathRemoveFileSpec)
#define PathRemoveExtension BRIDGE_SHELL_TEXT(PathRemoveExtension)
#define PathRenameExtension BRIDGE_SHELL_TEXT(PathRenameExtension)
#define PathAddExtension BRIDGE_SHELL_TEXT(PathAddExtension)
#define PathAddBackslash BRIDGE_SHELL_TEXT(PathAddBackslash)
#define PathRemoveBackslash BRIDGE_SHELL_TEXT(PathRemoveBackslash)
#define PathStripPath BRIDGE_SHELL_TEXT(PathStripPath)
#define PathAppend BRIDGE_SHELL_TEXT(PathAppend)
#define PathCombine BRIDGE_SHELL_TEXT(PathCombine)
#define PathIsRelative BRIDGE_SHELL_TEXT(PathIsRelative)
#define PathQuoteSpaces BRIDGE_SHELL_TEXT(PathQuoteSpaces)
#define PathUnquoteSpaces BRIDGE_SHELL_TEXT(PathUnquoteSpaces)
#define StrCmpI BRIDGE_SHELL_TEXT(StrCmpI)
#define StrCmpNI BRIDGE_SHELL_TEXT(StrCmpNI)
#define StrStrI BRIDGE_SHELL_TEXT(StrStrI)

BRIDGE_NO_WINDOWS_TEXT(PathFileExists) BRIDGE_NO_WINDOWS_TEXT(PathIsDirectory) BRIDGE_NO_WINDOWS_TEXT(PathMatchSpec)
BRIDGE_NO_WINDOWS_TEXT(PathCanonicalize) BRIDGE_NO_WINDOWS_TEXT(PathRelativePathTo) BRIDGE_NO_WINDOWS_TEXT(SHGetValue)
BRIDGE_NO_WINDOWS_TEXT(SHSetValue) BRIDGE_NO_WINDOWS_TEXT(SHCreateStreamOnFile) BRIDGE_NO_WINDOWS_TEXT(UrlEscape)
