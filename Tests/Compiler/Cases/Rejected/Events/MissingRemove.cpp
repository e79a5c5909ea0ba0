// An event has add and remove.
delegate void Handler();

ref class Button {
public:
    event Handler^ Clicked { // error: C3910
        void add(Handler^ h) {}
    }
};

int main() { return 0; }
