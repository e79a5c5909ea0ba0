#include "circle.h"

public ref class Picture {
public:
    static System::String^ Describe() {
        Shape^ shape = gcnew Circle;
        return System::String::Format("{0} {1}", shape->Name, Colour::Green);
    }
};
