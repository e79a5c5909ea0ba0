// The name of a type parameter around a template is taken.
template<class T> ref class Outer {
public:
    template<class T> ref class Inner { // error: C7527
    public:
        T value;
    };
    T value;
};

int main() { return 0; }
