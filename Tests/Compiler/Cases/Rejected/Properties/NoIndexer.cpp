// An index needs an indexer.
ref class Box {};

int main() {
    Box^ box = gcnew Box();
    return box[1]; // error: C3915
}
