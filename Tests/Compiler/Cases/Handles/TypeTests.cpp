// What an Object refers to: by GetType, safe_cast and dynamic_cast in conditions.
// expect: Int32 5
// expect: String text
// expect: 2 items
// expect: null
using namespace System;

static void Describe(Object^ object) {
    if (object == nullptr)
        Console::WriteLine("null");
    else if (object->GetType() == int::typeid)
        Console::WriteLine("Int32 {0}", safe_cast<int>(object));
    else if (String^ text = dynamic_cast<String^>(object))
        Console::WriteLine("String " + text);
    else if (array<int>^ items = dynamic_cast<array<int>^>(object))
        Console::WriteLine("{0} items", items->Length);
}

int main() {
    Describe(5);
    Describe("text");
    Describe(gcnew array<int>(2));
    Describe(nullptr);
    return 0;
}
