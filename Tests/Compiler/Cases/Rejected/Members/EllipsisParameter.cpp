// A member of a managed type has no C ellipsis; a parameter array does the same.
ref class Logger {
public:
    void Log(int level, ...) {} // error: C3269
};

int main() { return 0; }
