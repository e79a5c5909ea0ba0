// What was built is ended where a member, the base, an argument or the body of a constructor throws, and only that.
// expect: member: +a -a
// expect: base: +a +b -b -a
// expect: argument: +a +b -b -a
// expect: body: +a +b +base -b -a -base
// expect: early: +a +b +base
// expect: none: +a +b +base -b -a -base
// expect: delegated: +a +b +base -b -a -base
// expect: generic: +a +base -a -base
// expect: implicit: +a -a
#include <stdexcept>
#include <string>
using namespace System;

ref struct Log { static String^ Text = ""; };

static int check(const std::string& text) {
    if (text.empty())
        throw std::invalid_argument("empty");
    return (int)text.size();
}

ref class Part {
    String^ name_;

public:
    Part(String^ name, bool fails) : name_(name) {
        if (fails)
            throw gcnew InvalidOperationException(name);
        Log::Text += " +" + name;
    }
    ~Part() { Log::Text += " -" + name_; }
};

ref class Base {
public:
    Base(int where) {
        if (where == 2)
            throw gcnew InvalidOperationException("base");
        Log::Text += " +base";
    }
    Base(std::string text) { check(text); }
    ~Base() { Log::Text += " -base"; }
};

ref class Whole : Base {
    Part a_, b_;

public:
    Whole(int where) : a_("a", false), b_("b", where == 1), Base(where) {
        if (where == 5)
            return;
        if (where == 4)
            throw gcnew InvalidOperationException("body");
    }
    Whole(int where, int) : a_("a", false), b_("b", false), Base(std::string(where, 'x')) {}
    Whole(String^) : Whole(4) {}
};

generic<typename T> ref class Box : Base {
    Part a_;

public:
    Box(T) : a_("a", false), Base(0) { throw gcnew InvalidOperationException("generic"); }
};

ref class First : Part {
public:
    First() : Part("a", false) {}
};

ref class Second : Part {
public:
    Second() : Part("b", true) {}
};

ref class Implicit {
    First a_;
    Second b_;
};

static void show(String^ what) {
    Console::WriteLine("{0}:{1}", what, Log::Text);
    Log::Text = "";
}

int main() {
    try { gcnew Whole(1); } catch (InvalidOperationException^) { show("member"); }
    try { gcnew Whole(2); } catch (InvalidOperationException^) { show("base"); }
    try { gcnew Whole(0, 0); } catch (const std::invalid_argument&) { show("argument"); }
    try { gcnew Whole(4); } catch (InvalidOperationException^) { show("body"); }
    gcnew Whole(5);
    show("early");
    { Whole whole(0); }
    show("none");
    try { gcnew Whole("x"); } catch (InvalidOperationException^) { show("delegated"); }
    try { gcnew Box<int>(1); } catch (InvalidOperationException^) { show("generic"); }
    try { gcnew Implicit(); } catch (InvalidOperationException^) { show("implicit"); }
    return 0;
}
