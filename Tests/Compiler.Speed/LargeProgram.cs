using System.Globalization;
using System.Text;

namespace Bridge.Compiler.Speed;

/// <summary>Writes a program of many classes: native ones, and ref classes over them with properties, events, indexers,
/// generic collections and native calls.</summary>
internal static class LargeProgram
{
    private const string Head = """
        #include <msclr/marshal_cppstd.h>
        #include <string>
        #include <vector>

        using namespace System;
        using namespace System::Collections::Generic;
        using namespace msclr::interop;

        """;

    private const string Class = """
        struct Native# {
            std::string name;
            std::vector<int> numbers;
            int sum() const {
                int result = 0;
                for (int number : numbers) result += number;
                return result;
            }
            void add(int number) { numbers.push_back(number); }
        };

        public delegate void Changed#(Object^ sender, int value);

        public ref class Item# : IComparable<Item#^> {
            Native#* native_;
            Dictionary<String^, int>^ counts_ = gcnew Dictionary<String^, int>();
            List<Item#^>^ children_ = gcnew List<Item#^>();

        public:
            Item#(String^ name) : native_(new Native#()) { native_->name = marshal_as<std::string>(name); }
            ~Item#() { this->!Item#(); }
            !Item#() {
                delete native_;
                native_ = nullptr;
            }

            event Changed#^ OnChanged;
            property int Width;
            property int Height;
            property int Area { int get() { return Width * Height; } }
            property String^ Name { String^ get() { return marshal_as<String^>(native_->name); } }
            property int default[String^] {
                int get(String^ key) { return counts_->ContainsKey(key) ? counts_[key] : 0; }
                void set(String^ key, int value) {
                    counts_[key] = value;
                    OnChanged(this, value);
                }
            }

            void Add(int number) {
                if (number < 0) throw gcnew ArgumentOutOfRangeException("number");
                native_->add(number);
                for (int i = 0; i < number; i++) {
                    if (i % 3 == 0) Width += i;
                    else Height -= i;
                }
            }

            int Sum() {
                int sum = native_->sum();
                for each (Item#^ child in children_) sum += child->Sum();
                return sum;
            }

            virtual int CompareTo(Item#^ other) { return Area - other->Area; }
            virtual String^ ToString() override { return String::Format("{0}: {1}", Name, Sum()); }
        };

        """;

    /// <summary>The program with <paramref name="classes"/> pairs of classes; a hundred make about 6,000 lines.</summary>
    /// <param name="classes">How many.</param>
    /// <param name="identity">Stands in the native code, so that no result of an earlier compilation is found.</param>
    public static string Write(int classes, Guid identity)
    {
        var text = new StringBuilder(Head);
        text.Append(CultureInfo.InvariantCulture, $"struct Identity {{ static const char* text() {{ return \"{identity:N}\"; }} }};\n\n");
        for (var i = 0; i < classes; i++)
        {
            text.Append(Class.Replace("#", Number(i), StringComparison.Ordinal)).Append('\n');
        }

        text.Append("int main() {\n");
        for (var i = 0; i < classes; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {{ Item{i} item(\"{i}\"); item.Add({i}); Console::WriteLine(item.ToString()); }}\n");
        }

        return text.Append("    return 0;\n}\n").ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
