#pragma once
/// \file
/// Scratch buffers in native memory that are used again and again: buffer_pool, rented_buffer. C++/CLI source in C++17; Visual C++ takes it too.
///
///     bridge::rented_buffer<double> scratch(pool);            // given back at the end of the scope
///     library::transform(scratch.Data, scratch.Length);

#include "memory.h"

namespace bridge {

/// Buffers of one length. What a buffer holds when it is rented is what its last user left. All members may be called from any thread;
/// a buffer has one user at a time.
template<class T> ref class buffer_pool sealed {
    System::Collections::Concurrent::ConcurrentBag<native_block<T>^>^ idle_;
    initonly int length_;
    initonly int alignment_;
    initonly int most_;
    int count_;
    int disposed_;

public:
    /// \param most So many idle buffers are kept; others are freed as they are given back.
    buffer_pool(int length, int alignment, int most)
        : idle_(gcnew System::Collections::Concurrent::ConcurrentBag<native_block<T>^>()), length_(length), alignment_(alignment), most_(most), count_(0),
          disposed_(0) {}

    /// Frees the idle buffers; those in use are freed as they are given back.
    ~buffer_pool() {
        System::Threading::Volatile::Write(disposed_, 1);
        drain();
    }

    /// Number of idle buffers.
    property int Idle { int get() { return idle_->Count; } }

internal:
    native_block<T>^ take() {
        if (System::Threading::Volatile::Read(disposed_) != 0) throw gcnew System::ObjectDisposedException("buffer_pool");
        native_block<T>^ block = nullptr;
        if (!idle_->TryTake(block)) return gcnew native_block<T>(length_, alignment_);
        System::Threading::Interlocked::Decrement(count_);
        return block;
    }

    void give(native_block<T>^ block) {
        if (System::Threading::Interlocked::Increment(count_) > most_) {
            System::Threading::Interlocked::Decrement(count_);
            delete block;
            return;
        }
        idle_->Add(block);
        // Whoever comes later than the destructor frees what it adds.
        if (System::Threading::Volatile::Read(disposed_) != 0) drain();
    }

private:
    void drain() {
        native_block<T>^ block = nullptr;
        while (idle_->TryTake(block)) delete block;
    }
};

/// A buffer of a pool, until it is disposed, on any thread. For one thread at a time.
template<class T> ref class rented_buffer sealed {
    buffer_pool<T>^ pool_;
    native_block<T>^ block_;
    T* data_;

public:
    /// \throws System::ObjectDisposedException The pool was disposed.
    rented_buffer(buffer_pool<T>^ pool) : pool_(pool) {
        if (pool == nullptr) throw gcnew System::ArgumentNullException("pool");
        block_ = pool->take();
        data_ = block_->Hold();
    }

    ~rented_buffer() {
        if (data_ == nullptr) return;
        data_ = nullptr;
        block_->Release();
        pool_->give(block_);
    }

    property int Length { int get() { return block_->Length; } }

    /// Valid until this object is disposed. \throws System::ObjectDisposedException
    property T* Data {
        T* get() {
            if (data_ == nullptr) throw gcnew System::ObjectDisposedException("rented_buffer");
            return data_;
        }
    }
};

}
