// A value class with a conversion function to a handle is boxed all the same where an object is wanted.
using namespace System;

value struct Tag {
    int Number;
    static operator String^(Tag tag) { return "converted " + tag.Number; }
    virtual String^ ToString() override { return "tag " + Number; }
};

static String^ text(String^ value) { return value; }

int main() {
    Tag tag;
    tag.Number = 3;
    Object^ object = tag;
    ValueType^ value = tag;
    Console::WriteLine("{0}, {1}", object, value);
    Console::WriteLine("{0}", tag);
    Console::WriteLine(tag);
    array<Object^>^ objects = {tag, 1};
    Console::WriteLine(objects[0]);
    String^ converted = tag;
    IComparable^ comparable = tag;
    Console::WriteLine("{0}, {1}, {2}", converted, text(tag), comparable);
    Console::WriteLine(static_cast<String^>(tag));
    return 0;
}

// expect: tag 3, tag 3
// expect: tag 3
// expect: tag 3
// expect: tag 3
// expect: converted 3, converted 3, converted 3
// expect: converted 3
