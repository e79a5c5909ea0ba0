// Managed code that C++ calls returns objects of value classes: lambdas, function objects, virtual functions, initialisers.
#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <vector>
using namespace System;

value struct Amount {
    int cents;

    Amount(int cents) : cents(cents) {}

    property double Euros {
        double get() { return cents / 100.0; }
    }
};

struct Source {
    virtual Amount next(int n) { return Amount(n + 1); }
    virtual ~Source() {}
};

struct Doubling : Source {
    Amount next(int n) override { return Amount(2 * n); }
};

struct Plus {
    Amount operator()(const Amount& a, const Amount& b) const { return Amount(Convert::ToInt32(100 * (a.Euros + b.Euros))); }
};

struct Owner {
    std::unique_ptr<Amount> first;
    Amount second;

    explicit Owner(int cents) : first(new Amount(cents)), second(cents + 1) {}
};

int main() {
    std::vector<Amount> amounts;
    for (int i = 0; i < 5; i++) {
        amounts.push_back(Amount(i * 7 % 5 * 100));
    }

    std::transform(amounts.begin(), amounts.end(), amounts.begin(), [](const Amount& a) { return Amount(a.cents + Convert::ToInt32(a.Euros)); });
    Console::WriteLine("{0} {1}", amounts[1].cents, amounts[4].cents);
    Console::WriteLine(std::accumulate(amounts.begin(), amounts.end(), Amount(1), Plus()).cents);

    std::function<Amount(int)> make = [](int n) {
        if (n < 0) {
            throw gcnew ArgumentException("negative");
        }
        return Amount(n);
    };
    Amount made = make(250);
    Console::WriteLine(made.Euros.ToString(Globalization::CultureInfo::InvariantCulture));
    try {
        make(-1);
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }

    Doubling doubling;
    Source* source = &doubling;
    Amount next = source->next(4);
    Console::WriteLine("{0} {1}", next.cents, Source().next(4).cents);

    Owner owner(3);
    Console::WriteLine("{0} {1} {2}", owner.first->cents, owner.second.cents, Plus()(owner.second, *owner.first).cents);
}
// expect: 202 303
// expect: 1011
// expect: 2.5
// expect: negative
// expect: 8 5
// expect: 3 4 7
