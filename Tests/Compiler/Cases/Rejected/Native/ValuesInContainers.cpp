// Value classes that have another layout in native memory, or none, cannot be elements of the containers of C++.
#include <vector>
using namespace System;
using namespace System::Runtime::InteropServices;

value struct Named { String^ name; };
[StructLayout(LayoutKind::Auto)] value struct Placed { int number; };
value struct Dated { DateTimeOffset when; };

static void Names(std::vector<Named>& names, Named name) {
    names.push_back(name); // error: BR2003
}

static void Places(std::vector<Placed>& places, Placed place) {
    places.push_back(place); // error: BR2008
}

static void Dates(std::vector<Dated>& dates, Dated date) {
    dates.push_back(date); // error: BR2008
}

int main() {
    return 0;
}
