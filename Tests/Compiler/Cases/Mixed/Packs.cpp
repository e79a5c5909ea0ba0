// Packs of a template that managed functions take one by one: array initialisers and folds around calls without result.
// expect: text;3;07; 4
// expect:  1
// expect: 3;3;3;
// expect: 1;23; 425
// expect: 12
#include <vector>
using namespace System;
using namespace System::Text;

static void put(StringBuilder^ to, String^ value) { to->Append(value)->Append(";"); }
static void put(StringBuilder^ to, int value) { to->Append(value)->Append(";"); }
static void put(StringBuilder^ to, Guid value) { to->Append(value.ToString()->Substring(34))->Append(";"); }

template<typename... A>
static String^ join(std::vector<int>& sizes, A&&... arguments) {
    StringBuilder^ to = gcnew StringBuilder();
    int unpack[] = { 0, (static_cast<void>(put(to, arguments)), 0) ... };
    sizes.push_back((int)(sizeof(unpack) / sizeof(int)));
    return to->ToString();
}

template<typename... A>
static String^ thrice(A... arguments) {
    StringBuilder^ to = gcnew StringBuilder();
    using expand = int[];
    (void)expand { 0, (put(to, arguments), 0)... };
    (put(to, arguments), ...);
    (void)std::initializer_list<int> { (put(to, arguments), 0)... };
    return to->ToString();
}

ref struct Log {
    static StringBuilder^ text = gcnew StringBuilder();
    static int Number(int i) { text->Append(i); return i; }
};

static int native(int a, int b) { return a * 10 + b; }

int main() {
    std::vector<int> sizes;
    int three = 3;
    String^ text = "text";
    Console::WriteLine("{0} {1}", join(sizes, text, three, Guid("00000000-0000-0000-0000-000000000007")), sizes[0]);
    Console::WriteLine("{0} {1}", join(sizes), sizes[1]);
    Console::WriteLine(thrice(three));
    std::vector<int> v { (put(Log::text, 1), 4), Log::Number(2), (put(Log::text, 3), 5) };
    Console::WriteLine("{0} {1}{2}{3}", Log::text, v[0], v[1], v[2]);
    Console::WriteLine(native((put(Log::text, 4), 1), 2));
    return 0;
}
