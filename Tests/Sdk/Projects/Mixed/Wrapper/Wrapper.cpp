#include "Wrapper.h"

#include <msclr/marshal_cppstd.h>
#include <scale.h>

namespace Mixed {

int Scaler::Scale(int value) { return scale(value); }

System::String^ Scaler::Greeting() { return msclr::interop::marshal_as<System::String^>(greeting()); }

int Scaler::Level() { return WRAPPER_LEVEL; }

System::String^ Scaler::Configuration() {
#ifdef NDEBUG
    return "release";
#else
    return "debug";
#endif
}

}
