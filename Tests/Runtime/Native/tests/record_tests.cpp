/// \file
/// Lifetime and content of captured exceptions.

#include "captured.h"
#include "check.h"

#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>

namespace {

int live = 0;

struct counted : std::runtime_error {
    counted() : runtime_error("counted") { ++live; }
    counted(const counted& o) : runtime_error(o) { ++live; }
    ~counted() override { --live; }
};

std::string taken(bridge::text& t) {
    std::string s(static_cast<const char*>(t.data), static_cast<std::size_t>(t.size));
    if (t.release)
        t.release(&t);
    return s;
}

}

TEST(the_exception_lives_as_long_as_its_record) {
    {
        const test::captured e([] { throw counted(); });
        CHECK(live == 1);
        bridge_library()->add_reference(e.record());
        bridge_library()->release(e.record());
        CHECK(live == 1);
    }
    CHECK(live == 0);
}

TEST(details_are_read_without_rethrowing) {
    const test::captured e([] { throw std::system_error(2, std::generic_category(), "open"); });
    bridge::details d;
    bridge_library()->describe(e.record(), &d);
    CHECK(std::string(d.what) == "open: No such file or directory");
    CHECK(std::string(d.category) == "generic");
    CHECK(std::string(d.code_message) == "No such file or directory" && d.code == 2);
    bridge_library()->free(d.code_message);
    bridge::text t;
    bridge_library()->demangle(d.type_name, &t);
    CHECK(taken(t) == "std::system_error");
}

TEST(causes_are_records_of_their_own) {
    bridge::record* cause;
    {
        const test::captured e([] {
            try { throw counted(); } catch (...) { std::throw_with_nested(std::logic_error("outer")); } });
        cause = static_cast<bridge::record*>(bridge_library()->nested(e.record()));
        CHECK(cause != nullptr);
        CHECK(bridge_library()->nested(cause) == nullptr);
    }
    CHECK(live == 1);
    bridge_library()->release(cause);
    CHECK(live == 0);
}

TEST(a_nested_exception_without_cause_has_none) {
    const test::captured e([] { std::throw_with_nested(std::logic_error("alone")); });
    CHECK(bridge_library()->nested(e.record()) == nullptr);
}

TEST(the_last_owner_is_known) {
    const test::captured e([] { throw counted(); });
    CHECK(bridge_library()->is_only_owner(e.record()));
    {
        const test::captured other([&] { bridge::rethrow(e.record()); });
        CHECK(!bridge_library()->is_only_owner(e.record()));
    }
    bridge_library()->add_reference(e.record());
    CHECK(!bridge_library()->is_only_owner(e.record()));
    bridge_library()->release(e.record());
    CHECK(bridge_library()->is_only_owner(e.record()));
}

TEST(a_fault_with_a_native_exception_is_that_exception) {
    void* object = nullptr;
    {
        const test::captured first([] { throw counted(); });
        bridge_library()->add_reference(first.record());
        const test::captured second([&] { bridge::raise_fault(first.record()); });
        void* first_object = nullptr;
        CHECK(first.matches(&typeid(counted), &first_object) && second.matches(&typeid(counted), &object));
        CHECK(object == first_object && live == 1);
    }
    CHECK(live == 0);
}

TEST(records_cross_threads) {
    auto* e = new test::captured([] { throw counted(); });
    std::thread([e] {
        const test::captured again([e] { bridge::rethrow(e->record()); });
        CHECK(again.record() != e->record());
        delete e;
        CHECK(live == 1);
    }).join();
    CHECK(live == 0);
}

TEST(a_rethrow_keeps_the_frames_and_a_new_throw_does_not) {
    const auto count = [](const test::captured& e) {
        void* const* addresses;
        return bridge_library()->frames(e.record(), &addresses);
    };
    const test::captured first([] { throw 1; });
    const test::captured second([&] { bridge::rethrow(first.record()); });
    CHECK(count(first) > 0 && count(second) == count(first));
    const test::captured third([&] {
        try { bridge::rethrow(first.record()); } catch (int) {}
        throw 2.0;
    });
    void* const* a;
    void* const* b;
    bridge_library()->frames(first.record(), &a);
    bridge_library()->frames(third.record(), &b);
    CHECK(count(third) > 0 && a[0] != nullptr && b[0] != nullptr);
}

TEST(many_throws_leak_nothing) {
    for (int i = 0; i < 20'000; ++i)
        test::captured([] { throw counted(); });
    CHECK(live == 0);
}

TEST(slots_construct_and_destroy) {
    alignas(std::string) char slot[sizeof(std::string)];
    auto* s = bridge::construct<std::string>(slot, 100, 'x');
    CHECK(s->size() == 100);
    bridge::destroy<std::string>(slot);
}
