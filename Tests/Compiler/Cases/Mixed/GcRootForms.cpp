// gcroot through default indexers, arrays, new, results, fields of managed classes.
// expect: 2
// expect: 6
// expect: text
// expect: text4
// expect: held
// expect: pq
// expect: HEAP
// expect: True
// expect: True
// expect: equal
#include <gcroot.h>
#include <vcclr.h>
#include <msclr/gcroot.h>
using namespace System;
using namespace System::Collections::Generic;

struct N {
    gcroot<Dictionary<String^, int>^> d;
    msclr::gcroot<array<int>^> a;
    N() : d(gcnew Dictionary<String^, int>()), a(gcnew array<int>(3)) {}
    int hit(String^ k) {
        int n = 0;
        d->TryGetValue(k, n);
        d->default[ k ] = n + 1;
        a->default[ 1 ] += 2;
        return d->default[ k ];
    }
    int sum() {
        int s = 0;
        for each (int i in (array<int>^) a)
            s += i;
        for each (KeyValuePair<String^, int> p in static_cast<Dictionary<String^, int>^>(d))
            s += p.Value;
        return s;
    }
};
void take(Object^ o) { Console::WriteLine(o); }
gcroot<String^> give(gcroot<String^> s) { return s; }

ref class Holder {
public:
    gcroot<String^>* p;
    Holder() : p(new gcroot<String^>("held")) {}
    ~Holder() { delete p; }
    String^ Get() { return *p; }
};

int main() {
    N n;
    n.hit("a");
    Console::WriteLine(n.hit("a"));
    Console::WriteLine(n.sum());
    gcroot<String^> s = "text";
    take(s);
    String^ t = give(s);
    Console::WriteLine(t + s->Length);
    Holder h;
    Console::WriteLine(h.Get());
    gcroot<String^> arr[2] = {gcnew String("p"), "q"};
    Console::WriteLine((String^)arr[0] + (String^)arr[1]);
    gcroot<String^>* heap = new gcroot<String^>(gcnew String("heap"));
    GC::Collect();
    Console::WriteLine((*heap)->ToUpper());
    *heap = nullptr;
    Console::WriteLine(*heap == nullptr);
    delete heap;
    gcroot<Object^> o(s);
    String^ back = safe_cast<String^>((Object^)o);
    Console::WriteLine(back == s);
    if (s == "text")
        Console::WriteLine("equal");
    return 0;
}
