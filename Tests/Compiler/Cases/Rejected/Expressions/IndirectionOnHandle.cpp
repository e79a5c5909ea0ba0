// Native references and pointers to handles; a tracking reference does.
using namespace System;

void change(String^& text) { // error: C3699
    text = "changed";
}

void track(String^% text) { text = "tracked"; }

int main() {
    String^ text = "text";
    String^* pointer; // error: C3699
    String^& reference = text; // error: C3699
    track(text);
    return 0;
}
