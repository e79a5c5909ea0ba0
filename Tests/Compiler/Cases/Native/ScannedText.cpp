// Checked reading of formatted text: behind each text comes its size; what does not fit is emptied and ends the reading.
// expect: 4 12 hello 31 99999999999
// expect: 1 []
// expect: 2 q 7
// expect: 2 abc def
// expect: -1 0 1 2
// expect: 2 50 3
// expect: 1 2
// expect: 2 17 zwei
#include <stdio.h>
#include <stdlib.h>
using namespace System;

int main() {
    int number = 0, other = 0, place = 0;
    unsigned hexadecimal = 0;
    long long big = 0;
    char word[8], second[8], letter = 0;
    int count = sscanf_s("12 hello 0x1F 99999999999", "%d %s %x %I64d", &number, word, (unsigned)sizeof word, &hexadecimal, &big);
    Console::WriteLine("{0} {1} {2} {3} {4}", count, number, gcnew String(word), hexadecimal, big);
    count = sscanf_s("12 helloworld 3", "%d %s %d", &number, word, (unsigned)_countof(word), &other);
    Console::WriteLine("{0} [{1}]", count, gcnew String(word));
    count = sscanf_s("q=7", "%c=%d", &letter, 1u, &other);
    Console::WriteLine("{0} {1} {2}", count, Char(letter), other);
    count = sscanf_s("abc,def", "%[^,],%3s", word, (unsigned)sizeof word, second, (unsigned)sizeof second);
    Console::WriteLine("{0} {1} {2}", count, gcnew String(word), gcnew String(second));
    int empty = sscanf_s("", "%d", &number), wrong = sscanf_s("x", "%d", &number), counted = sscanf_s("12abc", "%d%n", &number, &place);
    Console::WriteLine("{0} {1} {2} {3}", empty, wrong, counted, place);
    count = sscanf_s("50% of 3", "%d%% of %d", &number, &other);
    Console::WriteLine("{0} {1} {2}", count, number, other);
    count = sscanf_s("1 2 3", "%*d %d", &number);
    Console::WriteLine("{0} {1}", count, number);
    FILE* file = tmpfile();
    fputs("17 zwei", file);
    rewind(file);
    count = fscanf_s(file, "%d %s", &number, word, (unsigned)sizeof word);
    Console::WriteLine("{0} {1} {2}", count, number, gcnew String(word));
    fclose(file);
    return 0;
}
