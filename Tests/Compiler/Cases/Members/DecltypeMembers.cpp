// Types of members that an expression gives.
// expect: 6 6.5 ab
// expect: 3 4
// expect: 5
// expect: 9
using namespace System;

public ref class Holder {
    int count_ = 4;
    decltype(1 + 2) field_;

public:
    template<class T> decltype(auto) Add(T value) { return value + count_; }
    template<class T> auto Join(T left, T right) -> decltype(left + right) { return left + right; }
    decltype(1 + 2) Three() { return 3; }
    static decltype(static_cast<short>(1)) Four() { return 4; }
    virtual decltype(gcnew String('a', 2)) ToString() override { return field_.ToString(); }
    property decltype(7) Number;
    void Set(decltype(field_) value) { field_ = value; }
};

int main() {
    Holder holder;
    Console::WriteLine("{0} {1} {2}", holder.Add(2), holder.Add(2.5), holder.Join<String^>("a", "b"));
    Console::WriteLine("{0} {1}", holder.Three(), Holder::Four());
    holder.Set(5);
    Console::WriteLine(%holder);
    holder.Number = 9;
    Console::WriteLine(holder.Number);
    return 0;
}
