// gcroot converts as its handle does.
#include <gcroot.h>
#include <msclr/auto_gcroot.h>

using namespace System;

int main() {
    gcroot<String^> text = gcnew Object(); // error: C2440
    gcroot<Object^> object = gcnew String('x', 1);
    String^ handle = object; // error: C2440
    text = 5; // error: C2440
    object->Length; // error: C2039
    const msclr::auto_gcroot<String^> fixed;
    msclr::auto_gcroot<String^> copy(fixed); // error: C2665
    return 0;
}
