using namespace System;

public ref class Chooser {
    String^ text_;

public:
    Chooser(int (*callback)(int)) : text_("made of function " + callback(3)) {}
    Chooser(void*) : text_("made of pointer") {}
    static String^ Which(int (*callback)(int)) { return "function " + callback(2); }
    static String^ Which(void*) { return "pointer"; }
    static int Alone(int (*callback)(int, double)) { return callback(1, 2.5); }
    virtual String^ ToString() override { return text_; }
};
