// A delegate is made from a function.
delegate void Work();

int main() {
    int number = 1;
    Work^ first = gcnew Work(number); // error: C3364
    return 0;
}
