// Types that this assembly had once are found in the one that has them now.
// expect: Moved.Item of Forwarding.library
// expect: Moved.Item+Part of Forwarding.library
// expect: Moved.Pair of Forwarding.library
// expect: 5
using namespace System;
using namespace System::Reflection;
using namespace System::Runtime::CompilerServices;

[assembly:TypeForwardedTo(Moved::Item::typeid)];
[assembly:TypeForwardedTo(Moved::Pair::typeid)];

int main() {
    auto own = Assembly::GetExecutingAssembly();
    for each (Type^ type in own->GetForwardedTypes())
        Console::WriteLine("{0} of {1}", type, type->Assembly->GetName()->Name);
    auto item = static_cast<Moved::Item^>(own->CreateInstance("Moved.Item"));
    Console::WriteLine(item->Value);
    return 0;
}
