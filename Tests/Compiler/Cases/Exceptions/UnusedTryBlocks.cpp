// Inline functions of native classes with function try blocks that nobody calls: their native parts are in the library, too.
#include <vector>
using namespace System;

static void note(const char* what, int n) { Console::WriteLine("{0} {1}", gcnew String(what), n); }

struct Problem {
    int code;
    explicit Problem(int code) : code(code) {}
};

namespace cellars {
    struct Cellar {
        std::vector<int> inner;

        explicit Cellar(int n) try : inner(Math::Abs(n)) {
            note("made", Math::Abs(n));
        } catch (const Problem& e) {
            note("not made", Math::Abs(e.code));
            throw;
        }

        ~Cellar() try {
            note("gone", Math::Max(1, 2));
        } catch (const Problem& e) {
            note("not gone", Math::Abs(e.code));
        }

        int depth(int n) try {
            return Math::Abs(n) + static_cast<int>(inner.size());
        } catch (const Problem& e) {
            return Math::Abs(e.code);
        }

        struct Shelf {
            static int books(int n) try {
                return Math::Abs(n);
            } catch (...) {
                note("no books", Math::Abs(n));
                throw;
            }
        };
    };
}

static std::vector<int> later(Math::Abs(-3));

int main() {
    Console::WriteLine(static_cast<int>(later.size()));
}
// expect: 3
