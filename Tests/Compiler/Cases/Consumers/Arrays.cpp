// Arrays of several dimensions, jagged ones, arrays of values, out parameters, covariance.
// expect: 2 x 3, sum 21
// expect: 1 3 2
// expect: (2, 3)
// expect: filled 4
// expect: a b
// expect: System.Int32[,] System.String[][] Point[]
using namespace System;
using namespace System::Runtime::InteropServices;

public value struct Point {
    int X, Y;
};

public ref class Arrays {
public:
    static array<int, 2>^ Matrix() { return gcnew array<int, 2>{{1, 2, 3}, {4, 5, 6}}; }
    static int Sum(array<int, 2>^ matrix) {
        int sum = 0;
        for each (int element in matrix) sum += element;
        return sum;
    }
    static array<array<String^>^>^ Jagged() {
        return gcnew array<array<String^>^>{gcnew array<String^>(1), gcnew array<String^>(3), gcnew array<String^>{"a", "b"}};
    }
    static array<Point>^ Points() {
        array<Point>^ points = gcnew array<Point>(2);
        points[1].X = 2;
        points[1].Y = 3;
        return points;
    }
    static void Fill(int count, [Out] array<double>^% filled) { filled = gcnew array<double>(count); }
    static array<Object^>^ Objects() { return gcnew array<String^>{"a", "b"}; }
};
