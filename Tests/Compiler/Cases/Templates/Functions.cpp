// Function templates over managed types: deduced and explicit arguments, overloads, recursion, one template calling another.
// expect: b
// expect: 9
// expect: [1; 2; 3]
// expect: [x; y]
// expect: null
// expect: System.Text.StringBuilder
// expect: 120
// expect: 3 of String
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Text;

template<class T>
T later(T a, T b) {
    return safe_cast<IComparable^>(a)->CompareTo(b) > 0 ? a : b;
}

template<typename T>
String^ list(array<T>^ items) {
    StringBuilder^ text = gcnew StringBuilder("[");
    for (int i = 0; i < items->Length; ++i) {
        if (i > 0)
            text->Append("; ");
        text->Append(items[i]);
    }
    return text->Append("]")->ToString();
}

template<class T>
String^ show(T^ object) {
    return object == nullptr ? "null" : object->GetType()->ToString();
}

template<class T>
T product(IEnumerator<T>^ items) {
    if (!items->MoveNext())
        return 1;
    T first = items->Current;
    return first * product<T>(items);
}

template<class T>
List<T>^ gather(array<T>^ items) {
    List<T>^ result = gcnew List<T>();
    for each (T item in items)
        result->Add(item);
    return result;
}

template<class T>
String^ count(array<T>^ items) {
    return String::Format("{0} of {1}", gather(items)->Count, T::typeid->Name);
}

template<>
inline String^ count(array<String^>^ items) {
    return String::Format("{0} of String", gather(items)->Count);
}

int main() {
    Console::WriteLine(later<String^>("a", "b"));
    Console::WriteLine(later(9, 4));
    Console::WriteLine(list(gcnew array<int> { 1, 2, 3 }));
    Console::WriteLine(list(gcnew array<String^> { "x", "y" }));
    Console::WriteLine(show<String>(nullptr));
    Console::WriteLine(show(gcnew StringBuilder()));
    IEnumerable<int>^ factors = gcnew array<int> { 2, 3, 4, 5 };
    Console::WriteLine(product(factors->GetEnumerator()));
    Console::WriteLine(count(gcnew array<String^> { "a", "b", "c" }));
    return 0;
}
