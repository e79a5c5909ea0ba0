#include "circle.h"

System::String^ Circle::Name::get() { return "circle " + Secret; }
