// An interface destroys nothing; derive from System::IDisposable instead.
interface class IFirst {
    ~IFirst(); // error: C2849
};

interface class ISecond {
    !ISecond(); // error: C2849
};

int main() { return 0; }
