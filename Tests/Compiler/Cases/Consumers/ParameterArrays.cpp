// A parameter array is params.
// expect: 0
// expect: 6
// expect: 9
// expect: a-b-c
using namespace System;

public ref class Sums {
public:
    static int Of(... array<int>^ numbers) {
        int sum = 0;
        for each (int n in numbers) sum += n;
        return sum;
    }

    static String^ Join(String^ separator, ... array<Object^>^ parts) { return String::Join(separator, parts); }
};
