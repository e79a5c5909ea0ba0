// Enumerations that are declared twice or without what they need.
public enum class Forward;          // error: C2599
enum struct {a, b};                 // error: C3430
enum struct Scoped : int;
enum Scoped : int;                  // error: C3431
enum Open;                          // error: C3432
enum Typed : int;
enum Typed : char;                  // error: C3433
enum Small : unsigned char {
    most = 300                      // error: C3434
};
