// gcroot as local, member, global, in containers; copied, assigned, tested for null; across collections.
// expect: xxx xxx 3
// expect: null: True
// expect: not null
// expect: True literal
// expect: one xxx three 12
// expect: hello hello 2 3
// expect: True hello
// expect: 9
// expect: three four
// expect: global
// expect: swapped b a
#include <gcroot.h>
#include <map>
#include <utility>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;

class Keeper {
    gcroot<String^> text_;
    gcroot<List<int>^> list_;

public:
    Keeper() {
        list_ = gcnew List<int>();
        text_ = "none";
    }
    void set(String^ text) { text_ = text; }
    String^ get() const { return text_; }
    void renew() { list_ = gcnew List<int>(list_); }
    void add(int n) { list_->Add(n); }
    int count() const { return list_->Count; }
    bool empty() const { return text_ == nullptr; }
    void clear() { text_ = nullptr; }
};

static gcroot<String^> global;

int total(const std::vector<Keeper>& keepers) {
    int n = 0;
    for (const Keeper& k : keepers)
        n += k.count();
    return n;
}

void collect() {
    GC::Collect();
    GC::WaitForPendingFinalizers();
    GC::Collect();
}

int main() {
    gcroot<String^> a = gcnew String('x', 3);
    gcroot<String^> b(a), c;
    gcroot<Object^> object = "literal";
    collect();
    Console::WriteLine("{0} {1} {2}", (String^)a, static_cast<String^>(b), b->Length);
    Console::WriteLine("null: {0}", c == nullptr);
    if (a && !c)
        Console::WriteLine("not null");
    c = b;
    Console::WriteLine("{0} {1}", (String^)c == (String^)a, object->ToString());

    std::vector<gcroot<String^>> texts;
    texts.push_back(gcnew String("one"));
    texts.push_back(a);
    texts.emplace_back("three");
    for (int i = 0; i < 100; ++i) {
        texts.push_back(i.ToString());
        if (i % 20 == 0)
            collect();
    }
    Console::WriteLine("{0} {1} {2} {3}", (String^)texts[0], (String^)texts[1], (String^)texts[2], (String^)texts[15]);

    Keeper keeper;
    keeper.add(1);
    keeper.add(2);
    keeper.set("hello");
    Keeper copy = keeper;
    copy.renew();
    copy.add(3);
    Console::WriteLine("{0} {1} {2} {3}", keeper.get(), copy.get(), keeper.count(), copy.count());
    keeper.clear();
    Console::WriteLine("{0} {1}", keeper.empty(), copy.get());
    std::vector<Keeper> keepers(3, copy);
    collect();
    Console::WriteLine(total(keepers));

    std::map<int, gcroot<String^>> numbers;
    numbers[3] = "three";
    numbers[4] = gcnew String("four");
    Console::WriteLine("{0} {1}", (String^)numbers[3], (String^)numbers[4]);
    global = "global";
    collect();
    Console::WriteLine((String^)global);
    gcroot<String^> first = "a", second = "b";
    std::swap(first, second);
    Console::WriteLine("swapped {0} {1}", (String^)first, (String^)second);
    return 0;
}
