// An event without raise cannot be fired.
delegate void Handler();

ref class Button {
public:
    event Handler^ Clicked {
        void add(Handler^ h) {}
        void remove(Handler^ h) {}
    }
    void Press() { Clicked(); } // error: C3728
};

int main() { return 0; }
