// An index for each dimension.
int main() {
    array<int, 2>^ table = gcnew array<int, 2>(2, 2);
    int first = table[0]; // error: C3262
    array<int>^ line = gcnew array<int>(2);
    int second = line[0, 1]; // error: C3262
    return first + second;
}
