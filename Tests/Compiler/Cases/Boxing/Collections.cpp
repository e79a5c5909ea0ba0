// Old collections hold objects; values are boxed on the way in.
// expect: 1 two 3.5
// expect: 3
using namespace System;
using namespace System::Collections;

int main() {
    ArrayList^ list = gcnew ArrayList();
    list->Add(1);
    list->Add("two");
    list->Add(3.5);
    Console::WriteLine("{0} {1} {2}", list[0], list[1], list[2]);
    int count = 0;
    for each (Object^ item in list)
        if (item != nullptr)
            ++count;
    Console::WriteLine(count);
    return 0;
}
