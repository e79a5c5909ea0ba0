// A mistake in the body of a function template: reported once, where it stands, however many instantiations there are.
using namespace System;

template<class T>
String^ length(T value) {
    return value->Lenght.ToString(); // error: C2039
}

int main() {
    length<String^>("a");
    length(gcnew array<int>(1));
    return 0;
}
