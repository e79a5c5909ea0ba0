// Generic declarations that are refused.
using namespace System;

generic<int N> // error: C3205
ref class Sized {};

generic<typename T> // error: C3209
class Native {};

generic<typename T> where U : IDisposable // error: C3216
ref class Unknown {};

generic<typename T> where T : IDisposable, IDisposable // error: C3215
ref class Repeated {};

generic<typename T> where T : ref class, value class // error: C3384
ref class Impossible {};

generic<typename T> where T : IDisposable where T : gcnew() // error: C3233
ref class Twice {};

ref class Members {
    generic<typename T> property T Value; // error: C3753
    generic<typename T> template<class U> void F(); // error: C3226
};
