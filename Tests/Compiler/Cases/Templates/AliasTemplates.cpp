// Alias templates of handles, generic types and classes of the program, also behind gcnew; parameter arrays of function templates.
// expect: 4 0
// expect: box 5 text
// expect: 6 xyz 0
using namespace System;
using namespace System::Collections::Generic;

template<class T> using Items = List<T>;
template<class T> using Texts = Dictionary<String^, T>;

template<class T> ref struct Box {
    T value;
    Box(T value) : value(value) {}
};
template<class T> using Held = Box<T>^;

template<typename T> T Sum(... array<T>^ numbers) {
    T sum = T();
    for each (T number in numbers) sum += number;
    return sum;
}

int main() {
    Items<int>^ items = gcnew Items<int>;
    items->Add(4);
    List<Items<String^>^>^ nested = gcnew List<Items<String^>^>();
    Console::WriteLine("{0} {1}", items[0], nested->Count);
    Texts<int>^ texts = gcnew Texts<int>;
    texts["box"] = 5;
    Held<String^> held = gcnew Box<String^>("text");
    for each (KeyValuePair<String^, int> pair in texts) Console::WriteLine("{0} {1} {2}", pair.Key, pair.Value, held->value);
    Console::WriteLine("{0} {1} {2}", Sum<int>(1, 2, 3), Sum<String^>("x", "y", "z"), Sum<int>());
    return 0;
}
