// A native type is made visible at global scope; a pragma in a namespace is warned of.
// expect: done
namespace Shapes {
    class Area {};
#pragma make_public(Shapes::Area) // warning: C4384
}

#pragma make_public(Shapes::Area)

public ref class Reader {
public:
    void Read(Shapes::Area*) {}
};

int main() {
    System::Console::WriteLine("done");
    return 0;
}
