// An instance function needs its object.
delegate void Work();

ref class First { public: void Run() {} };

int main() {
    Work^ work = gcnew Work(&First::Run); // error: C3352
    return 0;
}
