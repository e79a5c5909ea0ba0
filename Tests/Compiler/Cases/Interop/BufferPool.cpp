// Scratch buffers go from hand to hand; no two users have the same one, also with many threads.
// expect: used again: True
// expect: refused rented_buffer
// expect: 8 threads, 0 mixed up, at most 4 idle: True
// expect: two at once are two: True
// expect: refused buffer_pool
// expect: still usable 7, then freed: 0 idle
// expect: refused pool
#include <bridge/pool.h>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;
using bridge::buffer_pool;
using bridge::rented_buffer;

static void fill(int* data, int length, int value) {
    for (int i = 0; i < length; ++i) data[i] = value;
}

static int others(const int* data, int length, int value) {
    int count = 0;
    for (int i = 0; i < length; ++i) count += data[i] != value;
    return count;
}

ref class Workers {
    buffer_pool<int>^ pool_;
    int wrong_;

public:
    Workers(buffer_pool<int>^ pool) : pool_(pool), wrong_(0) {}
    property int Wrong { int get() { return wrong_; } }

    void Work(int number) {
        for (int i = 0; i < 500; ++i) {
            rented_buffer<int> buffer(pool_);
            fill(buffer.Data, buffer.Length, number);
            if (i % 50 == 0) Thread::Yield();
            Interlocked::Add(wrong_, others(buffer.Data, buffer.Length, number));
        }
    }
};

int main() {
    buffer_pool<int>^ pool = gcnew buffer_pool<int>(1000, 64, 4);
    rented_buffer<int>^ first = gcnew rented_buffer<int>(pool);
    int* data = first->Data;
    delete first;
    rented_buffer<int>^ second = gcnew rented_buffer<int>(pool);
    Console::WriteLine("used again: {0}", second->Data == data);
    delete second;
    try {
        fill(second->Data, 1, 0);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    }

    Workers^ workers = gcnew Workers(pool);
    Parallel::For(0, 8, gcnew Action<int>(workers, &Workers::Work));
    Console::WriteLine("8 threads, {0} mixed up, at most 4 idle: {1}", workers->Wrong, pool->Idle <= 4);

    rented_buffer<int>^ one = gcnew rented_buffer<int>(pool);
    rented_buffer<int>^ two = gcnew rented_buffer<int>(pool);
    Console::WriteLine("two at once are two: {0}", one->Data != two->Data);
    delete two;
    delete pool;
    try {
        gcnew rented_buffer<int>(pool);
    } catch (ObjectDisposedException^ e) {
        Console::WriteLine("refused {0}", e->ObjectName);
    }
    fill(one->Data, one->Length, 7);
    int seven = one->Data[999];
    delete one;
    Console::WriteLine("still usable {0}, then freed: {1} idle", seven, pool->Idle);
    try {
        gcnew rented_buffer<int>(nullptr);
    } catch (ArgumentNullException^ e) {
        Console::WriteLine("refused {0}", e->ParamName);
    }
    return 0;
}
