// Plugins found by reflection: attributes of one's own, interfaces, Activator, properties set by name, methods called by name.
// expect: found: Reverse, Rot13, Shout, Trim
// expect: skipped: Broken (no constructor without arguments), Nothing (abstract)
// expect: Reverse 1.0 (text): olleh
// expect: Rot13 2.1 (crypt): uryyb
// expect: Shout 1.5 (text): HELLO!!!
// expect: Trim 1.0 (text): hello
// expect: chain text: !!!OLLEH
// expect: settings: Shout.Marks = 3 (Int32), Trim.Ends = * (Char)
// expect: set Marks to 1: HELLO!
// expect: no setting 'Colour' in Shout
// expect: 'many' does not fit Int32
// expect: call Add: 5, call Join: a-b, call Fail: TargetInvocationException of InvalidOperationException
// expect: generic List`1 of String with 2 elements
// expect: Rot13 undone: hello
// expect: events: started, Reverse, Rot13, Shout, Trim, ended
#include <algorithm>
#include <string>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Reflection;
using msclr::interop::marshal_as;

[AttributeUsage(AttributeTargets::Class)]
public ref class PluginAttribute sealed : Attribute {
public:
    initonly String^ Version;
    property String^ Category;

    PluginAttribute(String^ version) : Version(version) { Category = "text"; }
};

[AttributeUsage(AttributeTargets::Property)]
public ref class SettingAttribute sealed : Attribute {};

public interface class IPlugin {
    property String^ Name { String^ get(); }
    String^ Process(String^ text);
};

public interface class IReversible : IPlugin {
    String^ Undo(String^ text);
};

public ref class PluginBase abstract : IPlugin {
public:
    virtual property String^ Name { String^ get() { return GetType()->Name; } }
    virtual String^ Process(String^ text) = 0;
};

[Plugin("1.0")]
public ref class Reverse : PluginBase {
public:
    virtual String^ Process(String^ text) override {
        std::string native = marshal_as<std::string>(text);
        std::reverse(native.begin(), native.end());
        return marshal_as<String^>(native);
    }
};

[Plugin("1.5")]
public ref class Shout : PluginBase {
public:
    [Setting] property int Marks;
    property String^ Unmarked;

    Shout() { Marks = 3; }
    virtual String^ Process(String^ text) override { return text->ToUpperInvariant() + gcnew String(L'!', Marks); }
};

[Plugin("2.1", Category = "crypt")]
public ref class Rot13 : PluginBase, IReversible {
    static wchar_t Turn(wchar_t c) {
        wchar_t first = Char::IsUpper(c) ? L'A' : L'a';
        return Char::IsLetter(c) ? (wchar_t)(first + (c - first + 13) % 26) : c;
    }

public:
    virtual String^ Process(String^ text) override {
        array<wchar_t>^ letters = text->ToCharArray();
        for each (wchar_t% letter in letters) letter = Turn(letter);
        return gcnew String(letters);
    }
    virtual String^ Undo(String^ text) { return Process(text); }
};

[Plugin("1.0")]
public ref class Trim : PluginBase {
public:
    [Setting] property wchar_t Ends;

    Trim() { Ends = L'*'; }
    virtual String^ Process(String^ text) override { return text->Trim(Ends); }
};

[Plugin("0.1")]
public ref class Broken : PluginBase {
public:
    Broken(int) {}
    virtual String^ Process(String^ text) override { return text; }
};

[Plugin("0.1")]
public ref class Nothing abstract : PluginBase {};

public ref class Calls {
public:
    static int Add(int a, int b) { return a + b; }
    String^ Join(String^ a, String^ b) { return a + "-" + b; }
    void Fail() { throw gcnew InvalidOperationException("failed"); }
};

