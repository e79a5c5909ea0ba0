// A library whose surface is interfaces, and whose containers are those of STL/CLR; a C# program uses it.
// expect: one three two
// expect: zero 4 three
// expect: 3=two 5=three 9=new
// expect: 3 5 3
// expect: 4 5 True
#include <cliext/algorithm>
#include <cliext/deque>
#include <cliext/map>
#include <cliext/vector>

using namespace System;
using namespace System::Collections::Generic;

public ref class Words {
    cliext::vector<String^> words_;
    cliext::map<int, String^> byLength_;
    cliext::deque<int> lengths_;

public:
    void Add(String^ word) {
        words_.push_back(word);
        byLength_[word->Length] = word;
        lengths_.push_front(word->Length);
    }
    void Sort() { cliext::sort(words_.begin(), words_.end()); }
    property IList<String^>^ All { IList<String^>^ get() { return %words_; } }
    property IDictionary<int, String^>^ ByLength { IDictionary<int, String^>^ get() { return %byLength_; } }
    property IEnumerable<int>^ Lengths { IEnumerable<int>^ get() { return %lengths_; } }
    ICloneable^ Copy() { return %words_; }
};
