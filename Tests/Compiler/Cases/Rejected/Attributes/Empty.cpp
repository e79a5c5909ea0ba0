// An attribute section names an attribute.
[] // error: C3409
public ref class First {};

int main() { return 0; }
