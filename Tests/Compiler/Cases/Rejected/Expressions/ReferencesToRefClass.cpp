// Objects of ref classes are referred to by %, not by native references.
ref class Gear {};

static void turn(Gear&& gear) {} // error: C3699

int main() {
    Gear gear;
    Gear% tracked = gear;
    Gear& native = gear; // error: C3699
    const Gear& constant = gear; // error: C3699
    Gear&& moved = Gear(); // error: C3699
    auto& deduced = gear; // error: C3699
    return 0;
}
