// The pairs of access words and what the metadata says about them.
// expect: F: assembly, P: assembly, Z: family and assembly, W: family or assembly, V: family, Q: private
using namespace System;
using namespace System::Reflection;

public ref class Levels {
    int Q;
internal:
    int F;
public private:
    int P;
protected private:
    int Z;
public protected:
    int W;
protected:
    int V;
};

ref class Derived : Levels {
public:
    int Sum() { return F + P + Z + W + V; }
};

static String^ Level(String^ name) {
    FieldInfo^ field = Levels::typeid->GetField(name, BindingFlags::Instance | BindingFlags::NonPublic | BindingFlags::Public);
    return name + ": " + (field->IsAssembly ? "assembly" : field->IsFamilyAndAssembly ? "family and assembly"
        : field->IsFamilyOrAssembly ? "family or assembly" : field->IsFamily ? "family" : "private");
}

int main() {
    Console::WriteLine(String::Join(", ", Level("F"), Level("P"), Level("Z"), Level("W"), Level("V"), Level("Q")));
    return 0;
}
