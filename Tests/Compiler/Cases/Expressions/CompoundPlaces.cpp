// The place on the left of a compound assignment is computed once, whatever operator stands behind it.
// expect: text x
// expect: called 1
// expect: text xy
// expect: called 2
// expect: called 3
// expect: run run called 4
// expect: 7 called 5
// expect: a1 b 2
// expect: 12.5
using namespace System;

delegate void Run();

value struct Sum {
    int N;
    Sum(int n) : N(n) {}
    static Sum operator+(Sum a, Sum b) { return Sum(a.N + b.N); }
};

ref class Store {
    static int calls_;

public:
    static Store^ Only = gcnew Store;
    String^ Text = "";
    Run^ Runs;
    Sum Total = Sum(4);
    property String^ Name;

    static Store^ Find() {
        calls_++;
        return Only;
    }
    static void Print() { Console::Write("run "); }
    static void Calls() { Console::WriteLine("called {0}", calls_); }
};

int main() {
    Store::Find()->Text += "x";
    Console::WriteLine("text {0}", Store::Only->Text);
    Store::Calls();
    Store::Find()->Text += 'y';
    Console::WriteLine("text {0}", Store::Only->Text->Replace("121", "y"));
    Store::Calls();
    Store::Find()->Runs += gcnew Run(&Store::Print);
    Store::Calls();
    Store::Find()->Runs += gcnew Run(&Store::Print);
    Store::Only->Runs();
    Store::Calls();
    Store::Find()->Total += Sum(3);
    Console::Write("{0} ", Store::Only->Total.N);
    Store::Calls();

    array<String^>^ texts = {"a", "b"};
    int i = 0;
    texts[i++] += 1;
    Console::WriteLine("{0} {1} {2}", texts[0], texts[1], i + 1);
    array<Decimal>^ prices = {10, 20};
    i = 0;
    prices[i++] += Decimal(2.5);
    Console::WriteLine(prices[0].ToString(Globalization::CultureInfo::InvariantCulture));
    return 0;
}
