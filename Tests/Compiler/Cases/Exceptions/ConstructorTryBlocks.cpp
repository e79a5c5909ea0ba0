// Function-try-blocks of constructors guard initialisers and bases too; members are ended before the handler, which throws on.
// expect: +part -part | handler body | out InvalidOperationException: body
// expect: | handler part | out InvalidOperationException: part
// expect: +part -part | handler base | out InvalidOperationException: base
// expect: +part +base -part -base | native handler late | out NativeException: late
// expect: +part -part | other ArgumentException: replaced
// expect: +part built
// expect: delegated -1: handler negative
// expect: value handler 7 | out ArgumentException: seven
// expect: static: TypeInitializationException of handler static
#include <stdexcept>
using namespace System;

ref struct Log { static String^ Text = ""; };

static void fail(bool fails, String^ what) {
    if (fails)
        throw gcnew InvalidOperationException(what);
}

static void fail_natively(bool fails) {
    if (fails)
        throw std::runtime_error("late");
}

ref class Part {
public:
    Part(bool fails) {
        fail(fails, "part");
        Log::Text += "+part ";
    }
    ~Part() { Log::Text += "-part "; }
};

ref class Base {
public:
    Base(bool fails, bool loud) {
        fail(fails, "base");
        Log::Text += loud ? "+base " : "";
        loud_ = loud;
    }
    ~Base() { Log::Text += loud_ ? "-base " : ""; }

private:
    bool loud_;
};

ref class Whole : Base {
    Part part_;

public:
    Whole(int where) try : part_(where == 2), Base(where == 3, where == 4) {
        fail(where == 1, "body");
        fail_natively(where == 4);
        fail(where == 5, "replaced");
        Log::Text += "built";
    } catch (InvalidOperationException^ e) {
        if (e->Message == "replaced")
            throw gcnew ArgumentException(e->Message);
        Log::Text += "| handler " + e->Message;
    } catch (const std::exception& e) {
        Log::Text += "| native handler " + gcnew String(e.what());
    }

    Whole(String^ text) : Base(false, false), part_(false) { fail(text == nullptr, text); }
};

ref class Delegating {
public:
    int Value;
    Delegating(int value);
    Delegating() : Delegating(5) {}
    Delegating(String^ text) try : Delegating(Int32::Parse(text)) {
        if (Value < 0)
            throw gcnew ArgumentOutOfRangeException("negative");
    } catch (ArgumentOutOfRangeException^ e) {
        Log::Text = String::Format("delegated {0}: handler {1}", Value, e->ParamName);
    }
};

Delegating::Delegating(int value) try { Value = value; } catch (...) { Log::Text = "never"; }

value struct Number {
    int Value;
    Number(int value) try : Value(value) {
        if (value == 7)
            throw gcnew ArgumentException("seven");
    } catch (ArgumentException^) {
        Log::Text += "value handler " + value + " ";
    }
};

ref struct Statics {
    static int Number = 3;
    static Statics() try { fail(Number == 3, "static"); } catch (InvalidOperationException^ e) { Log::Text = "handler " + e->Message; }
};

static void run(int where) {
    Log::Text = "";
    try {
        gcnew Whole(where);
        Console::WriteLine(Log::Text);
    } catch (ArgumentException^ e) {
        Console::WriteLine("{0}| other {1}: {2}", Log::Text, e->GetType()->Name, e->Message);
    } catch (Exception^ e) {
        Console::WriteLine("{0} | out {1}: {2}", Log::Text, e->GetType()->Name, e->Message);
    }
}

int main() {
    for (int where = 1; where <= 6; ++where)
        run(where);
    try { gcnew Delegating("-1"); } catch (ArgumentOutOfRangeException^) { Console::WriteLine(Log::Text); }
    Log::Text = "";
    try { Number n(7); } catch (ArgumentException^ e) { Console::WriteLine("{0}| out {1}: {2}", Log::Text, e->GetType()->Name, e->Message); }
    try { Console::WriteLine(Statics::Number); } catch (Exception^ e) { Console::WriteLine("static: {0} of {1}", e->GetType()->Name, Log::Text); }
    return 0;
}
