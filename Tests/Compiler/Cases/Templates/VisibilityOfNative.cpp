// public and private before native classes and class templates say whether other assemblies see them.
// expect: 5 True
// expect: ABC
#include <utility>
using namespace System;
using namespace System::Runtime::InteropServices;

template<typename T>
private class Block {
    T* place_;
    Block(const Block&);
    Block& operator=(const Block&);

public:
    Block(int count) : place_(static_cast<T*>(Marshal::AllocHGlobal(sizeof(T) * count).ToPointer())) {}
    Block(Block&& other) : place_(other.place_) { other.place_ = NULL; }
    ~Block() { if (place_ != NULL) Marshal::FreeHGlobal(IntPtr(place_)); }
    operator T*(void) { return place_; }
};

public class Pinned {
    GCHandle handle_;

public:
    Pinned(array<unsigned char>^ bytes) { handle_ = GCHandle::Alloc(bytes, GCHandleType::Pinned); }
    Pinned(Pinned&& other) {
        handle_ = other.handle_;
        other.handle_ = GCHandle();
    }
    ~Pinned() { if (handle_.IsAllocated) handle_.Free(); }
    operator char*(void) { return handle_.IsAllocated ? reinterpret_cast<char*>(handle_.AddrOfPinnedObject().ToPointer()) : NULL; }
};

template<class T> public struct Pair { T First, Second; };

int main() {
    Block<int> block(3);
    block[2] = 5;
    Block<int> moved(std::move(block));
    Console::WriteLine("{0} {1}", moved[2], (int*)block == nullptr);
    array<unsigned char>^ bytes = {65, 66, 67, 0};
    Pinned pinned(bytes);
    Pair<char*> texts = {pinned, NULL};
    Console::WriteLine(gcnew String(texts.First));
    return 0;
}
