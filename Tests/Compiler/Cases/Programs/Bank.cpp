// A bank: accounts in a hierarchy, exceptions of one's own, events on overdrafts, a ledger with transfers that roll back, reports.
// expect: == opening ==
// expect: CHK-0001 Ada           1,000.00
// expect: SAV-0002 Brahe         2,500.00
// expect: CRD-0003 Curie             0.00
// expect: == day one ==
// expect: low balance on CHK-0001: 50.00
// expect: refused: CRD-0003 cannot pay 900.00, only 500.00 available
// expect: refused: unknown account XXX-0009
// expect: refused: an amount is positive (Parameter 'amount')
// expect: CHK-0001 Ada              50.00
// expect: SAV-0002 Brahe         3,450.00
// expect: CRD-0003 Curie          -450.00
// expect: low balance on CHK-0001: 45.00
// expect: == month end ==
// expect: CHK-0001 Ada              45.00
// expect: SAV-0002 Brahe         3,458.63
// expect: CRD-0003 Curie          -458.25
// expect: total 3,045.38
// expect: CHK-0001: deposit 1000.00, transfer to SAV-0002 -950.00, fee -5.00
// expect: CRD-0003: withdrawal -450.00, deposit 450.00, withdrawal -450.00, interest -8.25
// expect: 10 entries, 2 of transfers, largest 2500.00
// expect: audit of 3 accounts: sound
// expect: closed CHK-0001 CRD-0003
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Globalization;

public enum class EntryKind { Deposit, Withdrawal, Transfer, Fee, Interest };

public value struct Entry {
    initonly EntryKind Kind;
    initonly Decimal Amount;
    initonly String^ Remark;

    Entry(EntryKind kind, Decimal amount, String^ remark) : Kind(kind), Amount(amount), Remark(remark) {}

    virtual String^ ToString() override {
        String^ name = Kind.ToString()->ToLowerInvariant();
        String^ remark = String::IsNullOrEmpty(Remark) ? "" : " " + Remark;
        return String::Format(CultureInfo::InvariantCulture, "{0}{1} {2:0.00}", name, remark, Amount);
    }
};

public ref class BankException : InvalidOperationException {
public:
    BankException(String^ message) : InvalidOperationException(message) {}
};

public ref class InsufficientFunds sealed : BankException {
public:
    property Decimal Missing;

    InsufficientFunds(String^ account, Decimal wanted, Decimal available)
        : BankException(String::Format(CultureInfo::InvariantCulture, "{0} cannot pay {1:0.00}, only {2:0.00} available", account, wanted, available)) {
        Missing = wanted - available;
    }
};

ref class Account;

public ref class BalanceEventArgs : EventArgs {
public:
    initonly Account^ Source;
    initonly Decimal Balance;
    BalanceEventArgs(Account^ source, Decimal balance) : Source(source), Balance(balance) {}
};

