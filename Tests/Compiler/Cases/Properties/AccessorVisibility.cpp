// Accessors may be less visible than their property; indexed properties may be static and virtual.
// expect: 5
// expect: 3 7
// expect: base 1
// expect: derived 1
// expect: two
// expect: get_Level set_Level True
using namespace System;
using namespace System::Reflection;

public ref class Base {
    int level_;
    static array<String^>^ names_ = {"zero", "one", "two"};

public:
    property int Level {
        int get() { return level_; }
    protected:
        void set(int value) { level_ = value; }
    }
    property int Total {
        int get() { return total_; }
    private:
        void set(int value) { total_ = value; }
    }
    void Add(int n) { Total += n; }
    property String^ Label[int] {
        virtual String^ get(int i) { return "base " + i; }
    }
    static property String^ Names[int] {
        String^ get(int i) { return names_[i]; }
    }

private:
    int total_;
};

public ref class Derived : Base {
public:
    void Raise(int n) { Level = n; }
    property String^ Label[int] {
        virtual String^ get(int i) override { return "derived " + i; }
    }
};

int main() {
    Derived derived;
    derived.Raise(5);
    Console::WriteLine(derived.Level);
    derived.Add(3);
    int three = derived.Total;
    derived.Add(4);
    Console::WriteLine("{0} {1}", three, derived.Total);
    Base plain;
    Base^ base = %plain;
    Console::WriteLine(base->Label[1]);
    base = %derived;
    Console::WriteLine(base->Label[1]);
    Console::WriteLine(Base::Names[2]);
    PropertyInfo^ level = Base::typeid->GetProperty("Level");
    Console::WriteLine("{0} {1} {2}", level->GetGetMethod()->Name, level->GetSetMethod(true)->Name, level->GetSetMethod(true)->IsFamily);
    return 0;
}
