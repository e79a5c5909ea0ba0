#pragma once

namespace Mixed {

/// <summary>Scales numbers with the native library.</summary>
public ref class Scaler {
public:
    static int Scale(int value);
    static System::String^ Greeting();
    static int Level();
    static System::String^ Configuration();
};

}
