// Tuples of every length, in both directions, also inside of containers.
// expect: (1)
// expect: (1, b, 3, d)
// expect: (1, 2, 3, 4, 5) (1, 2, 3, 4, 5, 6)
// expect: (1, 2, 3, 4, 5, 6, seven)
// expect: (1, 2, 3, 4, 5, 6, 7, 8, nine)
// expect: 1 two 3 4
// expect: 7 nine
// expect: 9
// expect: k: (1, (2, deep))
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

typedef ValueTuple<int, int, int, int, int, int, int, ValueTuple<int, String^>> Nine;

int main() {
    Console::WriteLine(convert<ValueTuple<int>>(std::tuple<int>(1)));
    Console::WriteLine(convert<ValueTuple<int, String^, double, String^>>(std::tuple<int, std::string, double, const char*>(1, "b", 3, "d")));
    Console::WriteLine("{0} {1}", convert<ValueTuple<int, int, int, int, int>>(std::make_tuple(1, 2, 3, 4, 5)),
                       convert<ValueTuple<int, int, int, int, int, int>>(std::make_tuple(1, 2, 3, 4, 5, 6)));
    Console::WriteLine(convert<ValueTuple<int, int, int, int, int, int, String^>>(std::make_tuple(1, 2, 3, 4, 5, 6, std::string("seven"))));
    Nine nine = convert<Nine>(std::make_tuple(1, 2, 3, 4, 5, 6, 7, 8, std::string("nine")));
    Console::WriteLine(nine);

    std::tuple<int, std::string, int, long long> four =
        convert<std::tuple<int, std::string, int, long long>>(ValueTuple<int, String^, int, long long>(1, "two", 3, 4));
    Console::WriteLine("{0} {1} {2} {3}", std::get<0>(four), convert<String^>(std::get<1>(four)), std::get<2>(four), std::get<3>(four));
    using native = std::tuple<int, int, int, int, int, int, int, int, std::string>;
    native back = convert<native>(nine);
    Console::WriteLine("{0} {1}", std::get<6>(back), convert<String^>(std::get<8>(back)));
    Console::WriteLine((int)std::tuple_size<native>::value);

    std::map<std::string, std::vector<std::tuple<int, std::tuple<int, std::string>>>> nested{{"k", {{1, {2, "deep"}}}}};
    for each (KeyValuePair<String^, List<ValueTuple<int, ValueTuple<int, String^>>>^> each in
              convert<Dictionary<String^, List<ValueTuple<int, ValueTuple<int, String^>>>^>^>(nested))
        Console::WriteLine("{0}: {1}", each.Key, each.Value[0]);
    return 0;
}
