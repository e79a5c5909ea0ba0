// Static members, literals, static constructors, conversion functions and attributes of generic types.
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Threading;

generic<typename T>
public ref class Registry {
    static List<T>^ all_ = gcnew List<T>();
    static Dictionary<Type^, int>^ hits_;
    static Registry() {
        hits_ = gcnew Dictionary<Type^, int>();
        hits_[T::typeid] = 100;
    }

public:
    literal int Limit = 2;
    literal String^ Title = "registry";
    static initonly DateTime Epoch = DateTime(1970, 1, 1);
    static property int Hits { int get() { return hits_[T::typeid]; } }
    static bool Add(T item) {
        if (all_->Count == Limit) return false;
        all_->Add(item);
        hits_[T::typeid]++;
        return true;
    }
    static event Action<T>^ Added;
    static void Announce(T item) { Added(item); }
};

generic<typename T>
public value class Meters {
public:
    T amount;
    explicit Meters(T a) : amount(a) {}
    static explicit operator T(Meters<T> m) { return m.amount; }
    static operator Meters<T>(T a) {
        Meters<T> m;
        m.amount = a;
        return m;
    }
};

ref class Sink {
public:
    static void On(String^ s) { Console::WriteLine("added " + s); }
};

int main() {
    Console::WriteLine("{0} {1} {2}", Registry<int>::Add(1), Registry<int>::Add(2), Registry<int>::Add(3));
    Console::WriteLine("{0} {1}", Registry<int>::Hits, Registry<String^>::Hits);
    int room[Registry<int>::Limit] = {7, 8};
    Console::WriteLine("{0} {1} {2}", Registry<int>::Title, room[1], Registry<double>::Epoch.Year);
    Registry<String^>::Added += gcnew Action<String^>(&Sink::On);
    Registry<String^>::Announce("x");
    Meters<int> m = 5;
    Console::WriteLine("{0} {1}", static_cast<int>(m), (Meters<double>(2.5)).amount);
    return 0;
}
// expect: True True False
// expect: 102 100
// expect: registry 8 1970
// expect: added x
// expect: 5 2.5
