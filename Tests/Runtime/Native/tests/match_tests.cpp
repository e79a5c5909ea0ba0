/// \file
/// Compares the contract's match with real catch clauses, for every pair of a thrown and a caught type.

#include "captured.h"
#include "check.h"

#include <stdexcept>
#include <string>
#include <system_error>

namespace {

struct base { int b = 1; virtual ~base() = default; };
struct left : virtual base { int l = 2; };
struct right : virtual base { int r = 3; };
struct diamond : left, right {};
struct plain { int p = 4; };
struct twice_a : plain { int a = 5; };
struct twice_b : plain { int b = 6; };
struct ambiguous : twice_a, twice_b {};
struct hidden : private base {};
struct guarded : protected base, public plain {};
struct error : std::runtime_error, plain { error() : runtime_error("error") {} };
enum color { red };
enum class shade : char { dark };
union either { int i; float f; };
namespace { struct local {}; }

template<class... T> struct list {};

using thrown_types = list<base, left, diamond, plain, twice_a, ambiguous, hidden, guarded, error, color, shade, either, local,
                          int, unsigned, long, char, bool, double, std::string, std::logic_error, std::out_of_range,
                          std::system_error, int*, const int*, int**, const int* const*, void*, const void*, diamond*,
                          const diamond*, hidden*, ambiguous*, const char*, std::nullptr_t, int (*)(int), int (*)(int) noexcept,
                          int plain::*, int (plain::*)(), int (plain::*)() noexcept>;

using caught_types = list<base&, const base&, left, right, diamond, plain, const plain&, twice_a, twice_b, ambiguous, hidden,
                          guarded, error, std::exception, const std::exception&, std::runtime_error&, color, shade, either,
                          local, int, const int&, unsigned, long, char, bool, double, std::string, const std::string&,
                          std::logic_error, std::out_of_range&, std::system_error, int*, const int*, volatile int*,
                          const volatile int*, int**, const int* const*, int* const*, void*, const void*,
                          const volatile void*, base*, const base*, plain*, const plain*, diamond*, hidden*, ambiguous*,
                          char*, const char*, std::nullptr_t, int (*)(int), int (*)(int) noexcept, int plain::*,
                          const int plain::*, int (plain::*)(), int (plain::*)() noexcept>;

/// Storage for pointers to point into.
template<class T> T make() {
    if constexpr (std::is_same_v<T, std::logic_error> || std::is_same_v<T, std::out_of_range>) {
        return T("thrown");
    } else if constexpr (std::is_pointer_v<T> && std::is_class_v<std::remove_pointer_t<T>>) {
        static std::remove_pointer_t<T> target{};
        return &target;
    } else {
        return T();
    }
}

/// What a real clause does. \p address receives what a reference binds to, or the value of a pointer.
template<class Caught, class Thrown> bool really_caught(const void** address) {
    try {
        try {
            throw make<Thrown>();
        } catch (Caught c) {
            if constexpr (std::is_pointer_v<Caught> && !std::is_function_v<std::remove_pointer_t<Caught>>)
                *address = const_cast<const void*>(static_cast<const volatile void*>(c));
            return true;
        }
    } catch (...) {
        return false;
    }
}

template<class Caught, class Thrown> void compare(const test::captured& e, int& pairs) {
    ++pairs;
    const void* expected = nullptr;
    void* actual = nullptr;
    const bool is_caught = really_caught<Caught, Thrown>(&expected);
    const bool is_matched = e.matches(bridge::type_of<Caught>(), &actual);
    CHECK(is_matched == is_caught);
    if (is_matched != is_caught)
        std::fprintf(stderr, "thrown %s, caught %s\n", typeid(Thrown).name(), typeid(Caught).name());
    if constexpr (std::is_pointer_v<Caught>) {
        if (is_caught && expected)
            CHECK(actual == expected);
    }
}

template<class Thrown, class... Caught> void compare_all(list<Caught...>, int& pairs) {
    const test::captured e([] { throw make<Thrown>(); });
    (compare<Caught, Thrown>(e, pairs), ...);
}

template<class... Thrown> int compare_matrix(list<Thrown...>) {
    int pairs = 0;
    (compare_all<Thrown>(caught_types(), pairs), ...);
    return pairs;
}

}

TEST(matching_agrees_with_catch_clauses) { CHECK(compare_matrix(thrown_types()) > 2000); }

TEST(virtual_and_second_bases_are_bound_at_their_addresses) {
    const test::captured e([] { throw diamond(); });
    void* whole = nullptr;
    void* part = nullptr;
    CHECK(e.matches(bridge::type_of<diamond>(), &whole));
    auto* object = static_cast<diamond*>(whole);
    CHECK(e.matches(bridge::type_of<right&>(), &part) && part == static_cast<right*>(object));
    CHECK(e.matches(bridge::type_of<const base&>(), &part) && part == static_cast<base*>(object));
}
