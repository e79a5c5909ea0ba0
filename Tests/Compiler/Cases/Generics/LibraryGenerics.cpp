// The class library's generics: nested ones, struct enumerators, spans, ref returns, generic virtual methods, constraints.
using namespace System;
using namespace System::Collections::Generic;
using namespace System::Collections::Immutable;
using namespace System::Runtime::InteropServices;
using namespace System::Threading;

generic<typename K, typename V>
static String^ Keys(Dictionary<K, V>^ map) {
    Dictionary<K, V>::KeyCollection^ keys = map->Keys;
    String^ text = "";
    Dictionary<K, V>::KeyCollection::Enumerator e = keys->GetEnumerator();
    while (e.MoveNext()) text += e.Current + ";";
    return text;
}

generic<typename T>
static int Count(IEnumerable<T>^ items) {
    int n = 0;
    for each (T item in items) n++;
    return n;
}

ref class Lazily {
public:
    static int calls;
    static String^ Make() {
        calls++;
        return "made";
    }
};

int main() {
    Dictionary<String^, int>^ map = gcnew Dictionary<String^, int>();
    map->Add("one", 1);
    map->Add("two", 2);
    Console::WriteLine(Keys(map));
    for each (KeyValuePair<String^, int> pair in map) Console::Write("{0}={1} ", pair.Key, pair.Value);
    Console::WriteLine();
    int% value = CollectionsMarshal::GetValueRefOrNullRef(map, "two");
    value += 40;
    Console::WriteLine(map["two"]);
    array<int>^ numbers = {1, 2, 3, 4};
    Span<int> span = MemoryExtensions::AsSpan(numbers, 1, 2);
    span[0] = 20;
    span.Fill(9);
    Console::WriteLine("{0} {1} {2}", numbers[1], numbers[2], span.Length);
    List<int>^ list = gcnew List<int>(numbers);
    List<int>::Enumerator e = list->GetEnumerator();
    int sum = 0;
    while (e.MoveNext()) sum += e.Current;
    Console::WriteLine("{0} {1}", sum, Count(list));
    ImmutableList<String^>^ immutable = ImmutableList::Create<String^>("a")->Add("b");
    Console::WriteLine("{0} {1}", immutable->Count, Count(immutable));
    Lazy<String^>^ lazy = gcnew Lazy<String^>(gcnew Func<String^>(&Lazily::Make));
    Console::WriteLine("{0} {1} {2}", lazy->Value, lazy->Value, Lazily::calls);
    ThreadLocal<int>^ local = gcnew ThreadLocal<int>();
    local->Value = 5;
    Tuple<int, String^>^ tuple = Tuple::Create(1, "x");
    ValueTuple<int, double> pair(2, 0.5);
    Console::WriteLine("{0} {1} {2} {3}", local->Value, tuple->Item2, pair.Item1, pair);
    Nullable<int> none;
    Nullable<int> some = 3;
    Console::WriteLine("{0} {1} {2}", none.HasValue, some.Value, some.GetValueOrDefault(9));
    Console::WriteLine("{0} {1}", Enum::Parse<DayOfWeek>("Friday"), Array::IndexOf(numbers, 9));
    return 0;
}
// expect: one;two;
// expect: one=1 two=2 
// expect: 42
// expect: 9 9 2
// expect: 23 4
// expect: 2 2
// expect: made made 1
// expect: 5 x 2 (2, 0.5)
// expect: False 3 3
// expect: Friday 1
