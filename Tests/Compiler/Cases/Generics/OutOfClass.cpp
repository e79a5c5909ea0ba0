// Members of generic types defined out of their class.
using namespace System;

namespace Store {
    generic<typename K, typename V>
    public ref class Table {
        array<K>^ keys_;
        array<V>^ values_;
        int count_;

    public:
        Table(int capacity);
        void Add(K key, V value);
        property V default[K] { V get(K key); }
        property int Count { int get(); }
        generic<typename R> R Fold(R start, Func<R, V, R>^ step);
        virtual String^ ToString() override;
        static Table<K, V>^ Of(K key, V value);
        ~Table();

        ref class Cursor {
        public:
            K Key(Table<K, V>^ table, int at);
        };
    };
}

generic<typename K, typename V>
Store::Table<K, V>::Table(int capacity) : keys_(gcnew array<K>(capacity)), values_(gcnew array<V>(capacity)) {}

generic<typename K, typename V>
void Store::Table<K, V>::Add(K key, V value) {
    keys_[count_] = key;
    values_[count_++] = value;
}

generic<typename A, typename B>
B Store::Table<A, B>::default::get(A key) {
    for (int i = 0; i < count_; i++) {
        if (keys_[i]->Equals(key)) return values_[i];
    }
    return B();
}

generic<typename K, typename V>
int Store::Table<K, V>::Count::get() { return count_; }

generic<typename K, typename V> generic<typename R>
R Store::Table<K, V>::Fold(R start, Func<R, V, R>^ step) {
    for (int i = 0; i < count_; i++) start = step(start, values_[i]);
    return start;
}

generic<typename K, typename V>
String^ Store::Table<K, V>::ToString() { return "table of " + count_; }

generic<typename K, typename V>
Store::Table<K, V>^ Store::Table<K, V>::Of(K key, V value) {
    Table<K, V>^ made = gcnew Table<K, V>(1);
    made->Add(key, value);
    return made;
}

generic<typename K, typename V>
Store::Table<K, V>::~Table() { Console::WriteLine("disposed {0}", this); }

generic<typename K, typename V>
K Store::Table<K, V>::Cursor::Key(Table<K, V>^ table, int at) { return table->keys_[at]; }

static double Plus(double a, int b) { return a + b; }

int main() {
    Store::Table<String^, int> ages(3);
    ages.Add("Ann", 31);
    ages.Add("Ben", 25);
    Console::WriteLine("{0} {1} {2} {3}", ages["Ben"], ages["Cid"], ages.Count, ages.Fold(0.5, gcnew Func<double, int, double>(&Plus)));
    Store::Table<String^, int>::Cursor^ cursor = gcnew Store::Table<String^, int>::Cursor();
    Console::WriteLine(cursor->Key(%ages, 1) + " " + Store::Table<int, int>::Of(1, 2));
    return 0;
}
// expect: 25 0 2 56.5
// expect: Ben table of 1
// expect: disposed table of 2
