// Trivial and custom events, static and of instances.
// expect: 1 pressed
// expect: 2 pressed
// expect: added
// expect: removed
// expect: closed by C#
using namespace System;

public delegate void Pressed(int count);

public ref class Button {
    int count_;
    EventHandler^ closing_;

public:
    event Pressed^ Press;
    static event EventHandler<EventArgs^>^ Closed;

    event EventHandler^ Closing {
        void add(EventHandler^ handler) { Console::WriteLine("added"); closing_ += handler; }
        void remove(EventHandler^ handler) { Console::WriteLine("removed"); closing_ -= handler; }
    }

    void Push() { Press(++count_); }
    static void Close(Object^ sender) { Closed(sender, EventArgs::Empty); }
};
