/// \file
/// Hand-written shims, in the form in which the compiler generates them. Ids as in Shim.cs.
#include <bridge/shim.h>
#include <bridge/macros.h>

#include <atomic>
#include <filesystem>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <unwind.h>
#include <utility>
#include <vector>

namespace fixture {

std::atomic<int> live;

struct counted_error : std::runtime_error {
    explicit counted_error(const char* what) : runtime_error(what) { ++live; }
    counted_error(const counted_error& other) : runtime_error(other) { ++live; }
    ~counted_error() override { --live; }
};

struct side {
    virtual ~side() = default;
    int value = 21;
};

/// The second base makes the address of the sub-object differ from the object's.
struct derived_error : counted_error, side {
    using counted_error::counted_error;
};

struct no_exception {};

int number = 7;

[[noreturn]] void raise_foreign() {
    static _Unwind_Exception foreign;
    foreign = {};
    foreign.exception_class = 0x4252494447455431;
    foreign.exception_cleanup = [](_Unwind_Reason_Code, _Unwind_Exception*) {};
    _Unwind_RaiseException(&foreign);
    std::abort();
}

[[noreturn]] void raise_nested() {
    try {
        try {
            throw std::invalid_argument("innermost");
        } catch (...) {
            std::throw_with_nested(counted_error("middle"));
        }
    } catch (...) {
        std::throw_with_nested(std::runtime_error("outermost"));
    }
}

[[gnu::noinline]] void raise(int kind) {
    switch (kind) {
    case 0: return;
    case 1: throw std::runtime_error("plain failure");
    case 2: throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), "open settings");
    case 3: raise_nested();
    case 4: throw 42;
    case 5: throw derived_error("abgeleitet \xC3\xA4\xE2\x82\xAC");
    case 6: raise_foreign();
    case 7: throw "literal";
    case 8: (void)std::vector<int>().at(static_cast<std::size_t>(number)); return;
    case 9: throw no_exception();
    case 10: throw &number;
    case 11: throw std::runtime_error("bad \xFF byte");
    case 12: throw nullptr;
    case 13: throw std::string("owned text");
    case 14: throw 2.5;
    }
}

[[gnu::noinline]] int raise_deep(int kind, int depth) {
    if (depth == 0)
        raise(kind);
    else
        raise_deep(kind, depth - 1);
    return depth + 1;
}

/// While it is destroyed, another exception reaches a border.
struct crosses_border {
    ~crosses_border() {
        void* pending = nullptr;
        [](void** x) noexcept -> void { try { raise(4); } BRIDGE_CATCH(x, void) }(&pending);
        bridge_library()->release(static_cast<bridge::record*>(pending));
    }
};

void raise_through_destructor() {
    crosses_border local;
    raise(1);
}

std::string held;

/// A managed function as the compiler emits it for native code.
using managed_function = int (*)(int, void** fault);

/// What a native caller does with the exception that comes out of a callback.
enum class reaction { nothing, swallow, type_name, what_and_rethrow, throw_copy, keep, by_derived_type, nest };

std::exception_ptr kept;

std::atomic<int> unwound;

struct local {
    ~local() { ++unwound; }
};

[[gnu::noinline]] int call_managed(managed_function f, int argument) {
    const local witness;
    void* fault = nullptr;
    const int result = f(argument, &fault);
    if (fault)
        bridge::raise_fault(fault);
    return result;
}

/// \param text receives what the native caller has seen.
int react(managed_function f, int argument, reaction r, bridge::text* text) {
    const local witness;
    try {
        return call_managed(f, argument);
    } catch (const derived_error& e) {
        if (r != reaction::by_derived_type)
            throw;
        bridge::copy(text, e.what());
    } catch (const std::exception& e) {
        switch (r) {
        case reaction::swallow: bridge::copy(text, e.what()); break;
        case reaction::type_name:
            bridge::copy(text, dynamic_cast<const bridge::managed_exception&>(e).type_name()); break;
        case reaction::what_and_rethrow: (void)e.what(); throw;
        case reaction::throw_copy: throw bridge::managed_exception(dynamic_cast<const bridge::managed_exception&>(e));
        case reaction::keep: kept = std::current_exception(); break;
        case reaction::nest: std::throw_with_nested(std::runtime_error("around"));
        default: throw;
        }
    }
    return -1;
}

}

using namespace fixture;

[[gnu::used]] static void host$exceptions() {
    BRIDGE_SHIM(0, [](int p0, int p1, void** x) noexcept -> int {
        try { return raise_deep(p0, p1); } BRIDGE_CATCH(x, int) })
    BRIDGE_SHIM(1, [](int p0, void** x) noexcept -> void { try { raise(p0); } BRIDGE_CATCH(x, void) })
    BRIDGE_SHIM(2, [](int p0, void** x) noexcept -> const char* { try { raise(p0); return "ok"; } BRIDGE_CATCH(x, const char*) })
    BRIDGE_SHIM(3, [](int p0, void** x) noexcept -> bool { try { raise(p0); return true; } BRIDGE_CATCH(x, bool) })
    BRIDGE_SHIM(4, []() noexcept -> int { return live; })
    BRIDGE_SHIM(5, [](void** x) noexcept -> void { try { raise_through_destructor(); } BRIDGE_CATCH(x, void) })
    BRIDGE_SHIM(6, [](void* p0, void** x) noexcept -> void { try { bridge::rethrow(p0); } BRIDGE_CATCH(x, void) })
    BRIDGE_SHIM(7, [](bridge::text* p0, void** x) noexcept -> void {
        try {
            try { throw; } catch (const std::exception& e) { bridge::copy(p0, e.what()); } }
        BRIDGE_CATCH(x, void) })
}

