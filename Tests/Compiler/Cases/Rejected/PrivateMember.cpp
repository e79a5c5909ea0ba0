// Private members stay private.
using namespace System;

ref class Safe {
    int secret_;
};

int main() {
    Safe^ safe = gcnew Safe();
    return safe->secret_; // error: C2248
}
