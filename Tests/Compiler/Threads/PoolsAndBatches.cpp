// Threads use buffers of one pool and one batch of strings. With an argument they use one buffer, which is a mistake.
#include "scratch.h"

#include <bridge/batch.h>
#include <bridge/pool.h>

using namespace System;
using namespace System::Threading;

ref class Users {
    literal int Threads = 4;
    literal int Rounds = 500;

    bridge::buffer_pool<int>^ pool_ = gcnew bridge::buffer_pool<int>(1000, 64, 2);
    bridge::string_batch^ batch_ = gcnew bridge::string_batch(gcnew array<String^>{"one", "two", "three"});
    bridge::rented_buffer<int>^ common_;
    int wrong_;
    long long read_;

    void Fill(bridge::rented_buffer<int>^ buffer, int value) { Interlocked::Add(wrong_, scratch::fill(buffer->Data, buffer->Length, value)); }

    void Read() {
        const std::string_view* texts = batch_->Enter();
        try {
            Interlocked::Add(read_, static_cast<long long>(scratch::read(texts, batch_->Length)));
        } finally {
            batch_->Exit();
        }
    }

    void Use() {
        for (int i = 0; i < Rounds; ++i) {
            if (common_ != nullptr) {
                Fill(common_, i);
            } else {
                bridge::rented_buffer<int> own(pool_);
                Fill(%own, i);
            }
            Read();
        }
    }

public:
    Users(bool shareOne) {
        if (shareOne) common_ = gcnew bridge::rented_buffer<int>(pool_);
    }

    void Run() {
        array<Thread^>^ threads = gcnew array<Thread^>(Threads);
        for (int i = 0; i < Threads; ++i) {
            threads[i] = gcnew Thread(gcnew ThreadStart(this, &Users::Use));
            threads[i]->Start();
        }
        for each (Thread^ thread in threads) thread->Join();
        Console::WriteLine("{0} wrong, {1} read", wrong_, read_);
        delete batch_;
        delete common_;
        delete pool_;
    }
};

int main(array<String^>^ args) {
    Users users(args->Length > 0);
    users.Run();
    return 0;
}
