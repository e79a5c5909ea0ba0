// Generic types of .NET in signatures, and an enumerable class.
// expect: 1,2,3
// expect: b=2
// expect: 14
// expect: 4,3,2
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;

public ref class Countdown : IEnumerable<int> {
    int from_;

public:
    Countdown(int from) : from_(from) {}

    virtual IEnumerator<int>^ GetEnumerator() {
        auto numbers = gcnew List<int>();
        for (int n = from_; n > 1; n--) numbers->Add(n);
        return numbers->GetEnumerator();
    }

    virtual IEnumerator^ Untyped() = IEnumerable::GetEnumerator { return GetEnumerator(); }
};

public ref class Store {
public:
    static List<int>^ Numbers() { return gcnew List<int>(gcnew array<int>{1, 2, 3}); }
    static Dictionary<String^, int>^ Map() {
        auto map = gcnew Dictionary<String^, int>();
        map->Add("b", 2);
        return map;
    }
    static int Fold(IEnumerable<int>^ numbers, Func<int, int>^ weight) {
        int sum = 0;
        for each (int n in numbers) sum += weight(n);
        return sum;
    }
};
