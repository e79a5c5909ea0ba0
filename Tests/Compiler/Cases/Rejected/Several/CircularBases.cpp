// Classes that derive from each other.
ref class B;
ref class A : B {}; // error: C2504
ref class B : A { public: virtual void F() override {} };
interface class I;
interface class J : I {}; // error: C2504
interface class I : J {};
ref class C : J {};
int main() { gcnew A(); return 0; }
