// String^: literals, comparison, characters, formatting, building and conversion.
// expect: abc def 7
// expect: True True False
// expect: c d
// expect: 007|  x|12,50
// expect: 0,1,2
// expect: 42 3.5
using namespace System;
using namespace System::Text;
using namespace System::Globalization;

int main() {
    String^ text = "abc" + L" def";
    Console::WriteLine("{0} {1}", text, text->Length);
    String^ other = gcnew String(text->ToCharArray());
    Console::WriteLine("{0} {1} {2}", text == other, text->Equals(other), Object::ReferenceEquals(text, other));
    Console::WriteLine("{0} {1}", text[2], text->Substring(4, 1));
    Console::WriteLine(String::Format(CultureInfo::GetCultureInfo("de-DE"), "{0:000}|{1,3}|{2:F2}", 7, "x", 12.5));
    StringBuilder^ builder = gcnew StringBuilder();
    for (int i = 0; i < 3; i++) builder->Append(i)->Append(i < 2 ? "," : "");
    Console::WriteLine(builder);
    Console::WriteLine("{0} {1}", Int32::Parse("42"), (3.5).ToString(CultureInfo::InvariantCulture));
    return 0;
}
