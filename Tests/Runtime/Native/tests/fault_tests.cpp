/// \file
/// Managed exceptions in native frames, with a stand-in for managed code.

#include "captured.h"
#include "check.h"

#include <cstring>
#include <stdexcept>
#include <thread>

namespace {

int live = 0;

/// The other services have nothing to do with exceptions.
const bridge::managed_services services = [] {
    bridge::managed_services s{};
    s.what = [](bridge::managed_fault*) noexcept { return "Some.Type: text"; };
    s.type_name = [](bridge::managed_fault*) noexcept { return "Some.Type"; };
    s.destroy = [](bridge::managed_fault* fault) noexcept { --live; delete fault; };
    return s;
}();

/// As Bridge.Runtime.ManagedFault.Store leaves it.
void* fault() {
    ++live;
    return bridge::word_of(new bridge::managed_fault{1, 0, &services, nullptr, nullptr, nullptr});
}

/// What a shim leaves for managed code.
template<class F> void* pending(F&& body) noexcept {
    void* word = nullptr;
    [&](void** x) noexcept -> void { try { body(); } BRIDGE_CATCH(x, void) }(&word);
    return word;
}

void release(void* word) {
    const bridge::managed_exception last(bridge::fault_of(word));
}

}

TEST(a_fault_is_caught_as_a_standard_exception) {
    try {
        bridge::raise_fault(fault());
    } catch (const std::exception& e) {
        CHECK(std::strcmp(e.what(), "Some.Type: text") == 0);
        CHECK(live == 1);
    }
    CHECK(live == 0);
}

TEST(a_fault_reaches_managed_code_as_the_same_object) {
    void* const thrown = fault();
    void* const word = pending([&] { bridge::raise_fault(thrown); });
    CHECK(word == thrown && live == 1);
    release(word);
    CHECK(live == 0);
}

TEST(copies_share_one_fault) {
    try {
        bridge::raise_fault(fault());
    } catch (bridge::managed_exception e) {
        bridge::managed_exception other(e);
        e = other;
        other = e;
        CHECK(std::strcmp(other.type_name(), "Some.Type") == 0);
    }
    CHECK(live == 0);
}

TEST(a_fault_crosses_threads) {
    std::exception_ptr kept;
    std::thread([&] { try { bridge::raise_fault(fault()); } catch (...) { kept = std::current_exception(); } }).join();
    release(pending([&] { std::rethrow_exception(std::move(kept)); }));
    CHECK(live == 0);
}

TEST(a_nested_fault_is_found) {
    {
        const test::captured e([] {
            try { bridge::raise_fault(fault()); } catch (...) { std::throw_with_nested(std::runtime_error("around")); } });
        void* const cause = bridge_library()->nested(e.record());
        CHECK(bridge::fault_of(cause) != nullptr && live == 1);
        release(cause);
    }
    CHECK(live == 0);
}

TEST(many_faults_leak_nothing) {
    for (int i = 0; i < 20'000; ++i)
        release(pending([] { bridge::raise_fault(fault()); }));
    CHECK(live == 0);
}
