// A declaration that does not parse is left out; all others are checked, and uses of it are no mistakes.
using namespace System;

template<class T> delegate void Handler(T value); // error: C3755

ref class Account {
public:
    property int Balance = 5; // error: C3137
    template<class T> event Action<T>^ Changed; // error: BR1102
    friend class Bank; // error: C3809
    int Get() { return Balance; }
    virtual void Close() override {} // error: C3668
};

generic<class T> where T : Missing // error: C3393
ref class Box {
    T value;
};

int main() {
    Account^ account = gcnew Account();
    account->Balance = 3;
    account->Changed += nullptr;
    account->Nothing(); // error: C2039
    Handler<int>^ handler;
    int n = "text"; // error: C2440
    return 0;
}
