// What is written wrong first when one comes from C++ or C#: one message for each.
using namespace System;
using System.IO;                                        // error: C2873

interface Shape;                                        // error: C2065
static ref class Tools {};                              // error: C2059
public enum class Color { Red };

ref class Sender {
    public int first;                                   // error: C2143

public:
    event Action^ Sent;
    void handle() {}

    Sender() {
        Sent += handle;                                 // error: C3867
        Sent += &Sender::handle;                        // error: C2679
        Sent += gcnew Action(handle);                   // error: C3867
        Sent += gcnew Action(this, Sender::handle);     // error: C3867
        Sent += gcnew Action(this, &Sender::handle);
    }

    ~Sender() {}
};

int main() {
    Console->WriteLine("x");                            // error: C2143
    Color color = Color.Red;                            // error: C2143
    Sender^ made = Sender();                            // error: C2440
    made->Dispose();                                    // error: C2039
    String text = "x";                                  // error: C3149
    array<int>^ a = gcnew array<int>[3];                // error: C2748
    array<int>^ b = gcnew int[3];                       // error: C2748
    Type^ type = typeof(String);                        // error: C2275
    String^ path = @"c:\x";                             // error: C2018
    int? maybe = nullptr;                               // error: C2059
    Object^ object = path;
    if (object is String) {                             // error: C2146
    }
    return 0;
}
