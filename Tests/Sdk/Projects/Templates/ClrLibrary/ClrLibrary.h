#pragma once

using namespace System;

namespace ClrLibrary {

public ref class Class1 {
public:
    /// <summary>The sum of the first numbers.</summary>
    static int Sum(int count);
};

}
