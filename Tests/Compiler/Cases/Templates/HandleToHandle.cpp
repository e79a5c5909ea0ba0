// T^ for a T that is a handle already.
using namespace System;

template<class T>
ref class Box {
    T^ value_; // error: C3699
};

int main() {
    Box<String>^ good = gcnew Box<String>();
    Box<String^>^ bad = gcnew Box<String^>();
    return 0;
}
