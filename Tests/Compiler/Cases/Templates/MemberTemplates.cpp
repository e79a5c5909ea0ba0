// Function templates that are members of ref classes: instance, static, overloaded, with native parts and private access.
// expect: 3
// expect: 1 2.5
// expect: String: a
// expect: Int32: 1
// expect: list of 2
// expect: abc
// expect: 7
using namespace System;
using namespace System::Collections::Generic;
#include <string>
#include <vector>

ref class Tools {
    int calls_;
    std::vector<int>* log_;

public:
    Tools() : calls_(0), log_(new std::vector<int>()) {}
    ~Tools() { delete log_; }

    template<class T>
    array<T>^ Pair(T a, T b) {
        ++calls_;
        log_->push_back(sizeof(T) > 4 ? 2 : 1);
        array<T>^ result = gcnew array<T>(2);
        result[0] = a;
        result[1] = b;
        return result;
    }

    template<class T>
    static String^ Describe(T value) {
        Object^ object = value;
        return object->GetType()->Name + ": " + object;
    }

    template<class T>
    static String^ Describe(List<T>^ list) {
        return "list of " + list->Count;
    }

    template<class C>
    static String^ Text(const std::basic_string<C>& text) {
        String^ result = "";
        for (C c : text)
            result += static_cast<wchar_t>(c);
        return result;
    }

    property int Calls { int get() { return calls_ + static_cast<int>(log_->size()); } }

    template<int N>
    int Add(int x) { return x + N; }
};

int main() {
    Tools tools;
    array<int>^ a = tools.Pair(1, 2);
    Console::WriteLine(a[0] + a[1]);
    array<double>^ b = tools.Pair<double>(1, 2.5);
    Console::WriteLine("{0} {1}", b[0], b[1]);
    Console::WriteLine(Tools::Describe<String^>("a"));
    Console::WriteLine(Tools::Describe(1));
    List<int>^ list = gcnew List<int>();
    list->Add(1);
    list->Add(2);
    Console::WriteLine(Tools::Describe(list));
    Console::WriteLine(Tools::Text(std::string("abc")));
    Console::WriteLine(tools.Add<3>(tools.Calls));
    return 0;
}
