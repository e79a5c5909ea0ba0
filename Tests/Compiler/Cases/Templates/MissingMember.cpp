// What a body asks of its parameter that the argument does not have.
using namespace System;

template<class T>
ref class Store {
    T value_;

public:
    void Save() { value_.Save(); } // error: C2039
    void Unused() { value_.Unused(); }
};

value struct Record {
    int x;
};

int main() {
    Store<Record>^ store = gcnew Store<Record>();
    store->Save();
    return 0;
}
