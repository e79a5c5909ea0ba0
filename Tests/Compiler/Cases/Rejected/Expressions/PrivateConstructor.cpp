// A class that makes its own objects.
ref class Single {
    Single() {}

public:
    static Single^ Make() { return gcnew Single(); }
};

int main() {
    Single^ other = gcnew Single(); // error: C2248
    return 0;
}
