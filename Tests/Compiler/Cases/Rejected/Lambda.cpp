// Not supported yet: a lambda in a managed member.
using namespace System;

ref class Worker {
public:
    static int Work(String^ text) {
        auto length = [text] { return text->Length; }; // error: BR2001
        return length();
    }
};

int main() {
    return Worker::Work("x");
}
