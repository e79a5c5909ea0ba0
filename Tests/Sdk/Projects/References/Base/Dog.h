#pragma once

namespace Base {

public ref class Dog : CsLibrary::Animal {
public:
    property System::String^ Sound { virtual System::String^ get() override; }

    /// <summary>Reads an assembly with a package.</summary>
    static System::String^ NameOf(System::String^ path);
};

}
