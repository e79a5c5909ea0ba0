// A word index: a native class with std::map and std::regex behind a wrapper, visited through callbacks, filled by threads.
// expect: and=1 cat=1 dog=1 the=2
// expect: 302 300 6
// expect: no zebra
// expect: 905 acdntw
// expect: 32
// expect: 500500
// expect: ff .txt
// expect: 10 999
#include <map>
#include <string>
#include <vector>
#include <regex>
#include <thread>
#include <mutex>
#include <functional>
#include <algorithm>
#include <memory>
#include <numeric>
#include <sstream>
#include <filesystem>
#include <vcclr.h>
#include <msclr/marshal_cppstd.h>
#include <msclr/lock.h>
#include <msclr/auto_gcroot.h>

using namespace System;
using namespace System::Threading;
using namespace System::Threading::Tasks;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;
using namespace msclr::interop;

#pragma managed(push, off)
class WordTable {
public:
    typedef void (*Visitor)(const char* word, int count, void* context);
    void add(const std::string& text) {
        static const std::regex word("[a-z]+");
        for (std::sregex_iterator i(text.begin(), text.end(), word), end; i != end; ++i) ++counts_[i->str()];
    }
    void visit(Visitor visitor, void* context) const {
        for (const auto& [w, c] : counts_) visitor(w.c_str(), c, context);
    }
    int at(const std::string& w) const { return counts_.at(w); }
    size_t size() const { return counts_.size(); }
private:
    std::map<std::string, int> counts_;
};
int parallel_sum(const std::vector<int>& v) {
    int a = 0, b = 0;
    std::thread first([&] { for (size_t i = 0; i < v.size() / 2; ++i) a += v[i]; });
    std::thread second([&] { for (size_t i = v.size() / 2; i < v.size(); ++i) b += v[i]; });
    first.join(); second.join();
    return a + b;
}
#pragma managed(pop)

class Observer {
    gcroot<List<String^>^> seen_;
    msclr::auto_gcroot<IDisposable^> owned_;
public:
    Observer() : seen_(gcnew List<String^>()) {}
    void note(const char* w, int c) { seen_->Add(String::Format("{0}={1}", gcnew String(w), c)); }
    String^ text() { return String::Join(" ", static_cast<List<String^>^>(seen_)->ToArray()); }
    static void forward(const char* w, int c, void* self) { static_cast<Observer*>(self)->note(w, c); }
};

public delegate void Visit(String^ word, int count);
[UnmanagedFunctionPointer(CallingConvention::Cdecl)]
delegate void NativeVisit(const char* word, int count, void* context);

public ref class WordIndex {
    WordTable* native_;
    Object^ sync_ = gcnew Object();
    Visit^ current_;
    void Forward(const char* w, int c, void*) { current_(gcnew String(w), c); }
public:
    WordIndex() : native_(new WordTable()) {}
    ~WordIndex() { this->!WordIndex(); GC::SuppressFinalize(this); }
    !WordIndex() { delete native_; native_ = nullptr; }
    void Add(String^ text) {
        msclr::lock l(sync_);
        native_->add(marshal_as<std::string>(text->ToLowerInvariant()));
    }
    property int default[String^] {
        int get(String^ w) {
            try { return native_->at(marshal_as<std::string>(w)); }
            catch (const std::out_of_range&) { throw gcnew KeyNotFoundException(w); }
        }
    }
    property int Count { int get() { return static_cast<int>(native_->size()); } }
    void ForEach(Visit^ visit) {
        current_ = visit;
        NativeVisit^ d = gcnew NativeVisit(this, &WordIndex::Forward);
        IntPtr p = Marshal::GetFunctionPointerForDelegate(d);
        native_->visit(static_cast<WordTable::Visitor>(p.ToPointer()), nullptr);
        GC::KeepAlive(d);
    }
    String^ Describe() {
        Observer o;
        native_->visit(&Observer::forward, &o);
        return o.text();
    }
};

ref class Work {
    WordIndex^ index;
    int number;
public:
    Work(WordIndex^ i, int n) : index(i), number(n) {}
    void Run() { for (int i = 0; i < 100; ++i) index->Add(String::Format("word the number {0}", "abc"[number % 3])); }
    int Square() { return number * number; }
};
ref struct Sum { int total; String^ words; void Add(String^ w, int c) { total += c; words += w->Substring(0, 1); } static int Half(Task<int>^ t) { return t->Result / 2; } };

int main() {
    WordIndex index;
    index.Add("The cat and the DOG");
    Console::WriteLine(index.Describe());
    array<Thread^>^ threads = gcnew array<Thread^>(3);
    for (int i = 0; i < threads->Length; ++i) {
        threads[i] = gcnew Thread(gcnew ThreadStart(gcnew Work(%index, i), &Work::Run));
        threads[i]->Start();
    }
    for each (Thread^ t in threads) t->Join();
    Console::WriteLine("{0} {1} {2}", index["the"], index["word"], index.Count);
    try { int n = index["zebra"]; Console::WriteLine(n); }
    catch (KeyNotFoundException^ e) { Console::WriteLine("no {0}", e->Message); }
    Sum^ sum = gcnew Sum();
    index.ForEach(gcnew Visit(sum, &Sum::Add));
    Console::WriteLine("{0} {1}", sum->total, sum->words);
    Task<int>^ task = Task::Run(gcnew Func<int>(gcnew Work(nullptr, 8), &Work::Square));
    Task<int>^ half = task->ContinueWith(gcnew Func<Task<int>^, int>(&Sum::Half));
    Console::WriteLine(half->Result);
    std::vector<int> v(1000);
    std::iota(v.begin(), v.end(), 1);
    Console::WriteLine(parallel_sum(v));
    std::unique_ptr<std::ostringstream> out(new std::ostringstream);
    *out << std::hex << 255 << ' ' << std::filesystem::path("/a/b.txt").extension().string();
    Console::WriteLine(marshal_as<String^>(out->str()));
    std::sort(v.begin(), v.end(), [](int a, int b) { return a % 10 != b % 10 ? a % 10 < b % 10 : a < b; });
    Console::WriteLine("{0} {1}", v[0], v[999]);
    return 0;
}
