// x++ and x-- yield the old value, also of parameters.
// expect: 3 3 3 5
// expect: 2 1
// expect: ab
// expect: 10 20 30
// expect: 34 15
using namespace System;

ref class Steps {
public:
    static int Down(int n) {
        int count = 0;
        while (n-- > 0) ++count;
        return count;
    }
    static int DownFor(int n) {
        int count = 0;
        for (; n-- > 0;) ++count;
        return count;
    }
    static int Up(int n) {
        int count = 0;
        while (n++ < 5) ++count;
        return count;
    }
    static int After(int n) { return n-- > 0 ? n : -n; }
    static String^ Take(const char* text) {
        String^ result = "";
        while (wchar_t c = *text++) result += c;
        return result;
    }
    static void Fill(array<int>^ values, int i) {
        for (int n = 10; i < values->Length; n += 10) values[i++] = n;
    }
    static int Old(int a) {
        int old = a++;
        return old * 10 + a;
    }
    static int Add(array<int>^ values, int i) {
        values[i++] += 5;
        return values[0] + values[i--] + i;
    }
};

generic<typename T> ref class Counter {
public:
    int Down(int n) {
        int count = 0;
        while (n-- > 0) ++count;
        return count;
    }
};

int main() {
    Console::WriteLine("{0} {1} {2} {3}", Steps::Down(3), Steps::DownFor(3), (gcnew Counter<int>())->Down(3), Steps::Up(0));
    Console::WriteLine("{0} {1}", Steps::After(3), Steps::After(0));
    Console::WriteLine(Steps::Take("ab"));
    array<int>^ values = gcnew array<int>(3);
    Steps::Fill(values, 0);
    Console::WriteLine("{0} {1} {2}", values[0], values[1], values[2]);
    Console::WriteLine("{0} {1}", Steps::Old(3), Steps::Add(gcnew array<int>{9, 1}, 0));
    return 0;
}
