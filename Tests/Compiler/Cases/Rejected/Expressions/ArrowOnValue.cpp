// A value is no handle.
using namespace System;

int main() {
    DateTime now = DateTime::Now;
    return now->Year; // error: C2819
}
