// Functions that read wide text: characters have 16 bits, files hold UTF-8.
#include <stdio.h>
#include <string.h>
#include <wchar.h>

using namespace System;

static void numbers() {
    int a, b, c;
    short s;
    long long l;
    unsigned u;
    float f;
    double d;
    Console::WriteLine(swscanf(L"12 -7 0x1F 077 rest", L"%d%d %i %i", &a, &b, &c, &u));
    Console::WriteLine("{0} {1} {2} {3}", a, b, c, u);
    Console::WriteLine(swscanf(L"5000000000 40000 ff 1.5e2;-.25", L"%I64d %hd %x %f;%lf", &l, &s, &u, &f, &d));
    Console::WriteLine("{0} {1} {2} {3} {4}", l, s, u, f, d);
    Console::WriteLine("{0} {1}", swscanf(L"x", L"%d", &a), swscanf(L"  ", L"%d", &a));
    Console::WriteLine("{0} {1}", swscanf(L"12345 6", L"%3d%n%*d %d", &a, &b, &c), a * 100 + b * 10 + c);
}

static void texts() {
    wchar_t name[16], rest[16], one[3] = {0, 0, 0};
    char bytes[16];
    Console::WriteLine(swscanf(L"Zoë=größer als", L"%15[^=]=%s %S", name, rest, bytes));
    Console::WriteLine("{0} {1} {2}", gcnew String(name), gcnew String(rest), gcnew String(bytes));
    Console::WriteLine(swscanf(L"ab\xD83D\xDE00-", L"%2c%[a-zà-ÿ]", one, name));
    Console::WriteLine(gcnew String(one));
    Console::WriteLine(swscanf_s(L"short muchtoolong", L"%s %s", name, 16u, rest, 8u));
    Console::WriteLine("{0}|{1}", gcnew String(name), gcnew String(rest));
    Console::WriteLine(sscanf("wide é 3", "%ls %S %d", name, rest, reinterpret_cast<int*>(bytes)));
    Console::WriteLine("{0} {1}", gcnew String(name), gcnew String(rest));
}

static void files() {
    FILE* file = tmpfile();
    fputs("Grüße 42 \xF0\x9F\x98\x80\nsecond line\nx", file);
    rewind(file);
    wchar_t word[16], line[32];
    int number;
    Console::WriteLine(fwscanf(file, L"%s %d", word, &number));
    Console::WriteLine("{0} {1}", gcnew String(word), number);
    Console::WriteLine("'{0}'", gcnew String(fgetws(line, 32, file))->TrimEnd());
    Console::WriteLine(gcnew String(fgetws(line, 7, file)));
    ungetwc(fgetwc(file), file);
    Console::WriteLine(gcnew String(fgetws(line, 32, file))->TrimEnd());
    Console::WriteLine("{0} {1}", static_cast<Char>(getwc(file)), fgetwc(file) == WEOF);
    Console::WriteLine(fgetws(line, 32, file) == nullptr);
    rewind(file);
    fputwc(L'Ä', file);
    rewind(file);
    Console::WriteLine(static_cast<Char>(fgetwc(file)));
    fclose(file);
}

int main() {
    numbers();
    texts();
    files();
    return 0;
}

// expect: 4
// expect: 12 -7 31 63
// expect: 5
// expect: 5000000000 -25536 255 150 -0.25
// expect: 0 -1
// expect: 2 12336
// expect: 3
// expect: Zoë größer als
// expect: 1
// expect: ab
// expect: 1
// expect: short|
// expect: 3
// expect: wide é
// expect: 2
// expect: Grüße 42
// expect: ' 😀'
// expect: second
// expect:  line
// expect: x True
// expect: True
// expect: Ä
