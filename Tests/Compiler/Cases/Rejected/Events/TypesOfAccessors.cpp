// add and remove take the delegate and return nothing.
delegate void Handler();

ref class Button {
public:
    event Handler^ Clicked {
        int add(Handler^ h) { return 1; } // error: C3919
        void remove(int h) {} // error: C3919
    }
};

int main() { return 0; }
