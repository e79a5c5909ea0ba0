// A managed exception is caught by handle.
using namespace System;

int main() {
    try {
    } catch (Exception e) { // error: C2725
    } catch (Exception% e) { // error: C2725
    }
    return 0;
}
