/// \file
/// The system's header, then the names that Visual C++ adds to it.

#include_next <malloc.h>
#include <stdlib.h>

static inline void* _aligned_malloc(size_t size, size_t alignment) {
    void* place = 0;
    size_t least = sizeof(void*);
    return posix_memalign(&place, alignment < least ? least : alignment, size) == 0 ? place : 0;
}
#define _aligned_free free
#define _alloca __builtin_alloca
#define _msize malloc_usable_size
