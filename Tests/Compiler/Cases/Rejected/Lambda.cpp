// Lambdas are local classes, which members of managed types cannot have.
using namespace System;

ref class Worker {
public:
    static int Work(String^ text) {
        auto length = [text] { return text->Length; }; // error: C3923
        return length();
    }
};

int main() {
    return Worker::Work("x");
}
