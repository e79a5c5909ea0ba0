// Managed expressions initialise bases and members of native classes; members without managed parts stay native.
// expect: 10 dd qqqq 4 11
// expect: 10 dd qqqqqq 6 13
// expect: refused: System.FormatException
// expect: destroyed 1
#include <gcroot.h>
#include <string>

using namespace System;
using namespace System::Collections::Generic;

struct Base {
    int n;
    explicit Base(int n) : n(n) {}
    virtual int kind() const = 0;
    virtual ~Base() {}
};

class Derived : public Base {
    gcroot<List<int>^> list_;
    gcroot<String^> name_ = gcnew String('d', 2);
    std::string text_;
    const int size_;
    int twice_ = Math::Abs(-3) * 2;

public:
    explicit Derived(int n) : Base(Math::Max(n, 10)), list_(gcnew List<int>(n)), text_(n, 'q'), size_(list_->Capacity) {
        list_->Add(n);
    }
    Derived(int n, int) : Derived(Convert::ToInt32(n * 1.5)) {}
    int kind() const override { return list_->Count + size_ + twice_; }
    void show() {
        Console::WriteLine("{0} {1} {2} {3} {4}", n, name_->ToString(), gcnew String(text_.c_str()), size_, kind());
    }
};

static int destroyed = 0;

struct Part {
    ~Part() { ++destroyed; }
};

// The second member's initialiser throws: the first is destroyed, the third is not begun.
class Unfinished {
    Part first_;
    int number_;
    Part third_;

public:
    Unfinished() : number_(Int32::Parse("no number")) {}
};

void make() { Unfinished u; }

int main() {
    Derived(4).show();
    Derived(4, 1).show();
    try {
        make();
    } catch (Exception^ e) {
        Console::WriteLine("refused: {0}", e->GetType());
    }
    Console::WriteLine("destroyed {0}", destroyed);
    return 0;
}