public ref class Account abstract {
    static int next_ = 1;
    initonly String^ number_;
    String^ owner_;
    Decimal balance_;

protected:
    List<Entry>^ entries_ = gcnew List<Entry>();

    Account(String^ prefix, String^ owner) : number_(String::Format("{0}-{1:0000}", prefix, next_++)), owner_(owner) {}

    void Book(EntryKind kind, Decimal amount, String^ remark) {
        balance_ += amount;
        entries_->Add(Entry(kind, amount, remark));
        if (amount < Decimal::Zero && balance_ >= Decimal::Zero && balance_ < LowLimit) BalanceLow(this, gcnew BalanceEventArgs(this, balance_));
    }

    virtual property Decimal Credit { Decimal get() { return Decimal::Zero; } }
    virtual property Decimal LowLimit { Decimal get() { return Decimal::Zero; } }

public:
    event EventHandler<BalanceEventArgs^>^ BalanceLow;

    property String^ Number { String^ get() { return number_; } }
    property String^ Owner { String^ get() { return owner_; } }
    property Decimal Balance { Decimal get() { return balance_; } }
    property IReadOnlyList<Entry>^ Entries { IReadOnlyList<Entry>^ get() { return entries_; } }
    property Decimal Available { Decimal get() { return balance_ + Credit; } }

    void Deposit(Decimal amount) { Book(EntryKind::Deposit, Positive(amount), nullptr); }
    void Withdraw(Decimal amount) { Book(EntryKind::Withdrawal, -Payable(amount), nullptr); }

    void TransferTo(Account^ other, Decimal amount) {
        Decimal paid = Payable(amount);
        Book(EntryKind::Transfer, -paid, "to " + other->Number);
        other->Book(EntryKind::Transfer, paid, "from " + Number);
    }

    virtual void EndMonth() = 0;

    virtual String^ ToString() override {
        return String::Format(CultureInfo::InvariantCulture, "{0} {1,-10} {2,11:N2}", number_, owner_, balance_);
    }

private:
    static Decimal Positive(Decimal amount) {
        if (amount <= Decimal::Zero) throw gcnew ArgumentOutOfRangeException("amount", "an amount is positive");
        return amount;
    }

    Decimal Payable(Decimal amount) {
        if (Positive(amount) > Available) throw gcnew InsufficientFunds(Number, amount, Available);
        return amount;
    }
};

public ref class Checking : Account {
public:
    Checking(String^ owner) : Account("CHK", owner) {}
    virtual void EndMonth() override { Book(EntryKind::Fee, Decimal(-5), nullptr); }

protected:
    virtual property Decimal LowLimit { Decimal get() override { return Decimal(100); } }
};

public ref class Savings : Account {
    initonly Decimal rate_;

public:
    Savings(String^ owner, double rate) : Account("SAV", owner), rate_(Decimal(rate)) {}
    virtual void EndMonth() override {
        Decimal interest = Decimal::Round(Balance * rate_ / Decimal(12), 2, MidpointRounding::AwayFromZero);
        Book(EntryKind::Interest, interest, nullptr);
    }
};

public ref class Card sealed : Account {
public:
    Card(String^ owner) : Account("CRD", owner) {}
    virtual void EndMonth() override {
        if (Balance < Decimal::Zero) Book(EntryKind::Interest, Decimal::Round(Balance * Decimal(0.22) / Decimal(12), 2), nullptr);
    }

protected:
    virtual property Decimal Credit { Decimal get() override { return Decimal(500); } }
};

public ref class Bank {
    SortedDictionary<String^, Account^> accounts_;

    void OnLow(Object^, BalanceEventArgs^ e) {
        Console::WriteLine(String::Format(CultureInfo::InvariantCulture, "low balance on {0}: {1:0.00}", e->Source->Number, e->Balance));
    }

    static int ByNumber(Account^ a, Account^ b) { return String::CompareOrdinal(a->Number->Substring(4), b->Number->Substring(4)); }

public:
    generic<typename T> where T : Account T Open(T account) {
        accounts_.Add(account->Number, account);
        account->BalanceLow += gcnew EventHandler<BalanceEventArgs^>(this, &Bank::OnLow);
        return account;
    }

    property Account^ default[String^] {
        Account^ get(String^ number) {
            Account^ found;
            if (!accounts_.TryGetValue(number, found)) throw gcnew BankException("unknown account " + number);
            return found;
        }
    }

    property Decimal Total {
        Decimal get() {
            Decimal total;
            for each (Account^ account in accounts_.Values) total += account->Balance;
            return total;
        }
    }

    void Try(Action^ action) {
        try {
            action();
        } catch (InsufficientFunds^ e) {
            Console::WriteLine("refused: {0}", e->Message);
        } catch (BankException^ e) {
            Console::WriteLine("refused: {0}", e->Message);
        } catch (ArgumentException^ e) {
            Console::WriteLine("refused: {0}", e->Message);
        }
    }

    void Report(String^ title) {
        Console::WriteLine("== {0} ==", title);
        List<Account^>^ sorted = gcnew List<Account^>(accounts_.Values);
        sorted->Sort(gcnew Comparison<Account^>(&Bank::ByNumber));
        for each (Account^ account in sorted) Console::WriteLine(account);
    }

    void EndMonth() {
        for each (KeyValuePair<String^, Account^> pair in accounts_) pair.Value->EndMonth();
    }

    IEnumerable<Entry>^ AllEntries() {
        List<Entry>^ all = gcnew List<Entry>();
        for each (Account^ account in accounts_.Values) all->AddRange(account->Entries);
        return all;
    }

    bool Audit() {
        for each (Account^ account in accounts_.Values) {
            Decimal sum;
            for each (Entry entry in account->Entries) sum += entry.Amount;
            if (sum != account->Balance) return false;
        }
        return true;
    }

    property int Count { int get() { return accounts_.Count; } }

    array<String^>^ CloseBelow(Decimal limit) {
        List<String^>^ closed = gcnew List<String^>();
        for each (Account^ account in gcnew List<Account^>(accounts_.Values)) {
            if (account->Balance < limit && accounts_.Remove(account->Number)) closed->Add(account->Number);
        }
        return closed->ToArray();
    }
};

