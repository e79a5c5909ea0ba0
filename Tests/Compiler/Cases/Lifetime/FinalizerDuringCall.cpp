// A finalizer never runs during a native call of its own object, though nothing else holds the object any more.
// expect: alive during the call: True
// expect: finalized after it: True
using namespace System;
using namespace System::Runtime::CompilerServices;
using namespace System::Runtime::InteropServices;

struct Resource {
    bool is_alive = true;
};

static Resource theResource;

// Calls back in the middle, then looks whether its object is still there.
static bool survives(Resource* resource, void (*collect)()) {
    collect();
    return resource->is_alive;
}

delegate void Callback();

ref class Holder {
    Resource* resource_;

public:
    Holder() : resource_(&theResource) {}
    ~Holder() { this->!Holder(); }
    !Holder() { resource_->is_alive = false; }

    [MethodImpl(MethodImplOptions::AggressiveOptimization)]
    bool Survives(IntPtr collect) {
        return survives(resource_, static_cast<void (*)()>(collect.ToPointer()));
    }
};

ref class Program abstract sealed {
public:
    static void Collect() {
        for (int i = 0; i < 3; ++i) {
            GC::Collect();
            GC::WaitForPendingFinalizers();
        }
    }

    [MethodImpl(MethodImplOptions::AggressiveOptimization | MethodImplOptions::NoInlining)]
    static bool Call(IntPtr collect) { return (gcnew Holder())->Survives(collect); }
};

int main() {
    Callback^ collect = gcnew Callback(&Program::Collect);
    bool survived = Program::Call(Marshal::GetFunctionPointerForDelegate(collect));
    Console::WriteLine("alive during the call: {0}", survived);
    Program::Collect();
    Console::WriteLine("finalized after it: {0}", !theResource.is_alive);
    GC::KeepAlive(collect);
    return 0;
}
