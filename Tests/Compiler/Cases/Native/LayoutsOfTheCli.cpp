// Native code steps over objects of value classes as the CLI lays them out: a value class may begin with another one, and attributes and
// #pragma pack give sizes and offsets.
#include <algorithm>
#include <vector>
using namespace System;
using namespace System::Runtime::InteropServices;

value struct Inner {
    double A;
};

value struct Outer {
    Inner In;
    int D;
};

[StructLayout(LayoutKind::Sequential, Size = 24)]
value struct Roomy {
    int First;
};

[StructLayout(LayoutKind::Sequential, Size = 5)]
value struct Five {
    int First;
};

[StructLayout(LayoutKind::Explicit)]
value struct Shared {
    [FieldOffset(0)] int Bits;
    [FieldOffset(0)] float Number;
    [FieldOffset(8)] char Tail;
};

#pragma pack(push, 1)
value struct Packed {
    char Kind;
    int Value;
};
#pragma pack(pop)

value struct Money {
    int Count;
    Decimal Price;
    DateTime When;
};

struct Holder {
    Roomy room;
    int number;
    Outer outer;
};

static void Turn(array<Outer>^ values) {
    pin_ptr<Outer> first = &values[0];
    Outer* begin = first;
    std::reverse(begin, begin + values->Length);
    std::vector<Outer> copies(begin, begin + values->Length);
    Console::WriteLine("{0} {1} {2}", copies[0].In.A, copies[2].D, values[0].In.A);
}

static void Fill(array<Packed>^ values) {
    pin_ptr<Packed> first = &values[0];
    Packed* begin = first;
    std::fill(begin, begin + values->Length - 1, begin[values->Length - 1]);
    Console::WriteLine("{0} {1}", values[0].Value, safe_cast<int>(values[1].Kind));
}

int main() {
    auto values = gcnew array<Outer>(3);
    for (int i = 0; i < 3; i++) {
        values[i].In.A = i + .5;
        values[i].D = i;
    }
    Turn(values);

    auto packed = gcnew array<Packed>(3);
    packed[2].Kind = 7;
    packed[2].Value = 0x01020304;
    Fill(packed);

    Roomy room;
    room.First = 7;
    std::vector<Roomy> rooms(3);
    rooms[1] = room;
    rooms.push_back(room);
    Console::WriteLine("{0} {1} {2}", rooms[0].First, rooms[1].First, rooms[3].First);

    Holder holder;
    holder.number = 1;
    holder.room = room;
    holder.outer = values[0];
    Console::WriteLine("{0} {1} {2}", holder.number, holder.room.First, holder.outer.In.A);

    Five five;
    five.First = 9;
    std::vector<Five> fives(3, five);
    fives[1].First = 0;
    Console::WriteLine("{0} {1} {2}", fives[0].First, fives[1].First, fives[2].First);

    Shared shared;
    shared.Number = 1.0f;
    shared.Tail = 'x';
    std::vector<Shared> all(2, shared);
    Console::WriteLine("{0:x} {1}", all[1].Bits, static_cast<wchar_t>(all[1].Tail));

    Money money;
    money.Count = 4;
    money.Price = Decimal(2.5);
    money.When = DateTime(2020, 1, 2);
    std::vector<Money> list(2, money);
    list.insert(list.begin(), money);
    Console::WriteLine("{0} {1} {2}", list[2].Count, list[2].Price, list[2].When.Year);

    int constant[sizeof(Outer) + sizeof(Roomy)];
    Console::WriteLine("{0} {1} {2} {3} {4} {5} {6}", sizeof(Outer), sizeof(Roomy), sizeof(Five), sizeof(Shared), sizeof(Packed), sizeof(Money),
        sizeof(constant) / sizeof(int));
    Console::WriteLine("{0} {1}", Marshal::SizeOf<Packed>(), Marshal::SizeOf<Roomy>());
}
// expect: 2.5 0 2.5
// expect: 16909060 7
// expect: 0 7 7
// expect: 1 7 2.5
// expect: 9 0 9
// expect: 3f800000 x
// expect: 4 2.5 2020
// expect: 16 24 5 12 5 32 40
// expect: 5 24
