// C# programs use pooled native buffers and batches of strings behind a public class, from many threads.
// expect: sorted: apple,fig,pear
// expect: longest of 5000: 40, one call
// expect: 8 threads: 8000 right
// expect: idle at most 4: True
// expect: empty: 0
// expect: disposed: Sorter
#include <bridge/batch.h>
#include <bridge/pool.h>
#include <algorithm>

using namespace System;

namespace native {
int calls;

/// The order of texts, as positions.
void sort(const std::string_view* texts, int* order, int count) {
    for (int i = 0; i < count; ++i) order[i] = i;
    std::sort(order, order + count, [texts](int a, int b) { return texts[a] < texts[b]; });
}

int longest(const std::string_view* texts, int count) {
    ++calls;
    std::size_t most = 0;
    for (int i = 0; i < count; ++i) most = std::max(most, texts[i].size());
    return static_cast<int>(most);
}
}

/// <summary>Sorts by UTF-8 in scratch memory that it uses again. For any number of threads.</summary>
public ref class Sorter {
    bridge::buffer_pool<int>^ pool_;
    literal int Most = 10000;

public:
    Sorter() : pool_(gcnew bridge::buffer_pool<int>(Most, 64, 4)) {}
    ~Sorter() { delete pool_; }

    property int Idle { int get() { return pool_->Idle; } }
    static property int Calls { int get() { return native::calls; } }

    array<String^>^ Sort(array<String^>^ texts) {
        if (texts->Length > Most) throw gcnew ArgumentOutOfRangeException("texts");
        try {
            bridge::rented_buffer<int> order(pool_);
            bridge::string_batch batch(texts);
            const std::string_view* views = batch.Enter();
            try {
                native::sort(views, order.Data, batch.Length);
            } finally {
                batch.Exit();
            }
            array<String^>^ result = gcnew array<String^>(texts->Length);
            for (int i = 0; i < result->Length; ++i) result[i] = texts[order.Data[i]];
            return result;
        } catch (ObjectDisposedException^) {
            throw gcnew ObjectDisposedException("Sorter");
        }
    }

    int Longest(array<String^>^ texts) {
        bridge::string_batch batch(texts);
        const std::string_view* views = batch.Enter();
        try {
            return native::longest(views, batch.Length);
        } finally {
            batch.Exit();
        }
    }
};
