// One native call for many strings, one for many structs, from many threads at once.
// expect: 3 strings, 12 bytes, in 1 call
// expect: embedded zero kept, surrogates paired: True
// expect: none: 0 in 1 call
// expect: String 1 is null. (Parameter 'strings')
// expect: ArgumentNullException
// expect: ObjectDisposedException string_batch
// expect: structs: 4950 in 1 call
// expect: 8 threads: 8000 times the same
// expect: disposed while in use: 8000 strings
#include <bridge/batch.h>
#include <bridge/layout.h>

using namespace System;
using namespace System::Threading::Tasks;
using bridge::string_batch;

namespace native {
struct item {
    int key;
    float value;
};
int calls;

std::size_t bytes(const std::string_view* texts, int count) {
    ++calls;
    std::size_t total = 0;
    for (int i = 0; i < count; ++i) total += texts[i].size();
    return total;
}

int keys(const item* items, int count) {
    ++calls;
    int total = 0;
    for (int i = 0; i < count; ++i) total += items[i].key;
    return total;
}

/// Called by many threads: reads only.
std::size_t longest(const std::string_view* texts, int count) {
    std::size_t most = 0;
    for (int i = 0; i < count; ++i) most = texts[i].size() > most ? texts[i].size() : most;
    return most;
}
}

value struct Item {
    int Key;
    float Value;
};

template<> struct bridge::layout<Item, native::item> : bridge::shared_layout<Item, native::item> {};

static int Bytes(string_batch^ batch) {
    const std::string_view* texts = batch->Enter();
    try {
        return static_cast<int>(native::bytes(texts, batch->Length));
    } finally {
        batch->Exit();
    }
}

static void Refuse(array<String^>^ strings) {
    try {
        gcnew string_batch(strings);
    } catch (ArgumentNullException^ e) {
        Console::WriteLine(strings == nullptr ? e->GetType()->Name : e->Message);
    }
}

ref class Reader {
    string_batch^ batch_;
    int same_;

public:
    Reader(string_batch^ batch) : batch_(batch), same_(0) {}
    property int Same { int get() { return same_; } }

    void Read(int) {
        for (int i = 0; i < 1000; ++i) {
            const std::string_view* texts = batch_->Enter();
            try {
                if (native::longest(texts, batch_->Length) == 40) Threading::Interlocked::Increment(same_);
            } finally {
                batch_->Exit();
            }
        }
    }
};

int main() {
    string_batch^ batch = gcnew string_batch(gcnew array<String^>{"one", L"zw\u00F6lf", "end"});
    int bytes = Bytes(batch);
    Console::WriteLine("{0} strings, {1} bytes, in {2} call", batch->Length, bytes, native::calls);
    string_batch^ special = gcnew string_batch(gcnew array<String^>{gcnew String(L'\0', 2), L"\xD83D\xDE00", ""});
    Console::WriteLine("embedded zero kept, surrogates paired: {0}", Bytes(special) == 6);
    native::calls = 0;
    string_batch^ none = gcnew string_batch(gcnew array<String^>(0));
    Console::WriteLine("none: {0} in {1} call", Bytes(none), native::calls);
    Refuse(gcnew array<String^>{"a", nullptr});
    Refuse(nullptr);
    delete batch;
    try {
        Bytes(batch);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("{0} {1}", e->GetType()->Name, e->ObjectName);
    }

    array<Item>^ items = gcnew array<Item>(100);
    for (int i = 0; i < items->Length; ++i) items[i].Key = i;
    native::calls = 0;
    {
        pin_ptr<Item> pinned = &items[0];
        Item* first = pinned;
        int total = native::keys(bridge::as_native<native::item>(first), items->Length);
        Console::WriteLine("structs: {0} in {1} call", total, native::calls);
    }

    array<String^>^ many = gcnew array<String^>(8000);
    for (int i = 0; i < many->Length; ++i) many[i] = gcnew String(L'x', i % 41);
    string_batch^ shared = gcnew string_batch(many);
    Reader^ reader = gcnew Reader(shared);
    Parallel::For(0, 8, gcnew Action<int>(reader, &Reader::Read));
    Console::WriteLine("8 threads: {0} times the same", reader->Same);
    shared->Enter();
    delete shared;
    Console::WriteLine("disposed while in use: {0} strings", shared->Length);
    shared->Exit();
    return 0;
}
