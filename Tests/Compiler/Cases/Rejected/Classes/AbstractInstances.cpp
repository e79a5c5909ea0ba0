// abstract forbids objects even when every function has a body.
ref class Shape abstract {};

int main() {
    Shape first; // error: C3622
    Shape^ second = gcnew Shape(); // error: C3622
    return 0;
}
