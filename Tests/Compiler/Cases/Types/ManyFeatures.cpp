// A small bank: everything at once.
// expect: deposit 100
// expect: withdraw 30
// expect: refused: 500 > 70
// expect: Ann has 70
// expect: closed Ann
using namespace System;
using namespace System::Collections::Generic;

namespace Bank {

public enum class Kind { Deposit, Withdraw };

public ref class RefusedException : InvalidOperationException {
public:
    RefusedException(Decimal amount, Decimal balance)
        : InvalidOperationException(String::Format("refused: {0} > {1}", amount, balance)) {}
};

public ref class Account {
    Decimal balance_;
    String^ owner_;

public:
    event Action<Kind, Decimal>^ Changed;

    Account(String^ owner) : owner_(owner) {}
    ~Account() { Console::WriteLine("closed {0}", owner_); }

    property String^ Owner { String^ get() { return owner_; } }
    property Decimal Balance { Decimal get() { return balance_; } }

    void Book(Kind kind, Decimal amount) {
        if (kind == Kind::Withdraw && amount > balance_)
            throw gcnew RefusedException(amount, balance_);
        balance_ = kind == Kind::Deposit ? balance_ + amount : balance_ - amount;
        Changed(kind, amount);
    }
};

ref class Journal {
public:
    void Write(Kind kind, Decimal amount) {
        Console::WriteLine("{0} {1}", kind.ToString()->ToLowerInvariant(), amount);
    }
};

}

int main() {
    Bank::Account account("Ann");
    Bank::Journal^ journal = gcnew Bank::Journal();
    account.Changed += gcnew Action<Bank::Kind, Decimal>(journal, &Bank::Journal::Write);
    account.Book(Bank::Kind::Deposit, 100);
    account.Book(Bank::Kind::Withdraw, 30);
    try {
        account.Book(Bank::Kind::Withdraw, 500);
    } catch (Bank::RefusedException^ e) {
        Console::WriteLine(e->Message);
    }
    Console::WriteLine("{0} has {1}", account.Owner, account.Balance);
    return 0;
}
