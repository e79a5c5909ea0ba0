using namespace System;
using namespace msclr::interop;

public ref class First {
public:
    static int Next() { return next(); }
    static int Both(int value) { return left(value) + right(value); }

    static String^ Reverse(array<String^>^ words) {
        Stack<std::string> stack;
        for each (String^ word in words) stack.push(marshal_as<std::string>(word));
        String^ result = "";
        while (stack.count() > 0) result += marshal_as<String^>(stack.pop());
        return result;
    }
};
