// A static function takes none.
delegate void Work();

ref class First { public: static void Run() {} };

int main() {
    First^ first = gcnew First();
    Work^ work = gcnew Work(first, &First::Run); // error: C3352
    return 0;
}
