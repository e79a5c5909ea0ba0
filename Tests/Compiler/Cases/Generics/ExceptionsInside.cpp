// Native and managed exceptions, finally and rethrowing inside of generic code.
#include <stdexcept>
#include <string>

using namespace System;

inline int divide(int a, int b) {
    if (b == 0) throw std::domain_error("division by zero");
    return a / b;
}

generic<typename T> where T : IConvertible
public ref class Divider {
    T last_;

public:
    int Divide(T a, T b) {
        try {
            last_ = b;
            return divide(a->ToInt32(nullptr), b->ToInt32(nullptr));
        } catch (const std::domain_error& e) {
            Console::WriteLine("native: {0}", gcnew String(e.what()));
            return -1;
        } catch (FormatException^) {
            Console::WriteLine("managed: {0}", last_);
            return -2;
        } finally {
            Console::WriteLine("finally {0}", b);
        }
    }

    generic<typename E> where E : Exception
    static String^ Catch(Action<T>^ action, T value) {
        try {
            action(value);
            return "nothing";
        } catch (Exception^ e) {
            E expected = dynamic_cast<E>(e);
            if (expected == nullptr) throw;
            return expected->Message;
        }
    }
};

static void Refuse(int n) {
    if (n < 0) throw gcnew ArgumentOutOfRangeException("n", "negative");
    if (n == 0) throw gcnew InvalidOperationException("zero");
}

int main() {
    Divider<int> ints;
    Console::WriteLine(ints.Divide(6, 3));
    Console::WriteLine(ints.Divide(6, 0));
    Divider<String^> texts;
    Console::WriteLine(texts.Divide("8", "two"));
    Action<int>^ refuse = gcnew Action<int>(&Refuse);
    Console::WriteLine(Divider<int>::Catch<ArgumentException^>(refuse, -1)->Split(' ')[0]);
    Console::WriteLine(Divider<int>::Catch<ArgumentException^>(refuse, 1));
    try {
        Divider<int>::Catch<ArgumentException^>(refuse, 0);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine("passed on: " + e->Message);
    }
    return 0;
}
// expect: finally 3
// expect: 2
// expect: native: division by zero
// expect: finally 0
// expect: -1
// expect: managed: two
// expect: finally two
// expect: -2
// expect: negative
// expect: nothing
// expect: passed on: zero
