// An interface has no instances.
interface class IShape {};

int main() {
    IShape^ first = gcnew IShape(); // error: C3153
    IShape second; // error: C3153
    return 0;
}
