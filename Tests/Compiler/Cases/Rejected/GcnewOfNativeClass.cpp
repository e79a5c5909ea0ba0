// gcnew creates managed objects only.
struct Point {
    int x;
    Point(int x) : x(x) {}
};

int main() {
    Point^ point = gcnew Point(3); // error: C2726
    return 0;
}
