// A handler has the type of the event.
using namespace System;

delegate void Handler();
delegate void Other(int n);

static void Work(int n) {}

ref class Button {
public:
    event Handler^ Clicked;
};

int main() {
    Button^ b = gcnew Button();
    b->Clicked += gcnew Other(Work); // error: C2679
    b->Clicked += gcnew Handler(Work); // error: C3352
    return 0;
}
