// A class or interface of the CLI has each base once; there is nothing to share.
interface class IShape { void Draw(); };

interface class IRound : virtual IShape {}; // error: C3118

int main() { return 0; }
