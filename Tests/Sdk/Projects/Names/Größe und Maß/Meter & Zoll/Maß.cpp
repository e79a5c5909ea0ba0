#include "länge.h"

namespace Maße {

/// <summary>Eine Länge.</summary>
public ref class Länge {
    double meter_;

public:
    Länge(double meter) : meter_(meter) {}
    property double Zoll { double get() { return inZoll(meter_); } }
    property System::String^ Datei { System::String^ get() { return System::IO::Path::GetFileName(__FILE__); } }
};

}
