// An element moves; pin it.
static void fill(int* p) { *p = 1; }

int main() {
    array<int>^ cells = gcnew array<int>(2);
    fill(&cells[0]); // error: C2664
    return 0;
}
