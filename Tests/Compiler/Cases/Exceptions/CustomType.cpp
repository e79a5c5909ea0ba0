// An exception class of our own, with a cause.
// expect: code 7: disk full
// expect: cause: slow
using namespace System;

ref class DeviceException : Exception {
public:
    initonly int Code;
    DeviceException(int code, String^ message, Exception^ inner) : Exception(message, inner), Code(code) {}
};

int main() {
    try {
        throw gcnew DeviceException(7, "disk full", gcnew TimeoutException("slow"));
    } catch (DeviceException^ e) {
        Console::WriteLine("code {0}: {1}", e->Code, e->Message);
        Console::WriteLine("cause: {0}", e->InnerException->Message);
    }
    return 0;
}
