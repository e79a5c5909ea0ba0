#pragma once
/// \file
/// Sorting and searching with a context, which Visual C++ hands to the comparison first.

#include "secure.h"

#ifdef __cplusplus
extern "C"
#else
extern
#endif
void qsort_r(void*, size_t, size_t, int (*)(const void*, const void*, void*), void*);

struct bridge_comparison {
    int (*compare)(void*, const void*, const void*);
    void* context;
};

BRIDGE_SECURE int bridge_compare(const void* left, const void* right, void* comparison) {
    struct bridge_comparison* own = (struct bridge_comparison*)comparison;
    return own->compare(own->context, left, right);
}

BRIDGE_SECURE void qsort_s(void* elements, rsize_t count, rsize_t size, int (*compare)(void*, const void*, const void*), void* context) {
    struct bridge_comparison own = {compare, context};
    if (elements && compare && size) qsort_r(elements, count, size, bridge_compare, &own);
}

BRIDGE_SECURE void* bsearch_s(const void* key, const void* elements, rsize_t count, rsize_t size,
                              int (*compare)(void*, const void*, const void*), void* context) {
    const char* from = (const char*)elements;
    while (count) {
        const char* middle = from + count / 2 * size;
        int order = compare(context, key, middle);
        if (order == 0) return (void*)middle;
        if (order > 0) from = middle + size;
        count = order > 0 ? count - count / 2 - 1 : count / 2;
    }
    return NULL;
}
