// One class implements two interfaces and is used through each.
// expect: reading
// expect: writing x
// expect: reading
using namespace System;

interface class IReader {
    String^ Read();
};

interface class IWriter {
    void Write(String^ text);
};

ref class Device : IReader, IWriter {
public:
    virtual String^ Read() { return "reading"; }
    virtual void Write(String^ text) { Console::WriteLine("writing " + text); }
};

static void Copy(IReader^ from) { Console::WriteLine(from->Read()); }

int main() {
    Device^ device = gcnew Device();
    Console::WriteLine(device->Read());
    IWriter^ writer = device;
    writer->Write("x");
    Copy(device);
    return 0;
}
