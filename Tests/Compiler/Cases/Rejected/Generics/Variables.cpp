// Only types and functions are generic, and nothing is instantiated by hand.
generic<typename T> int count; // error: C3282

ref class Counter {
    generic<typename T> int count_; // error: C3282
    generic<typename T> property int Count; // error: C3753
    generic<typename T> event System::EventHandler^ Changed; // error: C3722
};

generic<typename T> class Native {}; // error: C3209

generic<typename T> void reset() {}
template void reset<int>(); // error: C3413

int main() { return 0; }
