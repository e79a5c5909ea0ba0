// A variant is an object: its alternative, boxed if it is a value. Optional, nested and in containers too.
// expect: Int32 5
// expect: String text
// expect: Double[] 2
// expect: null
// expect: 1 of text
// expect: 0 of 7
// expect: 2 of 3 numbers
// expect: System.DateTime is no alternative of the variant.
// expect: null is no alternative of the variant.
// expect: 1, two, null
// expect: True: one
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

using value = std::variant<int, std::string, std::vector<double>, std::monostate>;

static void Show(Object^ object) {
    if (object == nullptr)
        Console::WriteLine("null");
    else if (array<double>^ numbers = dynamic_cast<array<double>^>(object))
        Console::WriteLine("{0} {1}", numbers->GetType()->Name, numbers->Length);
    else
        Console::WriteLine("{0} {1}", object->GetType()->Name, object);
}

template<class V> void Refuse(Object^ object) {
    try {
        convert<V>(object);
        Console::WriteLine("taken");
    } catch (InvalidCastException^ e) {
        Console::WriteLine(e->Message);
    }
}

int main() {
    Show(convert<Object^>(value(5)));
    Show(convert<Object^>(value(std::string("text"))));
    Show(convert<Object^>(value(std::vector<double>{1, 2})));
    Show(convert<Object^>(value(std::monostate())));

    Object^ object = "text";
    value text = convert<value>(object);
    Console::WriteLine("{0} of {1}", (int)text.index(), convert<String^>(std::get<1>(text)));
    object = 7;
    value number = convert<value>(object);
    Console::WriteLine("{0} of {1}", (int)number.index(), std::get<0>(number));
    object = gcnew array<double>(3);
    value numbers = convert<value>(object);
    Console::WriteLine("{0} of {1} numbers", (int)numbers.index(), (int)std::get<2>(numbers).size());
    object = DateTime::Now;
    Refuse<value>(object);
    object = nullptr;
    Refuse<std::variant<int, std::string>>(object);

    std::vector<std::variant<int, std::string, std::monostate>> several{1, std::string("two"), std::monostate()};
    List<String^>^ texts = gcnew List<String^>();
    for each (Object^ each in convert<array<Object^>^>(several)) texts->Add(each == nullptr ? "null" : each->ToString());
    Console::WriteLine(String::Join(", ", texts));
    using pair = std::pair<bool, std::variant<int, std::string>>;
    ValueTuple<bool, Object^> both = convert<ValueTuple<bool, Object^>>(pair(true, std::string("one")));
    Console::WriteLine("{0}: {1}", both.Item1, both.Item2);
    return 0;
}