public ref class Host {
    SortedList<String^, IPlugin^>^ plugins_ = gcnew SortedList<String^, IPlugin^>(StringComparer::Ordinal);
    List<String^>^ skipped_ = gcnew List<String^>();

    static PluginAttribute^ AttributeOf(Type^ type) {
        return safe_cast<PluginAttribute^>(Attribute::GetCustomAttribute(type, PluginAttribute::typeid));
    }

    static int ByName(Type^ a, Type^ b) { return String::CompareOrdinal(a->Name, b->Name); }

    IEnumerable<PropertyInfo^>^ Settings(IPlugin^ plugin) {
        List<PropertyInfo^>^ found = gcnew List<PropertyInfo^>();
        for each (PropertyInfo^ info in plugin->GetType()->GetProperties())
            if (info->IsDefined(SettingAttribute::typeid, false)) found->Add(info);
        return found;
    }

public:
    event Action<String^>^ Progress;

    property IDictionary<String^, IPlugin^>^ Plugins { IDictionary<String^, IPlugin^>^ get() { return plugins_; } }
    property IEnumerable<String^>^ Skipped { IEnumerable<String^>^ get() { return skipped_; } }

    void Load(Assembly^ assembly) {
        array<Type^>^ types = assembly->GetTypes();
        Array::Sort(types, gcnew Comparison<Type^>(&Host::ByName));
        for each (Type^ type in types) {
            if (AttributeOf(type) == nullptr || !IPlugin::typeid->IsAssignableFrom(type)) continue;
            if (type->IsAbstract) {
                skipped_->Add(type->Name + " (abstract)");
            } else if (type->GetConstructor(Type::EmptyTypes) == nullptr) {
                skipped_->Add(type->Name + " (no constructor without arguments)");
            } else {
                IPlugin^ plugin = safe_cast<IPlugin^>(Activator::CreateInstance(type));
                plugins_->Add(plugin->Name, plugin);
            }
        }
    }

    void RunAll(String^ text) {
        Progress("started");
        for each (KeyValuePair<String^, IPlugin^> pair in plugins_) {
            PluginAttribute^ attribute = AttributeOf(pair.Value->GetType());
            Progress(pair.Key);
            Console::WriteLine("{0} {1} ({2}): {3}", pair.Key, attribute->Version, attribute->Category, pair.Value->Process(text));
        }
        Progress("ended");
    }

    String^ Chain(String^ category, String^ text) {
        for each (IPlugin^ plugin in System::Linq::Enumerable::Reverse(plugins_->Values))
            if (AttributeOf(plugin->GetType())->Category == category) text = plugin->Process(text);
        return text;
    }

    String^ DescribeSettings() {
        List<String^> lines;
        for each (IPlugin^ plugin in plugins_->Values)
            for each (PropertyInfo^ info in Settings(plugin))
                lines.Add(String::Format("{0}.{1} = {2} ({3})", plugin->Name, info->Name, info->GetValue(plugin), info->PropertyType->Name));
        return String::Join(", ", %lines);
    }

    void Set(String^ plugin, String^ setting, String^ value) {
        IPlugin^ target = plugins_[plugin];
        for each (PropertyInfo^ info in Settings(target)) {
            if (info->Name != setting) continue;
            try {
                info->SetValue(target, Convert::ChangeType(value, info->PropertyType));
            } catch (FormatException^) {
                throw gcnew ArgumentException(String::Format("'{0}' does not fit {1}", value, info->PropertyType->Name));
            }
            return;
        }
        throw gcnew KeyNotFoundException(String::Format("no setting '{0}' in {1}", setting, plugin));
    }
};

static String^ call(String^ name, ... array<Object^>^ arguments) {
    MethodInfo^ method = Calls::typeid->GetMethod(name);
    try {
        Object^ result = method->Invoke(method->IsStatic ? nullptr : gcnew Calls(), arguments);
        return result == nullptr ? "nothing" : result->ToString();
    } catch (TargetInvocationException^ e) {
        return e->GetType()->Name + " of " + e->InnerException->GetType()->Name;
    }
}

ref class Recorder {
    List<String^>^ names_ = gcnew List<String^>();

public:
    void Note(String^ name) { names_->Add(name); }
    virtual String^ ToString() override { return String::Join(", ", names_); }
};

int main() {
    Host host;
    host.Load(Host::typeid->Assembly);
    Recorder^ recorder = gcnew Recorder();
    host.Progress += gcnew Action<String^>(recorder, &Recorder::Note);
    Console::WriteLine("found: {0}", String::Join(", ", host.Plugins->Keys));
    Console::WriteLine("skipped: {0}", String::Join(", ", host.Skipped));
    host.RunAll("hello");
    Console::WriteLine("chain text: {0}", host.Chain("text", "*hello*"));
    Console::WriteLine("settings: {0}", host.DescribeSettings());
    host.Set("Shout", "Marks", "1");
    Console::WriteLine("set Marks to 1: {0}", host.Plugins["Shout"]->Process("hello"));
    try {
        host.Set("Shout", "Colour", "red");
    } catch (KeyNotFoundException^ e) {
        Console::WriteLine(e->Message);
    }
    try {
        host.Set("Shout", "Marks", "many");
    } catch (ArgumentException^ e) {
        Console::WriteLine(e->Message);
    }
    Console::WriteLine("call Add: {0}, call Join: {1}, call Fail: {2}", call("Add", 2, 3), call("Join", "a", "b"), call("Fail"));
    Type^ open = List<int>::typeid->GetGenericTypeDefinition();
    Type^ closed = open->MakeGenericType(String::typeid);
    System::Collections::IList^ list = safe_cast<System::Collections::IList^>(Activator::CreateInstance(closed));
    list->Add("x");
    list->Add("y");
    Console::WriteLine("generic {0} of {1} with {2} elements", open->Name, closed->GetGenericArguments()[0]->Name, list->Count);
    for each (IPlugin^ plugin in host.Plugins->Values)
        if (IReversible^ reversible = dynamic_cast<IReversible^>(plugin))
            Console::WriteLine("{0} undone: {1}", plugin->Name, reversible->Undo(plugin->Process("hello")));
    Console::WriteLine("events: {0}", recorder);
    return 0;
}
