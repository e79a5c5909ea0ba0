// A function, or an object and a function.
delegate void Work();

static void Rest() {}

int main() {
    Work^ first = gcnew Work(); // error: C3350
    Work^ second = gcnew Work(Rest, Rest, Rest); // error: C3350
    return 0;
}
