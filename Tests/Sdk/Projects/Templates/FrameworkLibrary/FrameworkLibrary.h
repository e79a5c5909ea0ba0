#pragma once

namespace FrameworkLibrary {

public ref class Titles {
public:
    static System::String^ Read(System::String^ xml);
};

}
