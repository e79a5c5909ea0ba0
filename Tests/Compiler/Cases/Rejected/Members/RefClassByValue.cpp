// Objects of ref classes are passed by handle, unless the class can be copied.
ref class Part {};

ref class Maker {
public:
    void Take(Part part) {}
};

int main() {
    Maker^ m = gcnew Maker();
    Part part;
    m->Take(part); // error: C3073
    return 0;
}
