// An interface nests no templates either.
interface class IShape {
    template <typename T> void Draw(T t); // error: BR1102
};

int main() { return 0; }
