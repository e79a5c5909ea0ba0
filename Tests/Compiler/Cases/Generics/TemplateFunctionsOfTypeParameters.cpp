// A function template has no instance for a type parameter, which only the runtime knows.
template<class T> T twice(T value) { return value; }

generic<typename T>
ref class Both {
    void F(T value) {
        twice(value); // error: C3230
        twice(5);
    }
};
