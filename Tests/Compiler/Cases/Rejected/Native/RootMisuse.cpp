// gcroot and auto_handle where they do not fit.
#include <gcroot.h>
#include <msclr/auto_handle.h>

using namespace System;

ref class Item {};

struct Holder {
    gcroot<Item^> item;
};

ref class Owner {
    Holder holder_; // error: C4368
};

int main() {
    gcroot<Item^> root = gcnew Item();
    String^ text = root; // error: C2440
    root = gcnew Object(); // error: C2440
    root->Missing(); // error: C2039
    msclr::auto_handle<Item> handle(text); // error: C2665
    return 0;
}
