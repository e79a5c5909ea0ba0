// A static event of a class.
// expect: heard x
using namespace System;

ref class Bus {
public:
    static event Action<String^>^ Message;
    static void Send(String^ text) { Message(text); }
};

ref class Ear {
public:
    static void Hear(String^ text) { Console::WriteLine("heard " + text); }
};

int main() {
    Bus::Message += gcnew Action<String^>(&Ear::Hear);
    Bus::Send("x");
    return 0;
}
