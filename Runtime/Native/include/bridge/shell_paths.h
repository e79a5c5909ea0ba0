/// \file
/// The functions of <shlwapi.h> for the characters BRIDGE_CHARACTER; BRIDGE_SHELL(PathAppend) is the name of theirs,
/// BRIDGE_TEXT(len) that of the C library.

BRIDGE_SECURE BOOL BRIDGE_SHELL(BridgeIsSeparator)(BRIDGE_CHARACTER character) { return character == '/' || character == '\\'; }

BRIDGE_SECURE BRIDGE_CHARACTER* BRIDGE_SHELL(PathFindFileName)(const BRIDGE_CHARACTER* path) {
    const BRIDGE_CHARACTER* name = path;
    for (; path && *path; path++)
        if ((BRIDGE_SHELL(BridgeIsSeparator)(*path) || *path == ':') && path[1] && !BRIDGE_SHELL(BridgeIsSeparator)(path[1])) name = path + 1;
    return (BRIDGE_CHARACTER*)name;
}

/// The last dot of the file's name, or the end.
BRIDGE_SECURE BRIDGE_CHARACTER* BRIDGE_SHELL(PathFindExtension)(const BRIDGE_CHARACTER* path) {
    const BRIDGE_CHARACTER* dot = NULL;
    for (; path && *path; path++) {
        if (*path == '.') dot = path;
        else if (BRIDGE_SHELL(BridgeIsSeparator)(*path) || *path == ' ') dot = NULL;
    }
    return (BRIDGE_CHARACTER*)(dot ? dot : path);
}

BRIDGE_SECURE BOOL BRIDGE_SHELL(PathIsRelative)(const BRIDGE_CHARACTER* path) {
    return !path || !*path || !(BRIDGE_SHELL(BridgeIsSeparator)(*path) || path[1] == ':');
}

/// Leaves the folder, without a separator unless it is the root.
BRIDGE_SECURE BOOL BRIDGE_SHELL(PathRemoveFileSpec)(BRIDGE_CHARACTER* path) {
    if (!path) return FALSE;
    size_t root = *path && path[1] == ':' ? 2 : 0;
    root += BRIDGE_SHELL(BridgeIsSeparator)(path[root]);
    size_t end = BRIDGE_TEXT(len)(path);
    size_t cut = end;
    while (cut > root && !BRIDGE_SHELL(BridgeIsSeparator)(path[cut - 1])) cut--;
    while (cut > root && BRIDGE_SHELL(BridgeIsSeparator)(path[cut - 1])) cut--;
    path[cut] = 0;
    return cut < end;
}

BRIDGE_SECURE void BRIDGE_SHELL(PathRemoveExtension)(BRIDGE_CHARACTER* path) {
    if (path) *BRIDGE_SHELL(PathFindExtension)(path) = 0;
}

/// All functions that lengthen a path have MAX_PATH characters for it.
BRIDGE_SECURE BOOL BRIDGE_SHELL(PathRenameExtension)(BRIDGE_CHARACTER* path, const BRIDGE_CHARACTER* extension) {
    if (!path || !extension) return FALSE;
    BRIDGE_CHARACTER* dot = BRIDGE_SHELL(PathFindExtension)(path);
    if ((size_t)(dot - path) + BRIDGE_TEXT(len)(extension) >= MAX_PATH) return FALSE;
    BRIDGE_TEXT(cpy)(dot, extension);
    return TRUE;
}

BRIDGE_SECURE BOOL BRIDGE_SHELL(PathAddExtension)(BRIDGE_CHARACTER* path, const BRIDGE_CHARACTER* extension) {
    static const BRIDGE_CHARACTER usual[] = {'.', 'e', 'x', 'e', 0};
    if (!path || *BRIDGE_SHELL(PathFindExtension)(path)) return FALSE;
    return BRIDGE_SHELL(PathRenameExtension)(path, extension ? extension : usual);
}

/// The end of the path behind its last separator, NULL if there is no room for one.
BRIDGE_SECURE BRIDGE_CHARACTER* BRIDGE_SHELL(PathAddBackslash)(BRIDGE_CHARACTER* path) {
    size_t length = path ? BRIDGE_TEXT(len)(path) : MAX_PATH;
    if (length && length < MAX_PATH && BRIDGE_SHELL(BridgeIsSeparator)(path[length - 1])) return path + length;
    if (length + 1 >= MAX_PATH) return NULL;
    if (length) path[length++] = '/';
    path[length] = 0;
    return path + length;
}

