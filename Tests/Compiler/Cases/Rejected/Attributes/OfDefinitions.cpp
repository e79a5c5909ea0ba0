// Attributes of definitions outside of the class obey the rules of all attributes; what the declaration says may only be repeated word by word.
using namespace System;

[AttributeUsage(AttributeTargets::Method)]
public ref class PriceAttribute : Attribute {
public:
    int Euros;
};

[AttributeUsage(AttributeTargets::Property)]
public ref class ColourAttribute : Attribute {};

public ref class Shop {
public:
    [Price(Euros = 1)] void Open();
    [Price(Euros = 1)] void Close();
    void Sell(int count);
    void Buy(int count);
    void Lock();
};

[Price(Euros = 1)]
void Shop::Open() {}

[Price(Euros = 2)] // error: C3095
void Shop::Close() {}

[Colour] // error: C3303
void Shop::Sell(int count) {}

void Shop::Buy([Colour] int count) {} // error: C3303

[Absent] // error: C2065
void Shop::Lock() {}

int main() {}
