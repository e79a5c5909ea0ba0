// Only whole types of other assemblies can be forwarded, each once.
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::CompilerServices;

ref class Own {};

[assembly:TypeForwardedTo(int::typeid)]; // error: C3460
[assembly:TypeForwardedTo(Own::typeid)]; // error: C3462
[assembly:TypeForwardedTo(Moved::Item::Part::typeid)]; // error: C3464
[assembly:TypeForwardedTo(List<int>::typeid)]; // error: C3466
[assembly:TypeForwardedTo(Moved::Item::typeid)];
[assembly:TypeForwardedTo(Moved::Item::typeid)]; // error: C3467

int main() { return 0; }
