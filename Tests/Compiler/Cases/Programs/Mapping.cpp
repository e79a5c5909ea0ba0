// Objects mapped to XML by attributes and reflection; text templates by regular expressions.
// expect: <Person name="ADA" born="1815-12-10" weight="yyyy-MM-dd" />
// expect: <Person name="ADA" />
// expect: Bob 2001 False
// expect: bad weight <- FormatException
// expect: ada born 1815 ?
// expect: 2 y
// expect: <doc><i v="0" /><i v="1" /></doc>
// expect: 42 text True
// expect: invoked
// expect: System.String Replace(System.Text.RegularExpressions.Match)
using namespace System;
using namespace System::Reflection;
using namespace System::Xml;
using namespace System::Xml::Linq;
using namespace System::Text::RegularExpressions;
using namespace System::IO;
using namespace System::Collections::Generic;
using namespace System::Globalization;

[AttributeUsage(AttributeTargets::Class | AttributeTargets::Property, AllowMultiple = true, Inherited = true)]
public ref class ColumnAttribute : Attribute {
public:
    ColumnAttribute(String^ name) { Name = name; Order = 100; }
    property String^ Name;
    property int Order;
    property Type^ Converter;
};

public interface class IConverter { String^ Convert(Object^ value); };
public ref class Upper : IConverter { public: virtual String^ Convert(Object^ v) { return v->ToString()->ToUpperInvariant(); } };

[Column("people")]
public ref class Person {
public:
    [Column("name", Order = 1, Converter = Upper::typeid)]
    property String^ Name;
    [Column("born", Order = 2)]
    property DateTime Born;
    [Column("weight", Order = 3)]
    property Nullable<double> Weight;
    [Obsolete("no")] property int Ignored;
    [NonSerialized] int cache;
    Person() {}
    Person(String^ n, DateTime b) { Name = n; Born = b; }
};

public ref class MappingException : Exception {
public:
    MappingException(String^ message, Exception^ inner) : Exception(message, inner) {}
};

ref class Mapper abstract sealed {
    static Dictionary<Type^, List<PropertyInfo^>^>^ cache = gcnew Dictionary<Type^, List<PropertyInfo^>^>();
    static int Order(PropertyInfo^ p) {
        return safe_cast<ColumnAttribute^>(p->GetCustomAttributes(ColumnAttribute::typeid, true)[0])->Order;
    }
    static int Compare(PropertyInfo^ a, PropertyInfo^ b) { return Order(a) - Order(b); }
public:
    static List<PropertyInfo^>^ Columns(Type^ type) {
        List<PropertyInfo^>^ list;
        if (!cache->TryGetValue(type, list)) {
            list = gcnew List<PropertyInfo^>();
            for each (PropertyInfo^ p in type->GetProperties())
                if (p->IsDefined(ColumnAttribute::typeid, true)) list->Add(p);
            list->Sort(gcnew Comparison<PropertyInfo^>(&Mapper::Compare));
            cache->Add(type, list);
        }
        return list;
    }
    static XElement^ ToXml(Object^ o, ... array<String^>^ skip) {
        XElement^ e = gcnew XElement(o->GetType()->Name);
        for each (PropertyInfo^ p in Columns(o->GetType())) {
            ColumnAttribute^ c = dynamic_cast<ColumnAttribute^>(Attribute::GetCustomAttribute(p, ColumnAttribute::typeid));
            if (Array::IndexOf(skip, c->Name) >= 0) continue;
            Object^ v = p->GetValue(o, nullptr);
            if (v == nullptr) continue;
            String^ text = c->Converter != nullptr
                ? static_cast<IConverter^>(Activator::CreateInstance(c->Converter))->Convert(v)
                : String::Format(CultureInfo::InvariantCulture, "{0:yyyy-MM-dd}", v);
            e->Add(gcnew XAttribute(c->Name, text));
        }
        return e;
    }
    generic<typename T> where T : ref class, gcnew()
    static T FromXml(XElement^ e) {
        T result = gcnew T();
        for each (PropertyInfo^ p in Columns(T::typeid)) {
            ColumnAttribute^ c = dynamic_cast<ColumnAttribute^>(Attribute::GetCustomAttribute(p, ColumnAttribute::typeid));
            XAttribute^ a = e->Attribute(c->Name);
            if (a == nullptr) continue;
            try {
                Type^ t = Nullable::GetUnderlyingType(p->PropertyType);
                p->SetValue(result, Convert::ChangeType(a->Value, t == nullptr ? p->PropertyType : t, CultureInfo::InvariantCulture), nullptr);
            } catch (FormatException^ f) {
                throw gcnew MappingException(String::Concat("bad ", c->Name), f);
            }
        }
        return result;
    }
};

