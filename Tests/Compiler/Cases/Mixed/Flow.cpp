// Control flow, exceptions and native objects in a managed member of a native class.
// expect: 6
// expect: unbalanced at 1
// expect: -1
// expect: a:3b:2
// expect: 2
// expect: done 1
// expect: done 6
// expect: done 1
#include <gcroot.h>
#include <string>
#include <vector>
using namespace System;
using namespace System::Collections::Generic;

class Parser {
    gcroot<Dictionary<String^, int>^> seen_;
    std::string rest_;
    int depth_ = 0;

public:
    Parser() { seen_ = gcnew Dictionary<String^, int>(); }
    int parse(const char* text, int mode) {
        rest_ = text;
        int total = 0;
        size_t i = 0;
        for (; i < rest_.size(); ++i) {
            char c = rest_[i];
            switch (c) {
            case ' ':
                continue;
            case '(':
                ++depth_;
                break;
            case ')':
                if (--depth_ < 0)
                    goto fail;
                break;
            default: {
                String^ key = gcnew String((wchar_t)c, 1);
                int n = 0;
                seen_->TryGetValue(key, n);
                ((Dictionary<String^, int>^) seen_)[key] = n + 1;
                total += mode == 1 ? n : (n > 0 ? n * 2 : 1);
            }
            }
            if (total > 100)
                break;
        }
        return total;
    fail:
        Console::WriteLine("unbalanced at {0}", i);
        return -1;
    }
    String^ 
        report() {
            array<String^>^ keys = gcnew array<String^>(seen_->Count);
            seen_->Keys->CopyTo(keys, 0);
            Array::Sort(keys);
            std::string native;
            for each (String^ k in keys)
                native += (char)k[0];
            String^ result = String::Empty;
            for (char ch : native) {
                result += (wchar_t)ch;
                result += ":";
                Dictionary<String^, int>^ all = seen_;
                result += all[gcnew String((wchar_t)ch, 1)];
            }
            return result;
        } template <class T>
        T pick(T a, T b) {
        return depth_ == 0 ? a : b;
    }
    int guarded(int n) {
        int* block = new int[4];
        try {
            if (n > 2)
                throw gcnew ArgumentOutOfRangeException("n");
            block[n] = n;
            if (n == 2)
                throw std::string("native");
            return block[n];
        } catch (ArgumentOutOfRangeException^ e) {
            return e->ParamName->Length;
        } catch (const std::string& s) {
            return (int)s.size();
        } finally {
            delete[] block;
            Console::Write("done ");
        }
    }
};

int main() {
    Parser p;
    Console::WriteLine(p.parse("a(b a)b", 0));
    Console::WriteLine(p.parse("a)", 1));
    Console::WriteLine(p.report());
    Console::WriteLine(p.pick(1, 2));
    for (int i = 1; i < 4; ++i)
        Console::WriteLine(p.guarded(i));
    return 0;
}
