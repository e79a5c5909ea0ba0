// Pointers to objects of ref classes, and strings without handle, in functions outside of managed types.
using namespace System;

ref class Item {};
value class Point { int x_, y_; };

void take(Item* item) {} // error: C3699
Item* give() { return nullptr; } // error: C3699
void print(String text) {} // error: C3149
void move(Point* point) {}

struct Native {
    void Take(Item** items) {} // error: C3699
};

int main() {
    Object^ number = 5;
    int n = dynamic_cast<int>(number); // error: C2680
    return n;
}