[[gnu::used]] static void host$types() {
    BRIDGE_SHIM(8, [](int p0) noexcept -> const void* {
        switch (p0) {
        case 0: return bridge::type_of<const std::exception&>();
        case 1: return bridge::type_of<counted_error>();
        case 2: return bridge::type_of<side&>();
        case 3: return bridge::type_of<int>();
        case 4: return bridge::type_of<const char*>();
        case 5: return bridge::type_of<const void*>();
        case 6: return bridge::type_of<std::logic_error>();
        case 7: return bridge::type_of<no_exception>();
        default: return bridge::type_of<std::system_error>();
        } })
    BRIDGE_SHIM(9, [](void* p0) noexcept -> int { return static_cast<side*>(p0)->value; })
    BRIDGE_SHIM(10, [](void* p0) noexcept -> int { return *static_cast<int*>(p0); })
}

[[gnu::used]] static void host$strings() {
    BRIDGE_SHIM(11, [](const char16_t* p0, int p1) noexcept -> void { held = bridge::str(p0, p1); })
    BRIDGE_SHIM(12, []() noexcept -> const char* { return held.data(); })
    BRIDGE_SHIM(13, []() noexcept -> long { return static_cast<long>(held.size()); })
    BRIDGE_SHIM(14, [](bridge::text* p0) noexcept -> void { bridge::borrow(p0, held); })
    BRIDGE_SHIM(15, [](bridge::text* p0, void** x) noexcept -> void {
        try { bridge::copy(p0, std::string(held)); } BRIDGE_CATCH(x, void) })
    BRIDGE_SHIM(16, [](int p0, bridge::text* p1, void** x) noexcept -> void {
        try {
            static const std::string embedded("a\0b", 3);
            switch (p0) {
            case 0: bridge::borrow(p1, static_cast<const char*>(nullptr)); break;
            case 1: bridge::borrow(p1, "literal \xC3\xA4"); break;
            case 2: bridge::borrow(p1, L"wide \u20AC\xD83D\xDE00"); break;
            case 3: bridge::copy(p1, u"utf-16 \u20AC"); break;
            case 4: bridge::copy(p1, U"utf-32 \U0001F600"); break;
            case 5: bridge::copy(p1, std::u16string(300, u'x')); break;
            case 6: bridge::copy(p1, std::filesystem::path("/tmp/\xC3\xA4")); break;
            case 7: bridge::borrow(p1, std::string_view()); break;
            case 8: bridge::copy(p1, std::string(216, 'y')); break;
            case 9: bridge::copy(p1, std::string(217, 'z')); break;
            case 10: bridge::borrow(p1, embedded); break;
            case 11: bridge::copy(p1, static_cast<const char*>(nullptr)); break;
            case 12: bridge::copy(p1, std::string("bad \xC3 byte")); break;
            case 13: bridge::view(p1, std::filesystem::path("/tmp/" + std::string(300, 'p'))); break;
            case 14: bridge::view(p1, std::string_view("view")); break;
            case 15: bridge::view(p1, std::u32string(100, U'\U0001F600')); break;
            case 16: bridge::view(p1, static_cast<const std::string&&>(std::string(300, 'c'))); break;
            }
        }
        BRIDGE_CATCH(x, void) })
    BRIDGE_SHIM(17, [](const char16_t* p0, int p1) noexcept -> int {
        auto u32 = bridge::from<std::u32string>(p0, p1);
        auto u16 = bridge::from<std::u16string>(p0, p1);
        auto u8 = bridge::from<std::u8string>(p0, p1);
        return static_cast<int>(u32.size() * 1000000 + u16.size() * 1000 + u8.size()); })
    BRIDGE_SHIM(22, [](const char* p0, int p1) noexcept -> void { held.assign(p0, static_cast<std::size_t>(p1)); })
    BRIDGE_SHIM(23, [](bridge::text* p0, void** x) noexcept -> void {
        try { bridge::view(p0, std::string(held)); } BRIDGE_CATCH(x, void) })
}

[[gnu::used]] static void host$callbacks() {
    BRIDGE_SHIM(18, [](managed_function p0, int p1, int p2, bridge::text* p3, void** x) noexcept -> int {
        try { bridge::borrow(p3, ""); return react(p0, p1, static_cast<reaction>(p2), p3); } BRIDGE_CATCH(x, int) })
    BRIDGE_SHIM(19, [](bool p0, void** x) noexcept -> void {
        try {
            if (p0)
                std::thread([] {
                    try { std::rethrow_exception(kept); } catch (...) { kept = std::current_exception(); } }).join();
            std::rethrow_exception(p0 ? kept : std::exchange(kept, nullptr)); }
        BRIDGE_CATCH(x, void) })
    BRIDGE_SHIM(20, []() noexcept -> int { return unwound; })
    BRIDGE_SHIM(21, []() noexcept -> void { kept = nullptr; })
    BRIDGE_SHIM(24, [](void* p0) noexcept -> void { bridge::enter_handler(p0); })
    BRIDGE_SHIM(25, []() noexcept -> void { bridge::leave_handler(); })
    BRIDGE_SHIM(26, [](void** x) noexcept -> void { try { throw; } BRIDGE_CATCH(x, void) })
}
