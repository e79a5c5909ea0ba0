// An interface nests no templates either.
interface class IShape {
    template <typename T> void Draw(T t); // error: C2898
};

int main() { return 0; }
