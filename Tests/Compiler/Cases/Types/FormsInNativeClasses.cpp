// Managed types of every kind within native classes: with attributes, generic ones, delegates.
#include <gcroot.h>

using namespace System;

class Source {
public:
    delegate int Handler(int n);
    [Serializable] ref class Event {
    public:
        int number;
        [Obsolete] Event(int number) : number(number) {}
        Event() : number(7) {}
    };
    generic<typename T> ref class Box {
    public:
        T value;
        T Take() { T taken = value; value = T(); return taken; }
    };
    generic<typename T> where T : IComparable delegate bool Compare(T a, T b);
    interface class IListener { void Heard(Event^ e); };
    value class Point {
    public:
        int x;
    };

    void add(Handler^ handler) { handlers_ = safe_cast<Handler^>(Delegate::Combine(handlers_, handler)); }
    int raise(int n) { return static_cast<Handler^>(handlers_)(n); }
    static int twice(int n) { return 2 * n; }

private:
    gcroot<Handler^> handlers_;
};

ref class Listener : Source::IListener {
public:
    virtual void Heard(Source::Event^ e) { Console::WriteLine("heard {0}", e->number); }
};

bool less(int a, int b) { return a < b; }

int main() {
    // expect: 6
    Source source;
    source.add(gcnew Source::Handler(&Source::twice));
    Console::WriteLine(source.raise(3));
    // expect: True
    Console::WriteLine((Source::Event::typeid)->IsSerializable);
    // expect: heard 7
    Source::IListener^ listener = gcnew Listener;
    listener->Heard(gcnew Source::Event);
    // expect: text, then nothing
    Source::Box<String^>^ box = gcnew Source::Box<String^>;
    box->value = "text";
    Console::Write("{0}, ", box->Take());
    Console::WriteLine(box->Take() == nullptr ? "then nothing" : "still there");
    // expect: True
    auto compare = gcnew Source::Compare<int>(&less);
    Console::WriteLine(compare(1, 2));
    // expect: 5
    Source::Point point;
    point.x = 5;
    Console::WriteLine(point.x);
    return 0;
}
