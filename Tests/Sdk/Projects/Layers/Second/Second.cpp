public ref class Second {
public:
    static int Next() { return next(); }
    static int Right(int value) { return right(value); }
};
