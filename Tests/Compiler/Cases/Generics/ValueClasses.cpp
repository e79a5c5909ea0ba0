// Generic value classes: defaults, copies, boxing, arrays of them, and as type arguments.
using namespace System;
using namespace System::Collections::Generic;

generic<typename T>
public value class Optional : IEquatable<Optional<T>> {
    T value_;
    bool has_;

public:
    static initonly Optional<T> None;
    Optional(T value) : value_(value), has_(true) {}
    property bool HasValue { bool get() { return has_; } }
    T Or(T other) { return has_ ? value_ : other; }
    void Set(T value) {
        value_ = value;
        has_ = true;
    }
    virtual bool Equals(Optional<T> other) { return has_ == other.has_ && EqualityComparer<T>::Default->Equals(value_, other.value_); }
    virtual bool Equals(Object^ other) override {
        Nullable<int> unused;
        return dynamic_cast<Optional<T>^>(other) != nullptr && Equals(safe_cast<Optional<T>>(other));
    }
    virtual int GetHashCode() override { return has_ ? value_->GetHashCode() : 0; }
};

generic<typename T>
static Optional<T> Find(array<T>^ items, Predicate<T>^ test) {
    for each (T item in items) {
        if (test(item)) return Optional<T>(item);
    }
    return Optional<T>::None;
}

static bool IsLong(String^ s) { return s->Length > 3; }

int main() {
    Optional<int> a;
    Optional<int> b(5);
    Optional<int> c = b;
    c.Set(6);
    Console::WriteLine("{0} {1} {2} {3}", a.HasValue, a.Or(1), b.Or(1), c.Or(1));
    Object^ boxed = b;
    Console::WriteLine("{0} {1} {2}", boxed->Equals(Optional<int>(5)), b.Equals(c), safe_cast<Optional<int>>(boxed).Or(0));
    array<Optional<String^>>^ all = gcnew array<Optional<String^>>(2);
    all[1].Set("set");
    Console::WriteLine("{0} {1}", all[0].HasValue, all[1].Or("none"));
    array<String^>^ words = {"a", "long", "longer"};
    Console::WriteLine("{0} {1}", Find(words, gcnew Predicate<String^>(&IsLong)).Or("?"), Find(gcnew array<String^>(0), gcnew Predicate<String^>(&IsLong)).Or("?"));
    Dictionary<Optional<int>, String^>^ map = gcnew Dictionary<Optional<int>, String^>();
    map[b] = "five";
    Console::WriteLine(map[Optional<int>(5)]);
    return 0;
}
// expect: False 1 5 6
// expect: True False 5
// expect: False set
// expect: long ?
// expect: five
