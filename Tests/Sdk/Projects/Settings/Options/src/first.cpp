struct Pair { char first; int second; };

static_assert(sizeof(Pair) == 5, "StructMemberAlignment");
static_assert(__cplusplus >= 202002L, "/std:c++20");
static_assert(static_cast<char>(-1) > 0, "/J");
#ifdef __cpp_rtti
#error "RuntimeTypeInfo"
#endif

int first() { return FROM_OPTIONS; }
