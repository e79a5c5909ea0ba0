// A constant keeps its value.
using namespace System;

int main() {
    const int limit = 3;
    limit = 4; // error: C3892
    return limit;
}
