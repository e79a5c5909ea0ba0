// A property that is only written.
ref class Box {
public:
    property int Size { void set(int value) {} }
};

int main() {
    Box^ box = gcnew Box();
    return box->Size; // error: C2039
}
