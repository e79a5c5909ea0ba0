// Delegates and templates: to instantiated functions, of .NET's generic types, stored by template classes.
// expect: 8
// expect: 10 twenty
// expect: 1,4,9
// expect: seen 5
// expect: seen text
// expect: sum 6
using namespace System;
using namespace System::Collections::Generic;

template<class T>
T twice(T value) { return value + value; }

template<class T>
String^ name(T value) { return value == 10 ? "10" : "twenty"; }

template<class T>
T square(T value) { return value * value; }

template<class T>
ref class Publisher {
    Action<T>^ handlers_;

public:
    void Subscribe(Action<T>^ handler) { handlers_ += handler; }
    void Publish(T value) {
        if (handlers_)
            handlers_(value);
    }
};

template<class T>
ref class Observer {
public:
    T Sum;
    void Add(T value) { Sum += value; }
    static void See(T value) { Console::WriteLine("seen {0}", value); }
};

int main() {
    Func<int, int>^ f = gcnew Func<int, int>(&twice<int>);
    Console::WriteLine(f(4));
    Converter<int, String^>^ convert = gcnew Converter<int, String^>(&name<int>);
    Console::WriteLine(String::Join(" ", Array::ConvertAll(gcnew array<int> { 10, 20 }, convert)));
    List<int> list;
    for (int i = 1; i <= 3; ++i)
        list.Add(i);
    Console::WriteLine(String::Join(",", list.ConvertAll(gcnew Converter<int, int>(&square<int>))));
    Publisher<int> numbers;
    numbers.Subscribe(gcnew Action<int>(&Observer<int>::See));
    numbers.Publish(5);
    Publisher<String^> texts;
    texts.Subscribe(gcnew Action<String^>(&Observer<String^>::See));
    texts.Publish("text");
    Observer<int>^ observer = gcnew Observer<int>();
    Publisher<int> sums;
    sums.Subscribe(gcnew Action<int>(observer, &Observer<int>::Add));
    sums.Publish(2);
    sums.Publish(4);
    Console::WriteLine("sum {0}", observer->Sum);
    return 0;
}
