// From outside an event takes handlers only, and only ones of its delegate.
using namespace System;
delegate void Handler(int);
ref class Source {
public:
    event Handler^ Happened;
};
static void Wrong(String^) {}
static void Right(int) {}
int main() {
    Source source;
    source.Happened += gcnew Handler(&Right);
    source.Happened += gcnew Handler(&Wrong); // error: C3352
    source.Happened += 5; // error: C2679
    source.Missing += gcnew Handler(&Right); // error: C2039
    return 0;
}
