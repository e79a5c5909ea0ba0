// Virtual functions of native classes with handles, values and tracking references: C++ dispatches, IL gets what the caller gave.
// expect: shape
// expect: taken: round one
// expect: circle round one of shape
// expect: circle two3 of shape
// expect: 5 6 7
// expect: 2021 -1
// expect: null
// expect: other.cpp says hi
// expect: True
// expect: a,b
// expect: caught: no name
// expect: 3
#include <gcroot.h>
#include <memory>
#include <vector>

using namespace System;

typedef String^ Label;

class Shape {
public:
    virtual ~Shape() {}
    virtual String^ Name() { return "shape"; }
    virtual void Rename(Label s, int n) = 0;
    virtual void Count(int% n) { n++; }
    virtual DateTime When(TimeSpan later, String^ zone = nullptr) { return DateTime(2020, 12, 31) + later; }
    virtual Label Title() const;
    virtual bool IsSame(Object^ a, Object^ b) const { return a == b; }
    virtual array<String^>^ Split(array<wchar_t>^ by) { return Name()->Split(by); }
};

Label Shape::Title() const {
    return nullptr;
}

class Circle : public Shape {
    gcroot<String^> name_;

public:
    explicit Circle(String^% name) : name_("round " + name) { name = "taken: " + name_; }
    String^ Name() override { return "circle " + name_ + " of " + Shape::Name(); }
    void Rename(String^ s, int n) override { name_ = s + n; }
    void Count(int% n) final { Shape::Count(n); }
};

class Nameless final : public Circle {
public:
    Nameless(String^ % s, std::vector<int> v) : Circle(s) {}
    virtual Label Name() override { throw gcnew InvalidOperationException("no name"); }
    DateTime When(TimeSpan, String^ zone) override { return DateTime::MinValue; }
    Label Title() const override { return "other.cpp says hi"; }
};

ref class Counter {
public:
    int count_ = 5;
    String^ text_ = "one";
};

int main() {
    Counter^ counter = gcnew Counter();
    Circle circle(counter->text_);
    Shape* shape = &circle;
    Console::WriteLine(shape->Shape::Name());
    Console::WriteLine(counter->text_);
    Console::WriteLine(shape->Name());
    shape->Rename("two", 3);
    Console::WriteLine(shape->Name());
    int first = counter->count_;
    shape->Count(counter->count_);
    int local = counter->count_;
    shape->Count(local);
    Console::WriteLine("{0} {1} {2}", first, counter->count_, local);
    String^ text = "x";
    std::unique_ptr<Shape> nameless(new Nameless(text, {1, 2}));
    Console::WriteLine("{0} {1}", shape->When(TimeSpan::FromDays(1)).Year, nameless->When(TimeSpan::Zero, "z").Year - 2);
    Console::WriteLine(shape->Title() == nullptr ? "null" : "something");
    Console::WriteLine(nameless->Title());
    Console::WriteLine(shape->IsSame(counter, counter));
    shape->Rename("a b", 1);
    array<String^>^ parts = shape->Split(gcnew array<wchar_t>{' '});
    Console::WriteLine(parts[1] + "," + parts[2]->Substring(0, 1));
    try {
        nameless->Name();
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("caught: " + e->Message);
    }
    Console::WriteLine(shape->Name()->Split(' ')[0]->Length - 3);
    return 0;
}
