// interior_ptr over an array and into an object.
// expect: 1 2 3
// expect: 12
// expect: 8
using namespace System;

ref class Box { public: int Value; };

int main() {
    array<int>^ cells = {1, 2, 3};
    String^ line = "";
    for (interior_ptr<int> p = &cells[0]; p != &cells[0] + cells->Length; ++p) {
        line += *p + " ";
        *p *= 2;
    }
    Console::WriteLine(line->Trim());
    Console::WriteLine(cells[0] + cells[1] + cells[2]);
    Box^ box = gcnew Box();
    interior_ptr<int> value = &box->Value;
    *value = 8;
    Console::WriteLine(box->Value);
    return 0;
}
