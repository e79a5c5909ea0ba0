// Objects of ref classes move: a native reference would not follow.
ref class Counted {};

static void turn(Counted&& moved) {}                    // error: C3699

int main() {
    Counted^ handle = gcnew Counted;
    Counted% tracking = *handle;
    Counted& native = *handle;                          // error: C3699
    auto& deduced = *handle;                            // error: C3699
    const Counted& constant = *handle;                  // error: C3699
    Counted&& moved = Counted();                        // error: C3699
    for each (int n in gcnew array<int>{1, 2}) {
    }
    return 0;
}
