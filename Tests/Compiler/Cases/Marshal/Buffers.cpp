// Bytes, characters and numbers between arrays and native memory, as it is done by hand.
// expect: 01-02-03-FA-07
// expect: 4
// expect: 6 héllo
// expect: fa030201
// expect: 5
// expect: 4
// expect: wide
// expect: id
#include <vector>
#include <cstdint>
#include <string>
#include <cstring>
#include <msclr/marshal_cppstd.h>
using namespace System;
using namespace System::Runtime::InteropServices;
using namespace System::IO;

std::vector<uint8_t> toVector(array<Byte>^ data) {
    std::vector<uint8_t> v(data->Length);
    if (data->Length) Marshal::Copy(data, 0, IntPtr(v.data()), data->Length);
    return v;
}
array<Byte>^ toArray(const std::vector<uint8_t>& v) {
    array<Byte>^ a = gcnew array<Byte>((int)v.size());
    if (!v.empty()) Marshal::Copy(IntPtr((void*)v.data()), a, 0, a->Length);
    return a;
}
std::vector<uint8_t> pinned(array<Byte>^ data) {
    pin_ptr<Byte> p = &data[0];
    unsigned char* b = p;
    return std::vector<uint8_t>(b, b + data->Length);
}
int main() {
    array<Byte>^ data = {1, 2, 3, 250};
    std::vector<uint8_t> v = toVector(data);
    v.push_back(7);
    Console::WriteLine(BitConverter::ToString(toArray(v)));
    Console::WriteLine((int)pinned(data).size());
    IntPtr ansi = Marshal::StringToHGlobalAnsi("h\u00e9llo");
    std::string s = static_cast<char*>(ansi.ToPointer());
    Marshal::FreeHGlobal(ansi);
    Console::WriteLine("{0} {1}", (int)s.size(), gcnew String(s.c_str()));
    UnmanagedMemoryStream^ stream = gcnew UnmanagedMemoryStream(v.data(), v.size());
    BinaryReader^ reader = gcnew BinaryReader(stream);
    Console::WriteLine(reader->ReadInt32().ToString("x"));
    array<double, 2>^ m = gcnew array<double, 2>(2, 3);
    m[1, 2] = 5;
    pin_ptr<double> pm = &m[0, 0];
    double* d = pm;
    Console::WriteLine(d[5]);
    String^ text = "wide";
    pin_ptr<const wchar_t> w = PtrToStringChars(text);
    std::wstring ws(w);
    Console::WriteLine((int)ws.length());
    char c[16];
    strcpy(c, msclr::interop::marshal_as<std::string>(text).c_str());
    Console::WriteLine(gcnew String(c));
    array<wchar_t>^ chars = text->ToCharArray();
    Console::WriteLine(gcnew String(chars, 1, 2));
    return 0;
}
