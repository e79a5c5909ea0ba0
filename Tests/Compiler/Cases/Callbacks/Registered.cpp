// A registered callback lives as long as native code holds it, forgotten by everyone else; then its handler can be collected.
// expect: forgotten by all, 3 collections later: 42
// expect: call within the callback: 6
// expect: unregistered within: still running, handler there True
// expect: after that call: 0
// expect: Unregister ran 1 time
// expect: late call: 0, handler called 0 times
// expect: thrown: from the handler
// expect: refused callback
// expect: null: handler
// expect: alive before True, after False
#include "Registered.h"
#include <bridge/registered_callback.h>

using namespace System;
using namespace System::Runtime::CompilerServices;

typedef bridge::registered_callback<int(void*, int)> Callback;

ref class Handler {
    int factor_;

public:
    int Calls;
    Handler(int factor) : factor_(factor) {}
    int Multiply(void*, int n) {
        ++Calls;
        return n * factor_;
    }
};

ref class Nested {
    native::source* source_;

public:
    Callback^ Own;
    int Unregistered;
    Nested(native::source* source) : source_(source) {}
    int Recurse(void*, int n) { return n == 0 ? 0 : n + source_->raise(n - 1); }
    int End(void*, int n) {
        delete Own;
        delete Own;
        Console::WriteLine("unregistered within: still running, handler there {0}", Own != nullptr);
        return n;
    }
    int Throw(void*, int) { throw gcnew InvalidOperationException("from the handler"); }
    void Unregister() {
        ++Unregistered;
        source_->clear();
    }
};

ref class Program abstract sealed {
public:
    static void Collect() {
        for (int i = 0; i < 3; ++i) {
            GC::Collect();
            GC::WaitForPendingFinalizers();
        }
    }

    [MethodImpl(MethodImplOptions::NoInlining)]
    static WeakReference^ Register(native::source* source, bool forget) {
        Handler^ handler = gcnew Handler(6);
        Callback^ callback = gcnew Callback(gcnew Callback::Handler(handler, &Handler::Multiply));
        source->set(callback->Function, nullptr);
        if (!forget) {
            source->clear();
            delete callback;
        }
        return gcnew WeakReference(handler);
    }
};

int main() {
    native::source source;
    WeakReference^ kept = Program::Register(&source, true);
    Program::Collect();
    Console::WriteLine("forgotten by all, 3 collections later: {0}", source.raise(7));

    Nested^ nested = gcnew Nested(&source);
    Callback recursive(gcnew Callback::Handler(nested, &Nested::Recurse));
    source.set(recursive.Function, nullptr);
    Console::WriteLine("call within the callback: {0}", source.raise(3));

    nested->Own = gcnew Callback(gcnew Callback::Handler(nested, &Nested::End));
    nested->Own->Unregister = gcnew Action(nested, &Nested::Unregister);
    source.set(nested->Own->Function, nullptr);
    source.raise(5);
    Console::WriteLine("after that call: {0}", source.raise(5));
    Console::WriteLine("Unregister ran {0} time", nested->Unregistered);

    Handler^ counter = gcnew Handler(1);
    Callback^ late = gcnew Callback(gcnew Callback::Handler(counter, &Handler::Multiply));
    source.set(late->Function, nullptr);
    delete late;
    Console::WriteLine("late call: {0}, handler called {1} times", source.raise(5), counter->Calls);

    Callback throwing(gcnew Callback::Handler(nested, &Nested::Throw));
    source.set(throwing.Function, nullptr);
    try {
        source.raise(1);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("thrown: {0}", e->Message);
    }
    source.clear();
    try {
        source.set(late->Function, nullptr);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    }
    try {
        gcnew Callback(nullptr);
    } catch (ArgumentNullException^ e) {
        Console::WriteLine("null: {0}", e->ParamName);
    }

    WeakReference^ let = Program::Register(&source, false);
    Program::Collect();
    Console::WriteLine("alive before {0}, after {1}", kept->IsAlive, let->IsAlive);
    return 0;
}
