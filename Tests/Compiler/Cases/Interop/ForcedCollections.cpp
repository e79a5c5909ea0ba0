// Strings, structs and containers cross from several threads while the collector moves everything again and again.
// expect: wrong: 0
#include <bridge/batch.h>
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Threading;
using bridge::convert;

namespace native {
struct item {
    double value;
    int weight;
};
}

public value struct Item {
    double Value;
    int Weight;
};

template<> struct bridge::layout<Item, native::item> : bridge::shared_layout<Item, native::item> {};

static double sum(const native::item* items, int count) {
    double total = 0;
    for (int i = 0; i < count; ++i) total += items[i].value + items[i].weight;
    return total;
}
static std::string echo(const std::string& text) { return text; }
static std::vector<std::string> reversed(const std::vector<std::string>& texts) { return std::vector<std::string>(texts.rbegin(), texts.rend()); }

ref class Workers {
    int wrong_;

    void Expect(bool isRight) {
        if (!isRight) Interlocked::Increment(wrong_);
    }

    void Texts(String^ text) {
        Expect(convert<String^>(echo(convert<std::string>(text))) == text);
        array<String^>^ texts = {text, "b"};
        Expect(convert<array<String^>^>(reversed(convert<std::vector<std::string>>(texts)))[1] == text);
        bridge::string_batch batch(texts);
        bool isOne = batch.Enter()[1].size() == 1;
        batch.Exit();
        Expect(isOne);
    }

    void Structs() {
        array<Item>^ items = gcnew array<Item>(50);
        for (int i = 0; i < items->Length; ++i) {
            items[i].Value = i;
            items[i].Weight = 1;
        }
        pin_ptr<Item> pinned = &items[0];
        Item* first = pinned;
        Expect(sum(bridge::as_native<native::item>(first), items->Length) == 1275);
        Expect(convert<array<Item>^>(convert<std::vector<native::item>>(items))[49].Value == 49);
    }

    void Maps(String^ key, int value) {
        Dictionary<String^, List<int>^>^ lists = gcnew Dictionary<String^, List<int>^>();
        lists->Add(key, gcnew List<int>(gcnew array<int>{1, 2, value}));
        std::map<std::string, std::vector<int>> native = convert<std::map<std::string, std::vector<int>>>(lists);
        int last = native.begin()->second[2];
        Expect(last == value);
    }

public:
    property int Wrong { int get() { return wrong_; } }

    void Collect() {
        for (int i = 0; i < 200; ++i) GC::Collect();
    }

    void Work() {
        for (int i = 0; i < 200; ++i) {
            String^ text = String::Concat(gcnew String(L'\u00e9', i % 300), i.ToString());
            Texts(text);
            Structs();
            Maps(text, i);
        }
    }
};

int main() {
    Workers^ workers = gcnew Workers();
    List<Thread^>^ threads = gcnew List<Thread^>();
    threads->Add(gcnew Thread(gcnew ThreadStart(workers, &Workers::Collect)));
    for (int i = 0; i < 4; ++i) threads->Add(gcnew Thread(gcnew ThreadStart(workers, &Workers::Work)));
    for each (Thread^ thread in threads) thread->Start();
    for each (Thread^ thread in threads) thread->Join();
    Console::WriteLine("wrong: {0}", workers->Wrong);
    return 0;
}
