// An event holds a handle to a delegate.
delegate void Handler();

ref class Button {
public:
    event Handler Clicked; // error: C3149
    event int Pressed; // error: C3912
};

int main() { return 0; }
