// A native struct by value cannot be in the signature of a delegate that becomes a function pointer; pointers to it and value classes can.
using namespace System;
using namespace System::Runtime::InteropServices;

struct event {
    int id;
    double value;
};

value struct Event {
    int Id;
    double Value;
};

delegate double Taker(event e);
delegate event Giver();
delegate double Pointer(event* e);
delegate double Converted(Event e);

void Expose(Taker^ taker) {
    Console::WriteLine(taker(event()));
    Marshal::GetFunctionPointerForDelegate(taker); // error: BR2001
}

void Expose(Giver^ giver) {
    Marshal::GetFunctionPointerForDelegate(giver); // error: BR2001
}

void Expose(Pointer^ pointer, Converted^ converted) {
    Marshal::GetFunctionPointerForDelegate(pointer);
    Marshal::GetFunctionPointerForDelegate(converted);
}
