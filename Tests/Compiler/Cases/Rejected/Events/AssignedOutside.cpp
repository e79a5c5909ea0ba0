// Others add and remove handlers and nothing else.
using namespace System;

delegate void Handler();

ref class Button {
public:
    event Handler^ Clicked;
};

static void Work() {}

int main() {
    Button^ b = gcnew Button();
    b->Clicked = gcnew Handler(Work); // error: C3918
    return 0;
}
