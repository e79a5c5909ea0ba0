// for each over arrays of native pointers, of any rank and with other lower bounds; break and continue leave or go on with the whole loop.
// expect: 6
// expect: 8
// expect: 1 2
// expect: 5 6 3
// expect: 3 4
using namespace System;

struct Node { int value; };

int Sum(array<Node*, 2>^ nodes) {
    int sum = 0;
    for each (Node* node in nodes) sum += node->value;
    return sum;
}

int main() {
    Node one{1}, two{2};
    array<Node*, 2>^ square = gcnew array<Node*, 2>(2, 2);
    square[0, 0] = square[1, 0] = &one;
    square[0, 1] = square[1, 1] = &two;
    Console::WriteLine(Sum(square));
    for each (Node*% node in square) node = &two;
    Console::WriteLine(Sum(square));
    String^ all = "";
    for each (Node* node in gcnew array<Node*>{&one, &two}) all += node->value + " ";
    Console::WriteLine(all->Trim());

    array<int, 2>^ bounds = safe_cast<array<int, 2>^>(Array::CreateInstance(int::typeid, gcnew array<int>{2, 2}, gcnew array<int>{5, 1}));
    bounds[5, 1] = 5;
    bounds[6, 1] = 6;
    bounds[6, 2] = 3;
    all = "";
    for each (int number in bounds) {
        if (number == 0) continue;
        all += number + " ";
    }
    Console::WriteLine(all->Trim());
    all = "";
    for each (int number in gcnew array<int, 2>{{3, 4}, {9, 5}}) {
        if (number == 9) break;
        all += number + " ";
    }
    Console::WriteLine(all->Trim());
    return 0;
}
