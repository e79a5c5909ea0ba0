// The size of an object on the garbage-collected heap is nobody's to know; its type has another typeid.
#include <typeinfo>
using namespace System;

ref class Node { int x; };
value class Point { int x, y; };

int main() {
    int good = sizeof(Point) + sizeof(int);
    int bad = sizeof(Node); // error: C2847
    Node^ node = gcnew Node();
    int worse = sizeof(*node); // error: C2847
    bool same = typeid(Node) == typeid(int); // error: C3185
    return good;
}
