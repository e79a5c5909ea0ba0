// An attribute is a class that exists.
[NoSuchThing] // error: C2065
public ref class First {};

int main() { return 0; }
