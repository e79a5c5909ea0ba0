// What does not vary: classes, type arguments that are values, and parameters in the wrong direction.
using namespace System;
using namespace System::Collections::Generic;

ref class Shape {};
ref class Circle : Shape {};

generic<typename T>
ref class Box {
    void F(List<T>^ list) {
        IEnumerable<Object^>^ objects = list; // error: C2440
    }
};

int main() {
    List<Shape^>^ list = gcnew List<Circle^>(); // error: C2440
    List<int>^ numbers = gcnew List<int>();
    IEnumerable<Object^>^ objects = numbers; // error: C2440
    IEnumerable<Shape^>^ shapes = gcnew List<Shape^>();
    IEnumerable<Circle^>^ circles = shapes; // error: C2440
    Action<Shape^>^ action = nullptr;
    Action<Object^>^ wider = action; // error: C2440
    return 0;
}
