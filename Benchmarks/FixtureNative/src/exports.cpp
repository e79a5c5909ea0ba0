#include <fixture/exports.h>

#include <fixture/scaler.hpp>
#include <fixture/text_box.hpp>

#include <pulse/store.hpp>

#include <exception>
#include <new>
#include <string>

namespace {

/// What crosses the border in place of an exception.
struct carried_error {
    std::string text;
};

/// Called in a handler; a null pointer would read as success, so running out of memory ends the program.
void* carry_current() noexcept
{
    try {
        throw;
    } catch (const std::exception& e) {
        return new carried_error{e.what()};
    } catch (...) {
        return new carried_error{"unknown exception"};
    }
}

/// Runs `action` and turns what it throws into `*error`.
template<class Action>
auto guarded(void** error, Action action) noexcept -> decltype(action())
{
    try {
        return action();
    } catch (...) {
        *error = carry_current();
        return decltype(action())();
    }
}

} // namespace

int fixture_exports_version() noexcept
{
    return 1;
}

const char* fixture_error_text(const void* error) noexcept
{
    return static_cast<const carried_error*>(error)->text.c_str();
}

void fixture_error_release(void* error) noexcept
{
    delete static_cast<carried_error*>(error);
}

void* fixture_scaler_new(double factor, void** error) noexcept
{
    return guarded(error, [=]() -> void* { return new fixture::scaler(factor); });
}

void fixture_scaler_delete(void* scaler) noexcept
{
    delete static_cast<fixture::scaler*>(scaler);
}

double fixture_scaler_apply(const void* scaler, double value, void** error) noexcept
{
    return guarded(error, [=] { return static_cast<const fixture::scaler*>(scaler)->apply(value); });
}

void* fixture_text_box_new(void** error) noexcept
{
    return guarded(error, []() -> void* { return new fixture::text_box(); });
}

void fixture_text_box_delete(void* box) noexcept
{
    delete static_cast<fixture::text_box*>(box);
}

void fixture_text_box_put(void* box, const char* utf8, std::size_t length, void** error) noexcept
{
    guarded(error, [=] { static_cast<fixture::text_box*>(box)->put(std::string(utf8, length)); });
}

const char* fixture_text_box_get(const void* box, std::size_t* length) noexcept
{
    const std::string& text = static_cast<const fixture::text_box*>(box)->get();
    *length = text.size();
    return text.data();
}

void* fixture_store_open(const char* directory, void** error) noexcept
{
    return guarded(error, [=]() -> void* { return new pulse::store(directory); });
}

void fixture_store_close(void* store) noexcept
{
    delete static_cast<pulse::store*>(store);
}

void* fixture_store_series(void* store, const char* name, void** error) noexcept
{
    return guarded(error, [=]() -> void* {
        return &static_cast<pulse::store*>(store)->open_series(pulse::series_key(name));
    });
}

void fixture_store_append(void* store, void* series, const void* samples, std::size_t count, void** error) noexcept
{
    guarded(error, [=] {
        static_cast<pulse::store*>(store)->append_batch(
            *static_cast<pulse::series*>(series),
            pulse::sample_span(static_cast<const pulse::sample*>(samples), count));
    });
}
