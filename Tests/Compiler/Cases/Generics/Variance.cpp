// Variance of the class library's interfaces and delegates.
using namespace System;
using namespace System::Collections::Generic;

public ref class Shape {
public:
    virtual String^ Name() { return "shape"; }
};

public ref class Circle : Shape {
public:
    virtual String^ Name() override { return "circle"; }
};

ref class ByName : IComparer<Shape^> {
public:
    virtual int Compare(Shape^ a, Shape^ b) { return String::CompareOrdinal(a->Name(), b->Name()); }
};

static String^ Names(IEnumerable<Shape^>^ shapes) {
    String^ text = "";
    for each (Shape^ s in shapes) text += s->Name() + " ";
    return text;
}

static Circle^ MakeCircle() { return gcnew Circle(); }
static void Show(Object^ o) { Console::WriteLine("shown {0}", o); }

generic<typename T> where T : Shape
static String^ First(List<T>^ list) {
    IEnumerable<Shape^>^ shapes = list;
    return Names(shapes);
}

int main() {
    List<Circle^>^ circles = gcnew List<Circle^>();
    circles->Add(gcnew Circle());
    IEnumerable<Circle^>^ some = circles;
    IEnumerable<Shape^>^ shapes = some;
    Console::WriteLine(Names(circles) + Names(shapes) + First(circles));
    circles->Add(gcnew Circle());
    circles->Sort(gcnew ByName());
    IReadOnlyList<Object^>^ objects = circles;
    Console::WriteLine(objects->Count);
    Func<Circle^>^ make = gcnew Func<Circle^>(&MakeCircle);
    Func<Shape^>^ makeShape = make;
    Console::WriteLine(makeShape()->Name());
    Action<Object^>^ show = gcnew Action<Object^>(&Show);
    Action<String^>^ showText = show;
    showText("text");
    return 0;
}
// expect: circle circle circle 
// expect: 2
// expect: circle
// expect: shown text
