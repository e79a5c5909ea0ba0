// Objects of ref classes are referred to by tracking references; strings live behind handles.
using namespace System;

ref class Item {
public:
    void Take(Item& other) {} // error: C3699
    void Track(Item% other) {}
    static Item& Give() { return *gcnew Item; } // error: C3699
};

void take(Item& item) {} // error: C3699
void track(const Item% item) {}
void number(int& n) {}

int main() {
    String text; // error: C3149
    Item item;
    Item% reference = item;
    return 0;
}
