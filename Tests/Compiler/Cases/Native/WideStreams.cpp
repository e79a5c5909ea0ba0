// Wide streams write and read UTF-8.
// expect: out 5 A 2.5     rätff
// expect: Point(3)! narrow true
// expect: a b 42 'a b 42'
// expect: [line é 1] [2]
// expect: 15 -7 2.5
// expect: x,y,z
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <unordered_map>

using namespace System;
using namespace System::IO;

struct Point {
    int x;
};

static std::wostream& operator<<(std::wostream& out, const Point& point) { return out << L"Point(" << point.x << L")"; }

static std::wostream& bang(std::wostream& out) { return out << L'!'; }

#pragma unmanaged
static std::wstring Joined(std::wistream& words) {
    std::wostringstream out;
    wchar_t letter;
    for (int i = 0; words >> letter; ++i) out << (i ? L"," : L"") << letter;
    return out.str();
}
#pragma managed

int main() {
    std::wcout << L"out " << 5 << L' ' << L'A' << L' ' << 2.5 << std::setw(8) << L"r\x00e4t" << std::hex << 255 << std::dec << std::endl;
    std::wcout << Point{3} << bang << " narrow " << std::boolalpha << true << L"\n" << std::flush;
    std::wstringstream words;
    words << L"a b " << 42;
    std::wstring a, b;
    int n = 0;
    words >> a >> b >> n;
    Console::WriteLine("{0} {1} {2} '{3}'", gcnew String(a.c_str()), gcnew String(b.c_str()), n, gcnew String(words.str().c_str()));

    String^ path = Path::GetTempFileName();
    pin_ptr<const wchar_t> name = &path->ToCharArray()[0];
    const std::wstring file(name, path->Length);
    {
        std::wofstream out(file.c_str());
        out << L"line \x00e9 " << 1 << std::endl << 2;
    }
    std::wifstream in(file);
    std::wstring line;
    while (std::getline(in, line)) Console::Write(in.eof() ? "[{0}]" : "[{0}] ", gcnew String(line.c_str()));
    Console::WriteLine();
    in.close();
    File::Delete(path);

    std::unordered_map<std::wstring, int> lengths;
    lengths[L"key"] = std::stoi(L"12");
    std::wcout << lengths[L"key"] + static_cast<int>(std::to_wstring(345).size()) << L' ' << std::stol(L"-7x") << L' ' << std::stod(L"2.5") << std::endl;
    std::wistringstream letters(L"x y\nz");
    Console::WriteLine(gcnew String(Joined(letters).c_str()));
    return 0;
}
