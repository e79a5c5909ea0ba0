// Too few and too many type arguments.
using namespace System;

generic<typename T> ref class Box {};

ref class User {
    Box<int, int>^ many; // error: C2977
    Box<>^ none; // error: C2976
};
