// Every compound operator on properties, indexed properties and static ones.
// expect: 12 3 8 1
// expect: abc
// expect: 5 6
using namespace System;

ref class State {
    array<int>^ cells_;

public:
    State() { cells_ = gcnew array<int>(2); }
    property int Value;
    property String^ Text;
    static property int Shared;
    property int default[int] {
        int get(int i) { return cells_[i]; }
        void set(int i, int value) { cells_[i] = value; }
    }
};

int main() {
    State^ state = gcnew State();
    state->Value = 3;
    int a = state->Value *= 4;
    state->Value >>= 2;
    int b = state->Value;
    state[0] = 5;
    state[0] |= 8;
    state[0] &= ~5;
    state[1] = 4;
    state[1] %= 3;
    Console::WriteLine("{0} {1} {2} {3}", a, b, state[0], state[1]);
    state->Text = "a";
    state->Text += "b";
    state->Text += L'c';
    Console::WriteLine(state->Text);
    State::Shared = 5;
    int old = State::Shared++;
    Console::WriteLine("{0} {1}", old, State::Shared);
    return 0;
}
