// Optional parameters, as C# sees them.
// expect: 8
// expect: 13
// expect: x0.5
// expect: y0.25
// expect: True
using namespace System;
using namespace System::Runtime::InteropServices;

public ref class Options {
public:
    static int Add(int a, [Optional, DefaultParameterValue(5)] int b) { return a + b; }
    static String^ Name([Optional, DefaultParameterValue("x")] String^ name, [Optional, DefaultParameterValue(0.5)] double factor) {
        return name + factor.ToString(Globalization::CultureInfo::InvariantCulture);
    }
    static bool IsNull([Optional] Object^ value, [Optional, DefaultParameterValue(nullptr)] String^ text) {
        return text == nullptr;
    }
};
