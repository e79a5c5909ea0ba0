// Handlers stand between the block and 'finally'.
using namespace System;

ref class Member {
    void f() {
        try {
        } finally {
        } catch (Exception^) {          // error: C2318
        }
    }
};

void alone() {
    catch (Exception^) {                // error: C2318
    }
}

void other() {
    else {                              // error: C2181
    }
}

int main() {
    try {
    } finally {
    } catch (...) {                     // error: C2318
    }
    return 0;
}
