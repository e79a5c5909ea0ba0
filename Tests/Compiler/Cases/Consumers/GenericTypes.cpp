// C# uses generic types, functions and delegates, meets their constraints and implements and extends them.
// expect: 3 three
// expect: 9 text
// expect: 1..5 7
// expect: True
// expect: [C#: 4]
// expect: doubled 8
// expect: changed 1 -> 2
// expect: 1,2,3
// expect: Entry`1 b=2
using namespace System;
using namespace System::Collections::Generic;

namespace Library {
    generic<typename T>
    public interface class IFormatter {
        String^ Format(T value);
    };

    generic<typename T> where T : IComparable<T>
    public ref class Interval {
    public:
        Interval(T low, T high) : Low(low), High(high) {}
        initonly T Low;
        initonly T High;
        generic<typename R> R Map(Func<T, R>^ map) { return map(High); }
        virtual String^ ToString() override { return Low + ".." + High; }
        virtual bool Contains(T value) { return Low->CompareTo(value) <= 0 && value->CompareTo(High) <= 0; }
    };

    generic<typename T>
    public delegate void Changed(T before, T after);

    generic<typename T> where T : value class
    public ref class Cell {
        T value_;

    public:
        event Changed<T>^ Change;
        property T Value {
            T get() { return value_; }
            void set(T value) {
                Change(value_, value);
                value_ = value;
            }
        }
    };

    public ref class Functions abstract sealed {
    public:
        generic<typename T> where T : gcnew() static T Create() { return gcnew T(); }
        generic<typename T> static List<T>^ ListOf(... array<T>^ items) { return gcnew List<T>(items); }
        generic<typename T> static String^ Show(T value, IFormatter<T>^ formatter) { return "[" + formatter->Format(value) + "]"; }
        generic<typename K> static K Largest(K a, K b) { return Comparer<K>::Default->Compare(a, b) > 0 ? a : b; }
    };

    generic<typename V>
    public ref class Table {
    public:
        value class Entry {
        public:
            String^ key;
            V value;
        };
        List<Entry>^ entries = gcnew List<Entry>();
        property V default[String^] {
            V get(String^ key) {
                for each (Entry e in entries) if (e.key == key) return e.value;
                return V();
            }
            void set(String^ key, V value) {
                Entry e;
                e.key = key;
                e.value = value;
                entries->Add(e);
            }
        }
    };
}
