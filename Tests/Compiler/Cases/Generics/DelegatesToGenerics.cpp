// Delegates to members of generic types and to generic functions; events with generic handlers; closures by objects.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
public ref class Filter {
    T limit_;
    Comparison<T>^ compare_;

public:
    Filter(T limit, Comparison<T>^ compare) : limit_(limit), compare_(compare) {}
    bool Accept(T item) { return compare_(item, limit_) < 0; }
    List<T>^ Apply(List<T>^ items) { return items->FindAll(gcnew Predicate<T>(this, &Filter<T>::Accept)); }
    static int Natural(T a, T b) { return Comparer<T>::Default->Compare(a, b); }
};

generic<typename T>
public ref class Channel {
public:
    event EventHandler<T>^ Received;
    event Action<T, int>^ Counted {
        void add(Action<T, int>^ handler) { counted_ += handler; }
        void remove(Action<T, int>^ handler) { counted_ -= handler; }
        void raise(T item, int n) { if (counted_ != nullptr) counted_(item, n); }
    }
    void Send(T item) {
        Received(this, item);
        Counted(item, ++count_);
    }

private:
    Action<T, int>^ counted_;
    int count_;
};

ref class Sink {
public:
    void OnText(Object^ sender, String^ text) { Console::WriteLine("got {0}", text); }
    void OnCount(String^ text, int n) { Console::WriteLine("{0} #{1}", text, n); }
};

ref class Functions {
public:
    generic<typename T> static T Identity(T value) { return value; }
    generic<typename T> static String^ Wrap(T value) { return "<" + value + ">"; }
};

int main() {
    List<int>^ numbers = gcnew List<int>(gcnew array<int>{3, 8, 1, 9});
    Filter<int>^ filter = gcnew Filter<int>(5, gcnew Comparison<int>(&Filter<int>::Natural));
    Console::WriteLine(String::Join(" ", filter->Apply(numbers)));
    Channel<String^>^ channel = gcnew Channel<String^>();
    Sink^ sink = gcnew Sink();
    EventHandler<String^>^ handler = gcnew EventHandler<String^>(sink, &Sink::OnText);
    channel->Received += handler;
    channel->Counted += gcnew Action<String^, int>(sink, &Sink::OnCount);
    channel->Send("one");
    channel->Received -= handler;
    channel->Send("two");
    Func<int, int>^ same = gcnew Func<int, int>(&Functions::Identity<int>);
    Converter<int, String^>^ wrap = gcnew Converter<int, String^>(&Functions::Wrap<int>);
    Console::WriteLine("{0} {1}", same(4), String::Join("", numbers->ConvertAll(wrap)));
    return 0;
}
// expect: 3 1
// expect: got one
// expect: one #1
// expect: two #2
// expect: 4 <3><8><1><9>
