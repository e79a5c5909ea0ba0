// Functions of C++ as delegates and delegates as functions; what goes through them is converted.
// expect: 5
// expect: called one, two
// expect: hello, ü!
// expect: twice: 42
// expect: joined a+b
// expect: nothing True False
// expect: thrown by the delegate
// expect: thrown by native code
// expect: alive True, gone True
// expect: native functions: 0
#include <bridge/convert.h>
#include <stdexcept>

using namespace System;
using bridge::convert;

static int alive = 0;

struct Counted {
    Counted() { ++alive; }
    Counted(const Counted&) { ++alive; }
    ~Counted() { --alive; }
    int operator()(int n) const { return 2 * n; }
};

static int apply(const std::function<int(int, int)>& f) { return f(2, 3); }
static void tellAll(const std::function<void(const std::string&)>& tell) {
    tell("one");
    tell("two");
}
static std::string greet(const std::function<std::string(std::string)>& decorate) { return "hello, " + decorate("\xC3\xBC"); }
static std::function<int(int)> doubler() { return Counted(); }
static std::function<std::string(std::string, std::string)> joiner() {
    return [](const std::string& a, const std::string& b) { return a + "+" + b; };
}
static std::function<void()> thrower() { return [] { throw std::runtime_error("thrown by native code"); }; }
static std::function<void()> kept;

ref class Texts {
    String^ all_ = "";

public:
    void Add(String^ text) { all_ += all_->Length == 0 ? text : ", " + text; }
    static int Sum(int a, int b) { return a + b; }
    static String^ Exclaim(String^ text) { return text + "!"; }
    static void Throw() { throw gcnew InvalidOperationException("thrown by the delegate"); }
    void Nothing() {}
    property String^ All { String^ get() { return all_; } }
};

static WeakReference^ Keep() {
    Texts^ texts = gcnew Texts();
    kept = convert<std::function<void()>>(gcnew Action(texts, &Texts::Nothing));
    return gcnew WeakReference(texts);
}

static void CallDoubler() {
    Func<int, int>^ twice = convert<Func<int, int>^>(doubler());
    Console::WriteLine("twice: {0}", twice(21));
}

static void Collect() {
    for (int i = 0; i < 3; ++i) {
        GC::Collect();
        GC::WaitForPendingFinalizers();
    }
}

int main() {
    Console::WriteLine(apply(convert<std::function<int(int, int)>>(gcnew Func<int, int, int>(&Texts::Sum))));
    Texts^ texts = gcnew Texts();
    tellAll(convert<std::function<void(const std::string&)>>(gcnew Action<String^>(texts, &Texts::Add)));
    Console::WriteLine("called {0}", texts->All);
    Console::WriteLine(convert<String^>(greet(convert<std::function<std::string(std::string)>>(gcnew Func<String^, String^>(&Texts::Exclaim)))));
    CallDoubler();
    Func<String^, String^, String^>^ join = convert<Func<String^, String^, String^>^>(joiner());
    Console::WriteLine("joined {0}", join("a", "b"));
    Action^ none = nullptr;
    Console::WriteLine("nothing {0} {1}", convert<Action^>(std::function<void()>()) == nullptr, convert<std::function<void()>>(none) ? true : false);
    try {
        std::function<void()> f = convert<std::function<void()>>(gcnew Action(&Texts::Throw));
        f();
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
    }
    try {
        convert<Action^>(thrower())();
    } catch (const std::runtime_error& e) {
        Console::WriteLine(gcnew String(e.what()));
    }
    WeakReference^ weak = Keep();
    Collect();
    bool isAlive = weak->IsAlive;
    kept = nullptr;
    Collect();
    Console::WriteLine("alive {0}, gone {1}", isAlive, !weak->IsAlive);
    Console::WriteLine("native functions: {0}", alive);
    return 0;
}
