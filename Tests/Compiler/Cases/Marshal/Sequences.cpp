// Interfaces of collections and the other sequences of C++ are converted as well.
// expect: 3 from an iterator: 1,4,9
// expect: list 2: b
// expect: queue 1,2,3
// expect: read only 2 of 2
// expect: IList changed 3
// expect: dictionary one, 1 left
// expect: deque of vectors 2: 3
// expect: refused from
// expect: a map of lists: x y
#include <bridge/convert.h>

using namespace System;
using namespace System::Collections::Generic;
using bridge::convert;

ref class Squares : IEnumerable<int> {
    virtual System::Collections::IEnumerator^ Untyped() = System::Collections::IEnumerable::GetEnumerator { return GetEnumerator(); }

public:
    virtual IEnumerator<int>^ GetEnumerator() {
        List<int>^ all = gcnew List<int>();
        for (int i = 1; i <= 3; ++i) all->Add(i * i);
        return safe_cast<IEnumerable<int>^>(all)->GetEnumerator();
    }
};

static std::string join(const std::vector<int>& numbers) {
    std::string text;
    for (int n : numbers) text += (text.empty() ? "" : ",") + std::to_string(n);
    return text;
}

int main() {
    IEnumerable<int>^ squares = gcnew Squares();
    std::vector<int> numbers = convert<std::vector<int>>(squares);
    Console::WriteLine("{0} from an iterator: {1}", (int)numbers.size(), convert<String^>(join(numbers)));
    std::list<std::string> list = convert<std::list<std::string>>(gcnew array<String^>{"a", "b"});
    Console::WriteLine("list {0}: {1}", (int)list.size(), convert<String^>(list.back()));
    std::deque<int> queue{1, 2, 3};
    Console::WriteLine("queue {0}", String::Join(",", convert<array<int>^>(queue)));
    IReadOnlyList<String^>^ readOnly = convert<IReadOnlyList<String^>^>(list);
    IReadOnlyCollection<String^>^ collection = readOnly;
    Console::WriteLine("read only {0} of {1}", readOnly->Count, (int)convert<std::deque<std::string>>(collection).size());
    IList<int>^ changing = convert<IList<int>^>(std::vector<int>{1, 2});
    changing->Add(3);
    Console::WriteLine("IList changed {0}", (int)convert<std::vector<int>>(changing).size());
    IDictionary<int, String^>^ names = convert<IDictionary<int, String^>^>(std::map<int, std::string>{{1, "one"}, {2, "two"}});
    String^ one = names[1];
    names->Remove(1);
    Console::WriteLine("dictionary {0}, {1} left", one, (int)convert<std::unordered_map<int, std::string>>(names).size());
    std::deque<std::vector<int>> nested{{1}, {1, 2, 3}};
    List<array<int>^>^ arrays = convert<List<array<int>^>^>(nested);
    Console::WriteLine("deque of vectors {0}: {1}", arrays->Count, arrays[1]->Length);
    try {
        squares = nullptr;
        convert<std::list<int>>(squares);
    } catch (ArgumentNullException^ e) {
        Console::WriteLine("refused {0}", e->ParamName);
    }
    std::map<std::string, std::list<std::string>> lists{{"k", {"x", "y"}}};
    for each (KeyValuePair<String^, IReadOnlyList<String^>^> each in convert<Dictionary<String^, IReadOnlyList<String^>^>^>(lists))
        Console::WriteLine("a map of lists: {0} {1}", each.Value[0], each.Value[1]);
    return 0;
}
