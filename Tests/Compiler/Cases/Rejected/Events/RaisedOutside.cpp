// Only its class fires a trivial event.
delegate void Handler();

ref class Button {
public:
    event Handler^ Clicked;
};

int main() {
    Button^ b = gcnew Button();
    b->Clicked(); // error: C3767
    return 0;
}
