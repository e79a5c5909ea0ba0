/// \file
/// Many throws of every kind along every way a record can take. BRIDGE_THROWS sets their number.

#include "captured.h"
#include "check.h"

#include <cstdlib>
#include <new>
#include <stdexcept>
#include <string>
#include <system_error>

namespace {

int live = 0;

struct counted {
    counted() { ++live; }
    counted(const counted&) { ++live; }
    ~counted() { --live; }
};

struct counted_error : std::runtime_error, counted {
    using runtime_error::runtime_error;
};

constexpr int kinds = 10;

[[noreturn]] void raise(int kind) {
    switch (kind) {
    case 0: throw counted_error("text of some length that does not fit into the object itself");
    case 1: throw std::system_error(2, std::generic_category(), "open");
    case 2: throw 42;
    case 3: throw "literal";
    case 4: throw std::string(100, 'x');
    case 5: throw counted();
    case 6: throw std::bad_alloc();
    case 7: throw nullptr;
    case 8:
        try { throw counted_error("inner"); } catch (...) { std::throw_with_nested(std::logic_error("outer")); }
    default:
        try { raise(8); } catch (...) { std::throw_with_nested(counted_error("outermost")); }
    }
}

void release(void* word) { bridge_library()->release(static_cast<bridge::record*>(word)); }

void read_details(const bridge::record* r) {
    bridge::details d;
    bridge_library()->describe(r, &d);
    bridge_library()->free(d.code_message);
    bridge_library()->free(d.text);
    bridge_library()->free(d.number);
    if (void* cause = bridge_library()->nested(r))
        release(cause);
}

using callback = double(int, double, long, long, long, long, long, long, double);

bridge::closure* called = nullptr;
void* leaves = nullptr;

/// As the runtime's marshaller calls a guard and returns to native code.
double guard(int a, double b, long c, long, long, long, long, long on_stack, double d) {
    void** const caller = bridge_library()->caller_of(called);
    if (leaves)
        bridge_library()->raise_in(caller, leaves);
    return a + b + c + on_stack + d;
}

double call_back() {
    const counted here;
    return reinterpret_cast<callback*>(bridge_library()->thunk_of(called))(1, 2, 3, 0, 0, 0, 0, 4, 0.5);
}

/// What managed handlers do with a record.
void travel(int kind, int way) {
    const test::captured first([=] { raise(kind); });
    switch (way) {
    case 0: read_details(first.record()); break;
    case 1: { const test::captured second([&] { bridge::rethrow(first.record()); }); break; }
    case 2: {
        bridge_library()->add_reference(first.record());
        const test::captured second([&] { bridge::raise_fault(first.record()); });
        break;
    }
    case 3: {
        bridge_library()->add_reference(first.record());
        leaves = first.record();
        const test::captured second([] { call_back(); });
        leaves = nullptr;
        break;
    }
    default: {
        bridge_library()->add_reference(first.record());
        bridge::enter_handler(first.record());
        const test::captured second([] { throw; });
        bridge::leave_handler();
    }
    }
}

int throws() {
    const char* number = std::getenv("BRIDGE_THROWS");
    return number ? std::atoi(number) : 20'000;
}

}

TEST(throws_of_every_kind_leak_nothing) {
    called = bridge_library()->make_closure(reinterpret_cast<void*>(&guard));
    const int count = throws();
    for (int i = 0; i < count; ++i)
        travel(i % kinds, i / kinds % 5);
    CHECK(live == 0);
    bridge_library()->free_closure(called);
}

TEST(callbacks_return_what_they_return) {
    called = bridge_library()->make_closure(reinterpret_cast<void*>(&guard));
    CHECK(call_back() == 10.5);
    CHECK(live == 0);
    bridge_library()->free_closure(called);
}
