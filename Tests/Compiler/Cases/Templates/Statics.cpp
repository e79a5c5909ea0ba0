// Static members of class templates: one of each per instantiation, static constructors, initialisers, constants, properties.
// expect: registry of Int32
// expect: 2 of Int32
// expect: registry of String
// expect: 1 of String
// expect: 5 10
// expect: shared
// expect: 3.5
using namespace System;
using namespace System::Collections::Generic;

template<class T>
ref class Registry {
    static List<T>^ items_ = gcnew List<T>();
    static Registry() { Console::WriteLine("registry of {0}", T::typeid->Name); }

public:
    static void Add(T item) { items_->Add(item); }
    static property String^ Summary { String^ get() { return items_->Count + " of " + T::typeid->Name; } }
};

template<int N>
ref class Numbers {
public:
    literal int Five = 5;
    literal String^ Text = "shared";
    static initonly int Scaled = Five * N;
};

template<class T>
ref class Singleton abstract sealed {
    static T^ instance_;

public:
    static T^ Get() {
        if (!instance_)
            instance_ = gcnew T();
        return instance_;
    }
};

ref class Settings {
public:
    property double Factor;
    Settings() { Factor = 3.5; }
};

int main() {
    Registry<int>::Add(1);
    Registry<int>::Add(2);
    Console::WriteLine(Registry<int>::Summary);
    Registry<String^>::Add("a");
    Console::WriteLine(Registry<String^>::Summary);
    Console::WriteLine("{0} {1}", Numbers<2>::Five, Numbers<2>::Scaled);
    Console::WriteLine(Numbers<3>::Text);
    Console::WriteLine(Object::ReferenceEquals(Singleton<Settings>::Get(), Singleton<Settings>::Get()) ? Singleton<Settings>::Get()->Factor : 0.0);
    return 0;
}
