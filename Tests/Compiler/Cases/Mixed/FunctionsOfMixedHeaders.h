#pragma once
#include <string>

// Managed and native in one header.
namespace Notes {
    inline std::string noted(int n) { return std::to_string(n) + "!"; }
}

template <class T>
inline T twice(T n) { return n + n; }

public ref class Noted {
public:
    static System::String^ Text(int n) { return gcnew System::String(Notes::noted(n).c_str()); }
};
