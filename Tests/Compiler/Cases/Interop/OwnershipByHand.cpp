// Ownership as C++/CLI was written before owners: SafeHandle, GCHandle as context, memory and structs of Marshal.
// expect: open 1, valid True
// expect: closed once: 0 open
// expect: lost handle closed: 0 open
// expect: told 1 2 3 by context
// expect: context freed
// expect: struct 7 2.5 back 8
// expect: ansi 5, unicode 5, utf8 6
// expect: copied 1 2 3, back 3 2 1
// expect: block 0 1 4
// expect: span 9
// expect: roots a b, count 2
// expect: released 2
#include <gcroot.h>
#include <map>
#include <memory>
#include <msclr/auto_gcroot.h>
#include <string>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::CompilerServices;
using namespace System::Runtime::InteropServices;

namespace native {
int open_handles = 0;
void* open() { return ++open_handles, new int(1); }
void close(void* handle) {
    --open_handles;
    delete static_cast<int*>(handle);
}
typedef void (*callback)(int, void*);
void each(int count, callback call, void* context) {
    for (int i = 1; i <= count; ++i) call(i, context);
}
struct pair {
    int first;
    double second;
};
}

ref class FileHandle : SafeHandle {
public:
    FileHandle() : SafeHandle(IntPtr::Zero, true) { SetHandle(IntPtr(native::open())); }
    virtual property bool IsInvalid { bool get() override { return handle == IntPtr::Zero; } }

protected:
    virtual bool ReleaseHandle() override {
        native::close(handle.ToPointer());
        return true;
    }
};

[UnmanagedFunctionPointer(CallingConvention::Cdecl)]
delegate void Told(int value, void* context);

ref class Listener {
public:
    List<int>^ Values = gcnew List<int>();
    static void OnTold(int value, void* context) {
        GCHandle handle = GCHandle::FromIntPtr(IntPtr(context));
        safe_cast<Listener^>(handle.Target)->Values->Add(value);
    }
};

[StructLayout(LayoutKind::Sequential)]
value struct Pair {
    int First;
    double Second;
};

class registry {
    std::map<std::string, gcroot<String^>> names_;
    std::vector<msclr::auto_gcroot<IDisposable^>> owned_;

public:
    void add(const std::string& key, String^ name) { names_[key] = name; }
    String^ find(const std::string& key) { return names_[key]; }
    int count() const { return static_cast<int>(names_.size()); }
    void own(IDisposable^ object) { owned_.push_back(msclr::auto_gcroot<IDisposable^>(object)); }
};

ref class Token {
public:
    static int Released;
    ~Token() { ++Released; }
};

[MethodImpl(MethodImplOptions::NoInlining)]
static void Lose() { gcnew FileHandle(); }

static void Handles() {
    FileHandle^ handle = gcnew FileHandle();
    Console::WriteLine("open {0}, valid {1}", native::open_handles, !handle->IsInvalid);
    delete handle;
    delete handle;
    Console::WriteLine("closed once: {0} open", native::open_handles);
    Lose();
    GC::Collect();
    GC::WaitForPendingFinalizers();
    Console::WriteLine("lost handle closed: {0} open", native::open_handles);
}

static void Contexts() {
    Listener^ listener = gcnew Listener();
    Told^ told = gcnew Told(&Listener::OnTold);
    GCHandle context = GCHandle::Alloc(listener);
    native::callback call = static_cast<native::callback>(Marshal::GetFunctionPointerForDelegate(told).ToPointer());
    native::each(3, call, GCHandle::ToIntPtr(context).ToPointer());
    GC::KeepAlive(told);
    Console::WriteLine("told {0} by context", String::Join(" ", listener->Values));
    context.Free();
    Console::WriteLine("context {0}", context.IsAllocated ? "held" : "freed");
}

static void Structs() {
    Pair pair;
    pair.First = 7;
    pair.Second = 2.5;
    IntPtr memory = Marshal::AllocHGlobal(Marshal::SizeOf<Pair>());
    try {
        Marshal::StructureToPtr(pair, memory, false);
        native::pair* seen = static_cast<native::pair*>(memory.ToPointer());
        int first = seen->first++;
        Pair back = safe_cast<Pair>(Marshal::PtrToStructure(memory, Pair::typeid));
        Console::WriteLine("struct {0} {1} back {2}", first, seen->second, back.First);
    } finally {
        Marshal::FreeHGlobal(memory);
    }
}

static int Length(const char* text) { return static_cast<int>(std::char_traits<char>::length(text)); }

static void Strings() {
    IntPtr ansi = Marshal::StringToHGlobalAnsi("plain");
    IntPtr wide = Marshal::StringToHGlobalUni(L"pl\u00E4in");
    IntPtr utf8 = Marshal::StringToCoTaskMemUTF8(L"pl\u00E4in");
    Console::WriteLine("ansi {0}, unicode {1}, utf8 {2}", Length(static_cast<char*>(ansi.ToPointer())),
                       static_cast<int>(std::wstring(static_cast<const wchar_t*>(wide.ToPointer())).size()), Length(static_cast<const char*>((const void*)utf8)));
    Marshal::FreeHGlobal(ansi);
    Marshal::FreeHGlobal(wide);
    Marshal::FreeCoTaskMem(utf8);
}

static void Arrays() {
    array<int>^ numbers = {1, 2, 3};
    std::vector<int> copy(numbers->Length);
    Marshal::Copy(numbers, 0, IntPtr(copy.data()), numbers->Length);
    std::unique_ptr<int[]> reversed(new int[copy.size()]);
    for (std::size_t i = 0; i < copy.size(); ++i) reversed[i] = copy[copy.size() - 1 - i];
    array<int>^ back = gcnew array<int>(3);
    Marshal::Copy(IntPtr(reversed.get()), back, 0, 3);
    Console::WriteLine("copied {0} {1} {2}, back {3}", copy[0], copy[1], copy[2], String::Join(" ", back));

    interior_ptr<int> inside = &numbers[0];
    for (int i = 0; i < 3; ++i, ++inside) *inside = i * i;
    Console::WriteLine("block {0}", String::Join(" ", numbers));

    int* native = new int[2]{4, 5};
    Span<int> span(native, 2);
    int sum = 0;
    for (int i = 0; i < span.Length; ++i) sum += span[i];
    delete[] native;
    Console::WriteLine("span {0}", sum);
}

static void Roots() {
    {
        registry names;
        names.add("1", "a");
        names.add("2", "b");
        GC::Collect();
        String^ first = names.find("1");
        Console::WriteLine("roots {0} {1}, count {2}", first, names.find("2"), names.count());
        names.own(gcnew Token());
        names.own(gcnew Token());
    }
    Console::WriteLine("released {0}", Token::Released);
}

int main() {
    Handles();
    Contexts();
    Structs();
    Strings();
    Arrays();
    Roots();
    return 0;
}
