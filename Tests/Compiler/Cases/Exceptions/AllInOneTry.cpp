// One try with handlers of native and managed types, catch (...), and finally: the first that fits takes the exception.
// expect: 0: body, finally
// expect: 1: out_of_range derived, finally
// expect: 2: exception base, finally
// expect: 3: FormatException managed, finally
// expect: 4: int 42, finally
// expect: 5: anything NativeException, finally
// expect: 6: anything OutOfMemoryException, finally
// expect: 7: ArgumentException, finally, out NativeException thrown by a handler
// expect: 8: pointer -1, finally, out int* again
// expect: 9: text literal, finally
#include <stdexcept>
using namespace System;

ref struct Log { static String^ Text; };

static int minus_one = -1;

static void fail(int kind) {
    switch (kind) {
    case 1: throw std::out_of_range("derived");
    case 2: throw std::runtime_error("base");
    case 3: throw gcnew FormatException("managed");
    case 4: throw 42;
    case 5: throw 2.5;
    case 6: throw gcnew OutOfMemoryException();
    case 7: throw gcnew ArgumentException();
    case 8: throw &minus_one;
    case 9: throw "literal";
    }
    Log::Text += " body";
}

static void again() { throw; }

static void run(int kind) {
    try {
        fail(kind);
    } catch (const std::out_of_range& e) {
        Log::Text += " out_of_range " + gcnew String(e.what());
    } catch (FormatException^ e) {
        Log::Text += " FormatException " + e->Message;
    } catch (std::exception& e) {
        Log::Text += " exception " + gcnew String(e.what());
    } catch (int number) {
        Log::Text += " int " + number;
    } catch (int* number) {
        Log::Text += " pointer " + *number;
        again();
    } catch (const char* text) {
        Log::Text += " text " + gcnew String(text);
    } catch (ArgumentException^) {
        Log::Text += " ArgumentException";
        throw std::runtime_error("thrown by a handler");
    } catch (...) {
        try {
            throw;
        } catch (Exception^ e) {
            Log::Text += " anything " + e->GetType()->Name;
        }
    } finally {
        Log::Text += ", finally";
    }
}

int main() {
    for (int kind = 0; kind < 10; ++kind) {
        Log::Text = "";
        try {
            run(kind);
        } catch (const int* number) {
            Log::Text += ", out int* " + (*number == -1 ? "again" : "other");
        } catch (Exception^ e) {
            Log::Text += ", out " + e->GetType()->Name + " " + e->Message;
        }
        Console::WriteLine("{0}:{1}", kind, Log::Text);
    }
    return 0;
}
