// Constraints that are not found ahead of the class.
using namespace System;

generic<typename T> where T : Missing // error: BR1126
ref class Box {};

ref class Outer {
public:
    interface class INested {};
    generic<typename T> where T : INested // error: BR1126
    ref class Inner {};
};
