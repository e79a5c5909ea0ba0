// as_friend needs the consent of the assembly; here it asks for a key that this one does not have.
#using "Strangers.library.dll" as_friend // error: BR4006
using namespace System;

int main() {
    Hidden^ hidden = gcnew Hidden();
    return hidden->Value;
}
