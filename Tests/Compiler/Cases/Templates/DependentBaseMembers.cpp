// Members of a base that depends on a template's parameters are found without this->, as Visual C++ does.
using namespace System;
using namespace System::Collections::Generic;

template<class K, class V> ref class Cache : Dictionary<K, V> {
public:
    V Find(K key, Func<K, V>^ make) {
        V value;
        if (!TryGetValue(key, value)) {
            value = make(key);
            Add(key, value);
        }
        return value;
    }
    property int Double { int get() { return Count * 2; } }
};

template<class T> ref struct Holder {
    T value;
    static int made;
    static void Note() { made++; }
    ref struct Item { int number = 4; };
};

template<class T> ref struct Named : Holder<T> {
    String^ name;
    Named(String^ name, T v) : name(name) { value = v; Note(); }
    static int Made() { Note(); return made; }
    int Nested() { Item^ item = gcnew Item; return item->number; }
    virtual String^ ToString() override { return name + value + Nested(); }
};

template<class T> struct Native { T n = 1; void step() { n++; } };
template<class T> struct Next : Native<T> { T next() { step(); return n; } };

int length(String^ text) { return text->Length; }

int main() {
    // expect: 4 4 2
    Cache<String^, int> cache;
    auto make = gcnew Func<String^, int>(&length);
    Console::WriteLine("{0} {1} {2}", cache.Find("text", make), cache.Find("text", make), cache.Double);
    // expect: a54 2
    Named<int> named("a", 5);
    Console::WriteLine("{0} {1}", %named, Named<int>::Made());
    // expect: 2
    Next<int> next;
    Console::WriteLine(next.next());
    return 0;
}
