// What metadata shows of templates: instantiations by name, only the members that are used, one type in spite of several names.
// expect: Pile<System::String ^>
// expect: Pile<int>
// expect: Pop Push Size
// expect: Push
// expect: same
// expect: nested Pile<int>+Entry
// expect: max<int>
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Reflection;

template<class T>
ref class Pile {
    List<T> items_;

public:
    value struct Entry {
        T Value;
    };

    void Push(T item) { items_.Add(item); }
    T Pop() {
        T last = items_[items_.Count - 1];
        items_.RemoveAt(items_.Count - 1);
        return last;
    }
    int Size() { return items_.Count; }
    void Unused() { items_.NoSuchMember(); }
};

typedef Pile<int> Integers;

String^ methods(Type^ type) {
    List<String^> names;
    for each (MethodInfo^ method in type->GetMethods(BindingFlags::Public | BindingFlags::Instance | BindingFlags::DeclaredOnly))
        if (!method->IsVirtual)
            names.Add(method->Name);
    names.Sort();
    return String::Join(" ", names.ToArray());
}

template<class T>
T max(T a, T b) { return static_cast<IComparable^>(a)->CompareTo(b) > 0 ? a : b; }

int main() {
    Pile<String^>^ texts = gcnew Pile<String^>();
    texts->Push("a");
    Integers^ numbers = gcnew Integers();
    numbers->Push(1);
    if (numbers->Size() > 0)
        numbers->Pop();
    Console::WriteLine(texts->GetType()->Name);
    Console::WriteLine(numbers->GetType()->Name);
    Console::WriteLine(methods(numbers->GetType()));
    Console::WriteLine(methods(texts->GetType()));
    Console::WriteLine(Integers::typeid == Pile<signed int>::typeid ? "same" : "different");
    Pile<int>::Entry entry;
    Console::WriteLine("nested {0}", entry.GetType()->FullName);
    Func<int, int, int>^ function = gcnew Func<int, int, int>(&max<int>);
    Console::WriteLine(function->Method->Name);
    return 0;
}
