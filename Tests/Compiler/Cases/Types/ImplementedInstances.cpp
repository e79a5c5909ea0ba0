// A named override says which instance of a generic interface it is for.
// expect: integer, number
// expect: words of int, words of double, both
using namespace System;

generic<typename T> interface class IPut {
    String^ Put(T value);
    String^ Words(String^ text);
    String^ Both();
};

ref struct Store : IPut<int>, IPut<double> {
    virtual String^ PutNumber(double) = IPut<double>::Put { return "number"; }
    virtual String^ PutInteger(int) = IPut<int>::Put { return "integer"; }
    virtual String^ WordsOfDouble(String^ text) = IPut<double>::Words { return text + " of double"; }
    virtual String^ WordsOfInt(String^ text) = IPut<int>::Words { return text + " of int"; }
    virtual String^ Shared() = IPut<double>::Both, IPut<int>::Both { return "both"; }
};

int main() {
    Store^ store = gcnew Store;
    IPut<int>^ integers = store;
    IPut<double>^ numbers = store;
    Console::WriteLine("{0}, {1}", integers->Put(1), numbers->Put(1));
    Console::WriteLine("{0}, {1}, {2}", integers->Words("words"), numbers->Words("words"), integers->Both());
    return 0;
}
