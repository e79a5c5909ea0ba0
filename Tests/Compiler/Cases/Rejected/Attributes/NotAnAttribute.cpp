// A class that does not derive from System::Attribute.
public ref class Plain {};

[Plain] // error: C3450
public ref class First {};

int main() { return 0; }
