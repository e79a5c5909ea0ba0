/// \file
/// The functions of <strsafe.h> for the characters BRIDGE_CHARACTER; BRIDGE_SAFE(StringCchCopy) is the name of theirs.

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCchCopyN)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source, size_t count) {
    if (!target || !source || size == 0 || size > STRSAFE_MAX_CCH) return STRSAFE_E_INVALID_PARAMETER;
    size_t length = BRIDGE_LENGTH(source, count);
    HRESULT result = length < size ? S_OK : STRSAFE_E_INSUFFICIENT_BUFFER;
    if (length >= size) length = size - 1;
    memcpy(target, source, length * sizeof(BRIDGE_CHARACTER));
    target[length] = 0;
    return result;
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCchCopy)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source) {
    return BRIDGE_SAFE(StringCchCopyN)(target, size, source, STRSAFE_MAX_CCH);
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCchLength)(const BRIDGE_CHARACTER* text, size_t size, size_t* length) {
    size_t count = text ? BRIDGE_LENGTH(text, size) : size;
    if (length) *length = count < size ? count : 0;
    return count < size ? S_OK : STRSAFE_E_INVALID_PARAMETER;
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCchCatN)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source, size_t count) {
    size_t length;
    if (BRIDGE_SAFE(StringCchLength)(target, size, &length) != S_OK) return STRSAFE_E_INVALID_PARAMETER;
    return BRIDGE_SAFE(StringCchCopyN)(target + length, size - length, source, count);
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCchCat)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source) {
    return BRIDGE_SAFE(StringCchCatN)(target, size, source, STRSAFE_MAX_CCH);
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCbCopyN)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source, size_t count) {
    return BRIDGE_SAFE(StringCchCopyN)(target, size / sizeof(BRIDGE_CHARACTER), source, count / sizeof(BRIDGE_CHARACTER));
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCbCopy)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source) {
    return BRIDGE_SAFE(StringCchCopy)(target, size / sizeof(BRIDGE_CHARACTER), source);
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCbCatN)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source, size_t count) {
    return BRIDGE_SAFE(StringCchCatN)(target, size / sizeof(BRIDGE_CHARACTER), source, count / sizeof(BRIDGE_CHARACTER));
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCbCat)(BRIDGE_CHARACTER* target, size_t size, const BRIDGE_CHARACTER* source) {
    return BRIDGE_SAFE(StringCchCat)(target, size / sizeof(BRIDGE_CHARACTER), source);
}

BRIDGE_SECURE HRESULT BRIDGE_SAFE(StringCbLength)(const BRIDGE_CHARACTER* text, size_t size, size_t* length) {
    HRESULT result = BRIDGE_SAFE(StringCchLength)(text, size / sizeof(BRIDGE_CHARACTER), length);
    if (length) *length *= sizeof(BRIDGE_CHARACTER);
    return result;
}

#undef BRIDGE_CHARACTER
#undef BRIDGE_SAFE
#undef BRIDGE_LENGTH
