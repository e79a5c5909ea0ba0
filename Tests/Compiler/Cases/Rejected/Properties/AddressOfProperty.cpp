// A property has no address.
ref class Box {
public:
    property int Size;
};

int main() {
    Box^ box = gcnew Box();
    int* p = &box->Size; // error: C3142
    return 0;
}
