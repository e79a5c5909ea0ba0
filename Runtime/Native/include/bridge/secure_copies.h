/// \file
/// The checked functions that copy strings, for the characters BRIDGE_CHARACTER; BRIDGE_OF(cpy) is the name of theirs that copies.

BRIDGE_SECURE errno_t BRIDGE_OF(ncpy_s)(BRIDGE_CHARACTER* target, rsize_t size, const BRIDGE_CHARACTER* source, rsize_t count) {
    size_t length = source ? BRIDGE_OF(nlen)(source, count) : 0;
    if (!target || size == 0) return EINVAL;
    if (!source || (length >= size && count != _TRUNCATE)) {
        target[0] = 0;
        return source ? ERANGE : EINVAL;
    }
    if (length >= size) length = size - 1;
    memcpy(target, source, length * sizeof(BRIDGE_CHARACTER));
    target[length] = 0;
    return 0;
}

BRIDGE_SECURE errno_t BRIDGE_OF(cpy_s)(BRIDGE_CHARACTER* target, rsize_t size, const BRIDGE_CHARACTER* source) {
    return BRIDGE_OF(ncpy_s)(target, size, source, source ? BRIDGE_OF(len)(source) : 0);
}

BRIDGE_SECURE errno_t BRIDGE_OF(cat_s)(BRIDGE_CHARACTER* target, rsize_t size, const BRIDGE_CHARACTER* source) {
    size_t length = target ? BRIDGE_OF(nlen)(target, size) : size;
    errno_t error = length < size ? BRIDGE_OF(cpy_s)(target + length, size - length, source) : EINVAL;
    if (error && target && size) target[0] = 0;
    return error;
}

#ifdef __cplusplus
extern "C++" {
template <size_t Size> inline errno_t BRIDGE_OF(cpy_s)(BRIDGE_CHARACTER (&target)[Size], const BRIDGE_CHARACTER* source) {
    return BRIDGE_OF(cpy_s)(target, Size, source);
}
template <size_t Size> inline errno_t BRIDGE_OF(cat_s)(BRIDGE_CHARACTER (&target)[Size], const BRIDGE_CHARACTER* source) {
    return BRIDGE_OF(cat_s)(target, Size, source);
}
template <size_t Size>
inline errno_t BRIDGE_OF(ncpy_s)(BRIDGE_CHARACTER (&target)[Size], const BRIDGE_CHARACTER* source, rsize_t count) {
    return BRIDGE_OF(ncpy_s)(target, Size, source, count);
}
}
#endif

#undef BRIDGE_OF
#undef BRIDGE_CHARACTER
