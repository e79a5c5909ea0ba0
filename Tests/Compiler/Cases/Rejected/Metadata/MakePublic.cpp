// Managed types say themselves who sees them, and templates cannot.
ref class Reader {};
value class Point {};
namespace Shapes { ref class Area {}; }
template<class T> class Box {};
class Native {};

#pragma make_public(Native)
#pragma make_public(Reader) // error: C2158
#pragma make_public(Point) // error: C2158
#pragma make_public(Shapes::Area) // error: C2158
#pragma make_public(Box<int>) // error: C2158

int main() { return 0; }
