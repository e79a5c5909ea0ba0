// Templates around a native engine: owning handles, forwarders of callbacks, base classes over their heirs, function pointers.
// expect: step 0
// expect: step 1
// expect: step 2
// expect: 3 engine True
// expect: NativeHandle<Native::Engine>
// expect: 2 4
// expect: impl
// expect: crtp Impl
// expect: 1 two 3.5
// expect: 123
#include <functional>
#include <memory>
#include <string>
#include <vector>
#include <map>
#include <msclr/auto_gcroot.h>
#include <msclr/marshal_cppstd.h>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;
using namespace msclr::interop;

namespace Native {
    class Engine {
    public:
        typedef std::function<void(const std::string&, int)> Callback;
        void subscribe(Callback c) { callbacks_.push_back(std::move(c)); }
        void run(int n) { for (int i = 0; i < n; i++) for (auto& c : callbacks_) c("step", i); }
        std::unique_ptr<std::string> name() const { return std::make_unique<std::string>("engine"); }
    private:
        std::vector<Callback> callbacks_;
    };
    template<typename T> struct Range { T lo, hi; bool contains(const T& t) const { return !(t < lo) && !(hi < t); } };
}

template<typename T>
public ref class NativeHandle {
    T* p_;
public:
    NativeHandle() : p_(new T()) {}
    NativeHandle(T* p) : p_(p) {}
    ~NativeHandle() { this->!NativeHandle(); }
    !NativeHandle() { delete p_; p_ = nullptr; }
    property T* Get { T* get() { if (!p_) throw gcnew ObjectDisposedException(NativeHandle::typeid->Name); return p_; } }
    T* operator->() { return Get; }
};

public delegate void StepHandler(String^ what, int n);

template<typename TManaged>
class Forwarder {
    msclr::auto_gcroot<TManaged^> target_;
public:
    explicit Forwarder(TManaged^ t) : target_(t) {}
    void operator()(const std::string& s, int n) { target_->OnStep(marshal_as<String^>(s), n); }
};

public ref class EngineWrapper {
    NativeHandle<Native::Engine> engine_;
public:
    event StepHandler^ Step;
    EngineWrapper() { }
    void Connect();
    void OnStep(String^ s, int n) { Step(s, n); }
    void Run(int n) { engine_->run(n); }
    property String^ Name { String^ get() { return marshal_as<String^>(*engine_.Get->name()); } }
    bool Contains(double x) { return Native::Range<double>{0, 1}.contains(x) && Native::Range<std::string>{"a", "z"}.contains(marshal_as<std::string>(Name)); }
};
struct WeakForwarder { gcroot<WeakReference^> ref; WeakForwarder(EngineWrapper^ w) : ref(gcnew WeakReference(w)) {} void operator()(const std::string& s, int n) const { EngineWrapper^ w = safe_cast<EngineWrapper^>(ref->Target); if (w != nullptr) w->OnStep(marshal_as<String^>(s), n); } };
void EngineWrapper::Connect() { engine_.Get->subscribe(WeakForwarder(this)); }

ref class Handler { public: int total; void Handle(String^ s, int n) { total += n; Console::WriteLine("{0} {1}", s, n); } };

template<typename K, typename V> Dictionary<K, V>^ toDictionary(const std::map<int, int>& m) { auto d = gcnew Dictionary<K, V>(); for (auto it = m.begin(); it != m.end(); ++it) d->Add(it->first, it->second); return d; }
template<class Derived> struct Crtp { void call() { static_cast<Derived*>(this)->impl(); Console::WriteLine("crtp {0}", Derived::typeid->Name); } };
struct Impl : Crtp<Impl> { void impl() { Console::WriteLine("impl"); } };
template<typename... Args> void logf(String^ format, Args... args) { Console::WriteLine(format, args...); }
template<typename TDelegate> IntPtr thunk(TDelegate^ d) { return Marshal::GetFunctionPointerForDelegate(d); }
typedef int (*Cmp)(const void*, const void*);
delegate int CmpDelegate(const void* a, const void* b);
int compareInts(const void* a, const void* b) { return Math::Sign(*(const int*)a - *(const int*)b); }

int main() {
    EngineWrapper^ w = gcnew EngineWrapper;
    Handler^ h = gcnew Handler;
    w->Step += gcnew StepHandler(h, &Handler::Handle);
    w->Connect();
    w->Run(3);
    Console::WriteLine("{0} {1} {2}", h->total, w->Name, w->Contains(0.5));
    delete w;
    try { w->Run(1); } catch (ObjectDisposedException^ e) { Console::WriteLine(e->ObjectName); }
    auto d = toDictionary<int, Int64>({{1, 2}, {3, 4}});
    Console::WriteLine("{0} {1}", d->Count, d[3]);
    Impl().call();
    logf("{0} {1} {2}", 1, gcnew String("two"), 3.5);
    int a[] = {3, 1, 2};
    CmpDelegate^ cmp = gcnew CmpDelegate(&compareInts);
    qsort(a, 3, sizeof(int), (Cmp)thunk(cmp).ToPointer());
    GC::KeepAlive(cmp);
    Console::WriteLine("{0}{1}{2}", a[0], a[1], a[2]);
    return 0;
}
