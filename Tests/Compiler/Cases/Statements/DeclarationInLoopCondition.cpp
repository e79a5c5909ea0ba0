// Variables that the conditions of loops declare: one for each iteration, seen by the increment, destroyed before the next.
// expect: a b c
// expect: 3 2 1
// expect: 1 3 5
// expect: up 1 down up 2 down up 0 down
// expect: stopped at 2, alive 0
// expect: x y
using namespace System;
using namespace System::Collections::Generic;

static int alive = 0;

struct Guard {
    int value;
    Guard(int n) : value(n) { ++alive; }
    ~Guard() { --alive; }
    explicit operator bool() const { return value != 0; }
};

ref class Reader {
    Queue<String^> lines_;

public:
    Reader(... array<String^>^ lines) {
        for each (String^ line in lines) lines_.Enqueue(line);
    }
    String^ Next() { return lines_.Count > 0 ? lines_.Dequeue() : nullptr; }
};

static void guards() {
    String^ text = "";
    int next = 1;
    while (Guard guard = Guard(next)) {
        text += "up " + guard.value + " down ";
        next = next == 2 ? 0 : next + 1;
        if (guard.value == 1) continue;
    }
    Console::WriteLine("{0}up 0 down", text);
    int stopped = 0;
    for (int i = 1; Guard guard = Guard(i); i = guard.value + 1) {
        stopped = i;
        if (guard.value == 2) break;
    }
    Console::WriteLine("stopped at {0}, alive {1}", stopped, alive);
}

int main() {
    Reader^ reader = gcnew Reader("a", "b", "c");
    String^ text = "";
    while (String^ line = reader->Next()) text += line + " ";
    Console::WriteLine(text->Trim());
    text = "";
    for (int i = 0; int left = 3 - i; ++i) text += left + " ";
    Console::WriteLine(text->Trim());
    text = "";
    int count = 0;
    for (; int odd = count < 6 ? count + 1 : 0; count = odd + 1) {
        if (odd % 2 == 0) continue;
        text += odd + " ";
    }
    Console::WriteLine(text->Trim());
    guards();
    reader = gcnew Reader("x", "y", "", "z");
    text = "";
    while (String^ line = reader->Next()) {
        if (line->Length == 0) break;
        text += line + " ";
    }
    Console::WriteLine(text->Trim());
    return 0;
}
