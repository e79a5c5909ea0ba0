extern "C" __declspec(dllexport) int kind() { return KIND; }

extern "C" __declspec(dllexport) const char* debugging() {
#if defined _DEBUG && !defined NDEBUG
    return "debug";
#elif defined NDEBUG
    return "release";
#else
    return "?";
#endif
}
