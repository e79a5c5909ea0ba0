// Disposable classes of the library with stack semantics.
// expect: text
// expect: True
using namespace System;
using namespace System::IO;

int main() {
    MemoryStream^ stream = gcnew MemoryStream();
    {
        StreamWriter writer(stream);
        writer.Write("text");
        writer.Flush();
        stream->Position = 0;
        StreamReader reader(stream);
        Console::WriteLine(reader.ReadToEnd());
    }
    Console::WriteLine(!stream->CanRead);
    return 0;
}
