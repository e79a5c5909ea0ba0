// An initonly field is assigned in constructors only.
ref class Point {
public:
    initonly int X;
    static initonly int Count;
    Point() { X = 1; }
    static Point() { Count = 1; }
    void Move() { X = 2; } // error: C3893
    static void Reset() { Count = 0; } // error: C3894
};

int main() {
    Point^ p = gcnew Point();
    p->X = 3; // error: C3893
    Point::Count = 4; // error: C3894
    return 0;
}
