// bool converts from and to numbers and handles.
// expect: True False True
// expect: 2
// expect: True
using namespace System;

int main() {
    bool fromNumber = 5;
    bool fromZero = 0.0;
    String^ text = "x";
    bool fromHandle = text ? true : false;
    Console::WriteLine("{0} {1} {2}", fromNumber, fromZero, fromHandle);
    int sum = fromNumber + fromHandle;
    Console::WriteLine(sum);
    bool exclusive = fromNumber ^ fromZero;
    Console::WriteLine(exclusive);
    return 0;
}
