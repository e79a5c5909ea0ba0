// Without as_friend at the first #using, what is internal stays so.
#using "Internals.library.dll"
#using "Internals.library.dll" as_friend // warning: C4364
using namespace System;

int main() {
    Hidden^ hidden; // error: C2065
    Open^ open = gcnew Open();
    return open->Secret; // error: C2039
}
