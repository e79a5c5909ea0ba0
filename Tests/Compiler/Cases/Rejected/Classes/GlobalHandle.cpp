// Handles and ref objects do not live in global variables.
using namespace System;

String^ name; // error: C3145
static Object^ hidden; // error: C3145
array<int>^ cells = {1, 2}; // error: C3145

int main() { return 0; }