ref class Orders {
    Bank^ bank_;

public:
    Orders(Bank^ bank) : bank_(bank) {}
    void Overdraw() { bank_["CRD-0003"]->Withdraw(Decimal(450)); bank_["CRD-0003"]->Deposit(Decimal(450)); bank_["CRD-0003"]->Withdraw(Decimal(900)); }
    void Unknown() { bank_["XXX-0009"]->Deposit(Decimal::One); }
    void Negative() { bank_["SAV-0002"]->Deposit(Decimal(-3)); }
};

static String^ History(Account^ account) {
    array<String^>^ texts = gcnew array<String^>(account->Entries->Count);
    int i = 0;
    for each (Entry entry in account->Entries) texts[i++] = entry.ToString();
    return account->Number + ": " + String::Join(", ", texts);
}

int main() {
    Bank bank;
    Account^ ada = bank.Open(gcnew Checking("Ada"));
    Account^ brahe = bank.Open(gcnew Savings("Brahe", 0.03));
    Card^ curie = bank.Open(gcnew Card("Curie"));
    ada->Deposit(Decimal(1000));
    brahe->Deposit(Decimal(2500));
    bank.Report("opening");

    Console::WriteLine("== day one ==");
    ada->TransferTo(brahe, Decimal(950));
    Bank^ handle = %bank;
    Orders^ orders = gcnew Orders(handle);
    handle->Try(gcnew Action(orders, &Orders::Overdraw));
    handle->Try(gcnew Action(orders, &Orders::Unknown));
    handle->Try(gcnew Action(orders, &Orders::Negative));
    curie->Withdraw(Decimal(450));
    for each (Account^ account in gcnew array<Account^>{ada, brahe, curie}) Console::WriteLine(account);

    bank.EndMonth();
    bank.Report("month end");
    Console::WriteLine(String::Format(CultureInfo::InvariantCulture, "total {0:N2}", bank.Total));
    Console::WriteLine(History(ada));
    Console::WriteLine(History(curie));

    int entries = 0, transfers = 0;
    Decimal largest = Decimal::MinValue;
    for each (Entry entry in bank.AllEntries()) {
        ++entries;
        switch (entry.Kind) {
        case EntryKind::Transfer: ++transfers; break;
        default: break;
        }
        largest = Math::Max(largest, entry.Amount);
    }
    Console::WriteLine(String::Format(CultureInfo::InvariantCulture, "{0} entries, {1} of transfers, largest {2:0.00}", entries, transfers, largest));
    Console::WriteLine("audit of {0} accounts: {1}", bank.Count, bank.Audit() ? "sound" : "broken");
    Console::WriteLine("closed {0}", String::Join(" ", bank.CloseBelow(Decimal(1000))));
    return 0;
}
