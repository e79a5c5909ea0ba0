// The value of a property is no variable.
ref class Box {
public:
    property int Size;
    static void Grow(int% n) { ++n; }
};

int main() {
    Box^ box = gcnew Box();
    Box::Grow(box->Size); // error: C2664
    return 0;
}
