#include <msclr/marshal_cppstd.h>
#include <stdexcept>
#include <string>
#include <vector>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Runtime::InteropServices;
using namespace msclr::interop;

namespace {
    typedef int (*step)(int);

    int twice(step f, int n) { return f(f(n)); }
}

namespace Wrapper {
    public delegate void Added(String^ name);
    public delegate int Step(int number);

    /// <summary>Names in native memory.</summary>
    public ref class Names {
        std::vector<std::string>* names_ = new std::vector<std::string>();

    public:
        ~Names() { this->!Names(); }
        !Names() {
            delete names_;
            names_ = nullptr;
        }

        event Added^ OnAdd;
        property int Count { int get() { return static_cast<int>(names_->size()); } }

        void Add(String^ name) {
            names_->push_back(marshal_as<std::string>(name));
            OnAdd(name);
        }

        String^ At(int index) {
            if (index >= Count) throw std::out_of_range("no such name");
            return marshal_as<String^>((*names_)[index]);
        }

        List<String^>^ All() {
            List<String^>^ all = gcnew List<String^>();
            for (const std::string& name : *names_) all->Add(marshal_as<String^>(name));
            return all;
        }
    };

    public ref class Numbers abstract sealed {
    public:
        static int Twice(Step^ step, int number) {
            return twice(static_cast<::step>(Marshal::GetFunctionPointerForDelegate(step).ToPointer()), number);
        }
    };
}
