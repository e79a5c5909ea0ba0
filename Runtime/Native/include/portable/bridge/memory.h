#pragma once
/// \file
/// Memory that both sides use without a copy: native_memory, native_block, pinned_array. C++/CLI source in C++17; Visual C++ takes it too.

#include "owner.h"

#include <cstddef>
#include <new>

#pragma warning(push)
#pragma warning(disable : 4996) // reference assemblies mark Span as obsolete for compilers that do not know it

namespace bridge {

/// A native block as memory of .NET. Keeps its owner alive; after the owner was disposed, Span and Pin throw ObjectDisposedException. A
/// pin holds the owner, so that pinned memory outlives Dispose until it is unpinned. A Span that was taken before is
/// not protected: hand out the memory, not the span.
template<class T> ref class native_memory sealed : System::Buffers::MemoryManager<T> {
    initonly owner_base^ owner_;
    initonly int length_;
    T* data_;

public:
    native_memory(owner_base^ owner, T* data, int length) : owner_(owner), length_(length), data_(data) {}

    /// Nothing to release: the block is its owner's.
    ~native_memory() {}

    virtual System::Span<T> GetSpan() override {
        if (owner_->IsDisposed) throw gcnew System::ObjectDisposedException(owner_->Name);
        return System::Span<T>(data_, length_);
    }

    virtual System::Buffers::MemoryHandle Pin(int index) override {
        if (index < 0 || index > length_) throw gcnew System::ArgumentOutOfRangeException("index");
        if (!owner_->TryHold()) throw gcnew System::ObjectDisposedException(owner_->Name);
        return System::Buffers::MemoryHandle(data_ + index, System::Runtime::InteropServices::GCHandle(), this);
    }

    virtual void Unpin() override { owner_->Release(); }
};

/// An array of numbers in native memory, aligned as wished: for native code and memory of .NET alike.
template<class T> ref class native_block sealed : owner_base {
    T* data_;
    initonly int length_;
    initonly int alignment_;

public:
    /// The elements are zero. \param alignment A power of two, at least that of T.
    native_block(int length, int alignment)
        : owner_base("native_block", static_cast<long long>(length) * static_cast<long long>(sizeof(T))), length_(length), alignment_(alignment) {
        if (length < 0) throw gcnew System::ArgumentOutOfRangeException("length");
        if (alignment < static_cast<int>(alignof(T)) || (alignment & (alignment - 1)) != 0) throw gcnew System::ArgumentOutOfRangeException("alignment");
        data_ = allocate(length, alignment);
    }

    property int Length { int get() { return length_; } }

    /// The elements as long as this block is not disposed.
    property System::Memory<T> Memory { System::Memory<T> get() { return (gcnew native_memory<T>(this, data_, length_))->Memory; } }

    /// Begins a use in native code. \throws System::ObjectDisposedException
    T* Enter() {
        enter();
        return data_;
    }

    /// Begins a use that Release ends, on any thread. \throws System::ObjectDisposedException
    T* Hold() {
        take_hold();
        return data_;
    }

internal:
    virtual void destroy() override { release(data_, alignment_); }

private:
    static T* allocate(int length, int alignment) {
        void* block = ::operator new(sizeof(T) * (static_cast<std::size_t>(length) + 1), std::align_val_t(alignment));
        T* first = static_cast<T*>(block);
        for (int i = 0; i < length; ++i) first[i] = T();
        return first;
    }

    static void release(T* data, int alignment) { ::operator delete(data, std::align_val_t(alignment)); }
};

/// Keeps an array in its place for longer than a scope, until it is disposed and no use is in flight. The finalizer lets go of a
/// forgotten one. All members may be called from any thread.
template<class T> ref class pinned_array sealed : owner_base {
    System::Runtime::InteropServices::GCHandle handle_;
    cli::array<T>^ array_;

public:
    /// \throws System::ArgumentException The elements are no plain bytes: strings and other handles cannot be pinned.
    pinned_array(cli::array<T>^ array) : owner_base("pinned_array", 0), array_(array) {
        if (array == nullptr) throw gcnew System::ArgumentNullException("array");
        handle_ = System::Runtime::InteropServices::GCHandle::Alloc(array, System::Runtime::InteropServices::GCHandleType::Pinned);
    }

    property int Length { int get() { return array_->Length; } }

    /// The first element, where no other thread disposes this object: valid until that happens. \throws System::ObjectDisposedException
    property T* Data {
        T* get() {
            if (this->IsDisposed) throw gcnew System::ObjectDisposedException(this->Name);
            return address();
        }
    }

    /// Begins a use in native code: the array stays in its place until Exit. \throws System::ObjectDisposedException
    T* Enter() {
        this->enter();
        return address();
    }

    /// Begins a use that Release ends, on any thread. \throws System::ObjectDisposedException
    T* Hold() {
        this->take_hold();
        return address();
    }

internal:
    virtual void destroy() override {
        if (handle_.IsAllocated) handle_.Free();
    }

private:
    T* address() { return static_cast<T*>(handle_.AddrOfPinnedObject().ToPointer()); }
};

}

#pragma warning(pop)