BRIDGE_SECURE BRIDGE_CHARACTER* BRIDGE_SHELL(PathRemoveBackslash)(BRIDGE_CHARACTER* path) {
    size_t length = path ? BRIDGE_TEXT(len)(path) : 0;
    if (length > 1 && BRIDGE_SHELL(BridgeIsSeparator)(path[length - 1]) && path[length - 2] != ':') path[--length] = 0;
    return path ? path + length : NULL;
}

BRIDGE_SECURE void BRIDGE_SHELL(PathStripPath)(BRIDGE_CHARACTER* path) {
    BRIDGE_CHARACTER* name = BRIDGE_SHELL(PathFindFileName)(path);
    if (path) memmove(path, name, (BRIDGE_TEXT(len)(name) + 1) * sizeof(BRIDGE_CHARACTER));
}

BRIDGE_SECURE BOOL BRIDGE_SHELL(PathAppend)(BRIDGE_CHARACTER* path, const BRIDGE_CHARACTER* more) {
    if (!path || !more) return FALSE;
    while (BRIDGE_SHELL(BridgeIsSeparator)(*more)) more++;
    if (BRIDGE_TEXT(len)(path) + BRIDGE_TEXT(len)(more) + 1 >= MAX_PATH) return FALSE;
    BRIDGE_TEXT(cpy)(BRIDGE_SHELL(PathAddBackslash)(path), more);
    return TRUE;
}

/// A folder and a file; the file alone where it has a root.
BRIDGE_SECURE BRIDGE_CHARACTER* BRIDGE_SHELL(PathCombine)(BRIDGE_CHARACTER* path, const BRIDGE_CHARACTER* folder, const BRIDGE_CHARACTER* file) {
    static const BRIDGE_CHARACTER nothing[] = {0};
    const BRIDGE_CHARACTER* begin = folder && (!file || BRIDGE_SHELL(PathIsRelative)(file)) ? folder : nothing;
    if (!path) return NULL;
    path[0] = 0;
    if ((!folder && !file) || BRIDGE_TEXT(len)(begin) + (file ? BRIDGE_TEXT(len)(file) : 0) + 1 >= MAX_PATH) return NULL;
    BRIDGE_TEXT(cpy)(path, begin);
    if (!*begin) BRIDGE_TEXT(cpy)(path, file ? file : nothing);
    else if (file && *file) BRIDGE_SHELL(PathAppend)(path, file);
    return path;
}

BRIDGE_SECURE BOOL BRIDGE_SHELL(PathQuoteSpaces)(BRIDGE_CHARACTER* path) {
    size_t length = path ? BRIDGE_TEXT(len)(path) : MAX_PATH;
    if (length + 2 >= MAX_PATH || !BRIDGE_TEXT(chr)(path, ' ')) return FALSE;
    memmove(path + 1, path, length * sizeof(BRIDGE_CHARACTER));
    path[0] = path[length + 1] = '"';
    path[length + 2] = 0;
    return TRUE;
}

BRIDGE_SECURE BOOL BRIDGE_SHELL(PathUnquoteSpaces)(BRIDGE_CHARACTER* path) {
    size_t length = path ? BRIDGE_TEXT(len)(path) : 0;
    if (length < 2 || path[0] != '"' || path[length - 1] != '"') return FALSE;
    memmove(path, path + 1, (length - 2) * sizeof(BRIDGE_CHARACTER));
    path[length - 2] = 0;
    return TRUE;
}

BRIDGE_SECURE int BRIDGE_SHELL(StrCmpNI)(const BRIDGE_CHARACTER* left, const BRIDGE_CHARACTER* right, int count) {
    for (; count > 0; count--, left++, right++) {
        int a = *left >= 'A' && *left <= 'Z' ? *left + 32 : *left;
        int b = *right >= 'A' && *right <= 'Z' ? *right + 32 : *right;
        if (a != b || !a) return a < b ? -1 : a > b;
    }
    return 0;
}

BRIDGE_SECURE int BRIDGE_SHELL(StrCmpI)(const BRIDGE_CHARACTER* left, const BRIDGE_CHARACTER* right) {
    return BRIDGE_SHELL(StrCmpNI)(left, right, 0x7FFFFFFF);
}

BRIDGE_SECURE BRIDGE_CHARACTER* BRIDGE_SHELL(StrStrI)(const BRIDGE_CHARACTER* text, const BRIDGE_CHARACTER* part) {
    int length = part ? (int)BRIDGE_TEXT(len)(part) : 0;
    for (; length && text && *text; text++)
        if (BRIDGE_SHELL(StrCmpNI)(text, part, length) == 0) return (BRIDGE_CHARACTER*)text;
    return NULL;
}

#undef BRIDGE_CHARACTER
#undef BRIDGE_SHELL
#undef BRIDGE_TEXT
