// Nullable takes values only.
using namespace System;

int main() {
    Nullable<String^> first; // error: C3391
    return 0;
}
