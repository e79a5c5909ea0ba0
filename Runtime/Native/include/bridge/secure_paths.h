#pragma once
/// \file
/// Paths of Visual C++'s C library. Both separators are understood; what is made here has '/'.

#include "secure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

BRIDGE_SECURE errno_t bridge_part(char* target, size_t size, const char* from, const char* to) {
    size_t length = (size_t)(to - from);
    if (!target) return size ? EINVAL : 0;
    if (length >= size) return ERANGE;
    memcpy(target, from, length);
    target[length] = '\0';
    return 0;
}

/// Cuts a path into "C:", "/folder/", "name" and ".extension". When one does not fit, all are empty.
BRIDGE_SECURE errno_t _splitpath_s(const char* path, char* drive, size_t driveSize, char* folder, size_t folderSize,
                                   char* name, size_t nameSize, char* extension, size_t extensionSize) {
    if (!path) return EINVAL;
    const char* begin = path[0] && path[1] == ':' ? path + 2 : path;
    const char* end = path + strlen(path);
    const char* file = end;
    while (file > begin && file[-1] != '/' && file[-1] != '\\') file--;
    const char* dot = strrchr(file, '.');
    if (!dot) dot = end;
    errno_t error = bridge_part(drive, driveSize, path, begin);
    if (!error) error = bridge_part(folder, folderSize, begin, file);
    if (!error) error = bridge_part(name, nameSize, file, dot);
    if (!error) error = bridge_part(extension, extensionSize, dot, end);
    if (error && drive && driveSize) drive[0] = '\0';
    if (error && folder && folderSize) folder[0] = '\0';
    if (error && name && nameSize) name[0] = '\0';
    if (error && extension && extensionSize) extension[0] = '\0';
    return error;
}

BRIDGE_SECURE void _splitpath(const char* path, char* drive, char* folder, char* name, char* extension) {
    _splitpath_s(path, drive, drive ? _MAX_DRIVE : 0, folder, folder ? _MAX_DIR : 0, name, name ? _MAX_FNAME : 0,
                 extension, extension ? _MAX_EXT : 0);
}

/// Puts the parts together, with the separators that are missing.
BRIDGE_SECURE errno_t _makepath_s(char* path, size_t size, const char* drive, const char* folder, const char* name,
                                  const char* extension) {
    size_t length = folder ? strlen(folder) : 0;
    int closed = length == 0 || folder[length - 1] == '/' || folder[length - 1] == '\\';
    if (!path || size == 0) return EINVAL;
    int wanted = snprintf(path, size, "%.1s%s%s%s%s%s%s", drive ? drive : "", drive && *drive ? ":" : "", folder ? folder : "",
                          closed ? "" : "/", name ? name : "", extension && *extension && *extension != '.' ? "." : "",
                          extension ? extension : "");
    if (wanted >= 0 && (size_t)wanted < size) return 0;
    path[0] = '\0';
    return ERANGE;
}

BRIDGE_SECURE void _makepath(char* path, const char* drive, const char* folder, const char* name, const char* extension) {
    _makepath_s(path, _MAX_PATH, drive, folder, name, extension);
}

/// Appends the parts of a path to an absolute one of which only folders are left.
BRIDGE_SECURE void bridge_append_parts(char* target, const char* path) {
    size_t length = strlen(target);
    while (*path) {
        size_t part = strcspn(path, "/\\");
        if (part == 2 && path[0] == '.' && path[1] == '.') {
            while (length > 0 && target[length - 1] != '/') length--;
            length -= length > 0;
        } else if (part && !(part == 1 && path[0] == '.')) {
            target[length++] = '/';
            memcpy(target + length, path, part);
            length += part;
        }
        path += part + (path[part] != '\0');
        target[length] = '\0';
    }
}

/// An absolute path without "." and "..", whether or not there is such a file; in new memory without a target.
BRIDGE_SECURE char* _fullpath(char* target, const char* path, size_t size) {
    int isAbsolute = path && (*path == '/' || *path == '\\');
    char* here = isAbsolute ? strdup("") : getcwd(NULL, 0);
    char* own = here ? (char*)calloc(strlen(here) + (path ? strlen(path) : 0) + 3, 1) : NULL;
    if (own) {
        bridge_append_parts(own, here);
        bridge_append_parts(own, path ? path : "");
        if (!*own) own[0] = '/';
    }
    free(here);
    if (!own || !target) return own;
    int fits = strlen(own) < size;
    if (fits) strcpy(target, own);
    free(own);
    return fits ? target : NULL;
}

#ifdef __cplusplus
extern "C++" {
template <size_t Drive, size_t Folder, size_t Name, size_t Extension>
errno_t _splitpath_s(const char* path, char (&drive)[Drive], char (&folder)[Folder], char (&name)[Name], char (&extension)[Extension]) {
    return _splitpath_s(path, drive, Drive, folder, Folder, name, Name, extension, Extension);
}
template <size_t Size>
errno_t _makepath_s(char (&path)[Size], const char* drive, const char* folder, const char* name, const char* extension) {
    return _makepath_s(path, Size, drive, folder, name, extension);
}
}
#endif
