// The C functions that one would write by hand.
#include "work.h"

#include <exception>
#include <cstring>
#include <vector>

#define EXPORT extern "C" __attribute__((visibility("default")))

/// Nothing may leave: the message is the caller's, to be freed.
template<class F> static auto guarded(char** error, F body) -> decltype(body()) {
    try {
        return body();
    } catch (const std::exception& e) {
        *error = strdup(e.what());
    } catch (...) {
        *error = strdup("unknown exception");
    }
    return decltype(body())();
}

EXPORT std::size_t hand_take(const char* utf8, std::size_t size, char** error) {
    return guarded(error, [=] { return work::take(std::string(utf8, size)); });
}

EXPORT void hand_keep(const char* utf8, std::size_t size) { work::keep(std::string(utf8, size)); }

EXPORT const char* hand_give(std::size_t* size) {
    const std::string& text = work::give();
    *size = text.size();
    return text.data();
}

EXPORT void* hand_echo(const char* utf8, std::size_t size, const char** result, std::size_t* length, char** error) {
    return guarded(error, [=]() -> void* {
        auto* text = new std::string(work::echo(std::string(utf8, size)));
        *result = text->data();
        *length = text->size();
        return text;
    });
}

EXPORT void hand_free(void* text) { delete static_cast<std::string*>(text); }

EXPORT std::size_t hand_take_all(const char* const* texts, std::size_t count, char** error) {
    return guarded(error, [=] { return work::take_all(std::vector<std::string>(texts, texts + count)); });
}

EXPORT double hand_ends(const double* values, std::size_t count, char** error) {
    return guarded(error, [=] { return work::ends(values, count); });
}

EXPORT double hand_point_ends(const work::point* points, std::size_t count, char** error) {
    return guarded(error, [=] { return work::ends(points, count); });
}

EXPORT int hand_call(int (*function)(int), int count, char** error) {
    return guarded(error, [=] { return work::call(function, count); });
}

EXPORT void* hand_scaler_new(double factor) { return new work::scaler(factor); }
EXPORT void hand_scaler_delete(void* scaler) { delete static_cast<work::scaler*>(scaler); }
EXPORT double hand_scaler_apply(void* scaler, double value, char** error) {
    return guarded(error, [=] { return static_cast<work::scaler*>(scaler)->apply(value); });
}