ref class Template {
    Regex^ regex = gcnew Regex("\\{(?<name>\\w+)(:(?<f>[^}]+))?\\}", RegexOptions::Compiled);
    Object^ source;
    String^ Replace(Match^ m) {
        PropertyInfo^ p = source->GetType()->GetProperty(m->Groups["name"]->Value);
        if (p == nullptr) return "?";
        String^ f = m->Groups["f"]->Success ? "{0:" + m->Groups["f"]->Value + "}" : "{0}";
        return String::Format(CultureInfo::InvariantCulture, f, p->GetValue(source));
    }
public:
    String^ Fill(String^ text, Object^ o) {
        source = o;
        return regex->Replace(text, gcnew MatchEvaluator(this, &Template::Replace));
    }
};

int main() {
    Person^ p = gcnew Person("ada", DateTime(1815, 12, 10));
    p->Weight = 55.5;
    XElement^ e = Mapper::ToXml(p);
    Console::WriteLine(e);
    Console::WriteLine(Mapper::ToXml(p, "born", "weight"));
    Person^ q = Mapper::FromXml<Person^>(XElement::Parse("<Person name='Bob' born='2001-02-03'/>"));
    Console::WriteLine("{0} {1:d} {2}", q->Name, q->Born.Year, q->Weight.HasValue);
    try {
        Mapper::FromXml<Person^>(XElement::Parse("<Person weight='heavy'/>"));
    } catch (MappingException^ x) {
        Console::WriteLine("{0} <- {1}", x->Message, x->InnerException->GetType()->Name);
    }
    Console::WriteLine((gcnew Template())->Fill("{Name} born {Born:yyyy} {Nothing}", p));
    XmlDocument^ doc = gcnew XmlDocument();
    doc->LoadXml("<r><a n='1'>x</a><a n='2'>y</a></r>");
    for each (XmlNode^ n in doc->SelectNodes("//a[@n>1]")) Console::WriteLine("{0} {1}", n->Attributes["n"]->Value, n->InnerText);
    StringWriter^ sw = gcnew StringWriter();
    XmlTextWriter^ w = gcnew XmlTextWriter(sw);
    w->WriteStartElement("doc");
    for (int i = 0; i < 2; i++) { w->WriteStartElement("i"); w->WriteAttributeString("v", i.ToString()); w->WriteEndElement(); }
    w->WriteEndElement();
    w->Close();
    Console::WriteLine(sw);
    {
        MemoryStream m;
        BinaryWriter b(%m);
        b.Write(42); b.Write("text"); b.Write(true);
        b.Flush();
        m.Position = 0;
        BinaryReader r(%m);
        Console::WriteLine("{0} {1} {2}", r.ReadInt32(), r.ReadString(), r.ReadBoolean());
    }
    MethodInfo^ method = String::typeid->GetMethod("Concat", gcnew array<Type^>{String::typeid, String::typeid});
    Console::WriteLine(method->Invoke(nullptr, gcnew array<Object^>{"in", "voked"}));
    for each (MethodInfo^ mi in Template::typeid->GetMethods(BindingFlags::Instance | BindingFlags::NonPublic | BindingFlags::DeclaredOnly))
        Console::WriteLine(mi);
    return 0;
}
