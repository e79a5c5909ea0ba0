// What ManagedDebuggerTests steps through.
using namespace System;

public ref class Account {
    String^ owner_;
    int balance_ = 100;

public:
    Account(String^ owner) : owner_(owner) {}

    int Withdraw(int amount) {
        int rest = balance_ - amount;
        String^ message = owner_ + " has " + rest;
        for (int fee = 1; fee <= 2; fee++) {
            rest -= fee;
        }
        balance_ = rest;
        return rest;
    }
};

static int use() {
    Account account("Zoë");
    return account.Withdraw(30);
}

int main() {
    Console::WriteLine("ready");
    Console::ReadLine();
    return use();
}
