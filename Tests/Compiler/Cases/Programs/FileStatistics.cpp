// Statistics of files: directories and streams of .NET, counting by containers of C++, binary records, errors, a table as output.
// expect: a.txt             4 lines   11 words   47 bytes
// expect: b.txt             1 lines    3 words   11 bytes
// expect: sub/c.md          2 lines    4 words   22 bytes
// expect: total             7 lines   18 words   80 bytes
// expect: most frequent: the 4, cat 2, dog 2
// expect: longest line 'The cat sat down' in a.txt(2)
// expect: e 6, t 11, a 9
// expect: 2 lines match sat: a.txt(2) a.txt(3)
// expect: records 3: alpha=1, beta=2.5, gamma=-3
// expect: record 1 is beta
// expect: 4 bytes are missing
// expect: FileNotFoundException
// expect: copied 47 bytes, equal True
// expect: reversed: ylf stac eht
#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <vector>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::IO;
using namespace System::Text;
using msclr::interop::marshal_as;

// What is counted is native.
struct Counts {
    int lines = 0, words = 0;
    long long bytes = 0;

    Counts& operator+=(const Counts& other) {
        lines += other.lines;
        words += other.words;
        bytes += other.bytes;
        return *this;
    }
};

class Frequencies {
    std::map<std::string, int> words_;
    int letters_[26] = {};

public:
    int add(const std::string& line) {
        int count = 0;
        std::string word;
        for (char c : line + ' ') {
            if (std::isalpha(static_cast<unsigned char>(c))) {
                char lower = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
                ++letters_[lower - 'a'];
                word += lower;
            } else if (!word.empty()) {
                ++words_[word];
                ++count;
                word.clear();
            }
        }
        return count;
    }

    std::vector<std::pair<std::string, int>> top(std::size_t count) const {
        std::vector<std::pair<std::string, int>> all(words_.begin(), words_.end());
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
        all.resize(std::min(count, all.size()));
        return all;
    }

    int operator[](char letter) const { return letters_[letter - 'a']; }
};

public value struct Place {
    String^ File;
    int Line;
    virtual String^ ToString() override { return String::Format("{0}({1})", File, Line); }
};

public ref class Statistics {
    String^ root_;
    Frequencies* frequencies_ = new Frequencies();
    SortedDictionary<String^, IntPtr>^ counts_ = gcnew SortedDictionary<String^, IntPtr>(StringComparer::Ordinal);
    String^ longest_ = "";
    Place longestPlace_;

    static Counts* Get(IntPtr pointer) { return static_cast<Counts*>(pointer.ToPointer()); }

    void ReadFile(String^ path) {
        Counts* counts = new Counts();
        String^ name = Path::GetRelativePath(root_, path);
        counts_->Add(name, IntPtr(counts));
        counts->bytes = FileInfo(path).Length;
        StreamReader reader(path, Encoding::UTF8);
        while (String^ line = reader.ReadLine()) {
            ++counts->lines;
            counts->words += frequencies_->add(marshal_as<std::string>(line));
            if (line->Length > longest_->Length) {
                longest_ = line;
                longestPlace_.File = name;
                longestPlace_.Line = counts->lines;
            }
        }
    }

    static void Row(String^ name, const Counts& counts) {
        Console::WriteLine("{0,-15} {1,3} lines {2,4} words {3,4} bytes", name, counts.lines, counts.words, counts.bytes);
    }

public:
    Statistics(String^ root) : root_(root) {
        for each (String^ path in Directory::EnumerateFiles(root, "*", SearchOption::AllDirectories)) ReadFile(path);
    }

    ~Statistics() { this->!Statistics(); }
    !Statistics() {
        for each (IntPtr pointer in counts_->Values) delete Get(pointer);
        counts_->Clear();
        delete frequencies_;
        frequencies_ = nullptr;
    }

    void Table() {
        Counts total;
        for each (KeyValuePair<String^, IntPtr> pair in counts_) {
            Row(pair.Key, *Get(pair.Value));
            total += *Get(pair.Value);
        }
        Row("total", total);
    }

    void Top(int count) {
        StringBuilder text;
        for (const auto& [word, times] : frequencies_->top(count)) {
            if (text.Length > 0) text.Append(", ");
            text.Append(marshal_as<String^>(word))->Append(L' ')->Append(times);
        }
        Console::WriteLine("most frequent: {0}", text.ToString());
    }

    property String^ Longest { String^ get() { return String::Format("'{0}' in {1}", longest_, longestPlace_); } }
    property int Letters[char] { int get(char letter) { return (*frequencies_)[letter]; } }

    List<Place>^ Search(String^ pattern) {
        List<Place>^ found = gcnew List<Place>();
        for each (String^ name in counts_->Keys) {
            array<String^>^ lines = File::ReadAllLines(Path::Combine(root_, name));
            for (int i = 0; i < lines->Length; i++) {
                if (!RegularExpressions::Regex::IsMatch(lines[i], pattern)) continue;
                Place place;
                place.File = name;
                place.Line = i + 1;
                found->Add(place);
            }
        }
        return found;
    }
};

// Records of a length, a name and a number.
public ref class Records {
    String^ path_;

public:
    Records(String^ path) : path_(path) {}

    void Write(IDictionary<String^, double>^ values) {
        BinaryWriter writer(File::Create(path_));
        writer.Write(values->Count);
        for each (KeyValuePair<String^, double> pair in values) {
            writer.Write(pair.Key);
            writer.Write(pair.Value);
        }
    }

    SortedDictionary<String^, double>^ Read() {
        SortedDictionary<String^, double>^ values = gcnew SortedDictionary<String^, double>(StringComparer::Ordinal);
        BinaryReader reader(File::OpenRead(path_));
        for (int left = reader.ReadInt32(); left > 0; --left) {
            String^ name = reader.ReadString();
            values[name] = reader.ReadDouble();
        }
        return values;
    }

    String^ NameAt(int index) {
        FileStream stream(path_, FileMode::Open, FileAccess::Read);
        BinaryReader reader(%stream);
        stream.Seek(sizeof(int), SeekOrigin::Begin);
        for (; index > 0; --index) {
            reader.ReadString();
            stream.Seek(sizeof(double), SeekOrigin::Current);
        }
        return reader.ReadString();
    }

    long long MissingBytes(int length) {
        FileInfo info(path_);
        return length - info.Length;
    }
};

static void write(String^ path, String^ text) {
    Directory::CreateDirectory(Path::GetDirectoryName(path));
    File::WriteAllText(path, text);
}

static bool same(String^ a, String^ b) {
    array<Byte>^ left = File::ReadAllBytes(a);
    array<Byte>^ right = File::ReadAllBytes(b);
    if (left->Length != right->Length) return false;
    for (int i = 0; i < left->Length; i++)
        if (left[i] != right[i]) return false;
    return true;
}

int main() {
    DirectoryInfo^ folder = Directory::CreateTempSubdirectory("statistics-");
    try {
        String^ text = Path::Combine(folder->FullName, "text");
        write(Path::Combine(text, "a.txt"), "The cat\nThe cat sat down\nand the dog sat\nalone\n");
        write(Path::Combine(text, "b.txt"), "a dog barks");
        write(Path::Combine(text, "sub/c.md"), "# Title\nthe cats fly.\n");
        {
            Statistics statistics(text);
            statistics.Table();
            statistics.Top(3);
            Console::WriteLine("longest line {0}", statistics.Longest);
            Console::WriteLine("e {0}, t {1}, a {2}", statistics.Letters['e'], statistics.Letters['t'], statistics.Letters['a']);
            List<Place>^ places = statistics.Search("\\bsat\\b");
            Console::WriteLine("{0} lines match sat: {1}", places->Count, String::Join(" ", places));
        }

        Records records(Path::Combine(folder->FullName, "values.bin"));
        Dictionary<String^, double> values;
        values["alpha"] = 1;
        values["beta"] = 2.5;
        values["gamma"] = -3;
        records.Write(%values);
        List<String^> shown;
        for each (KeyValuePair<String^, double> pair in records.Read())
            shown.Add(pair.Key + "=" + pair.Value.ToString(Globalization::CultureInfo::InvariantCulture));
        Console::WriteLine("records {0}: {1}", shown.Count, String::Join(", ", %shown));
        Console::WriteLine("record 1 is {0}", records.NameAt(1));
        Console::WriteLine("{0} bytes are missing", records.MissingBytes(4 + 3 * 8 + 6 + 5 + 6 + 4));

        try {
            StreamReader reader(Path::Combine(text, "none.txt"));
        } catch (IOException^ e) {
            Console::WriteLine(e->GetType()->Name);
        }

        String^ source = Path::Combine(text, "a.txt");
        String^ target = Path::Combine(folder->FullName, "copy.txt");
        long long copied;
        {
            FileStream from(source, FileMode::Open);
            FileStream to(target, FileMode::CreateNew);
            from.CopyTo(%to, 16);
            copied = to.Position;
        }
        Console::WriteLine("copied {0} bytes, equal {1}", copied, same(source, target));

        array<wchar_t>^ letters = File::ReadAllLines(Path::Combine(text, "sub/c.md"))[1]->TrimEnd('.')->ToCharArray();
        Array::Reverse(letters);
        Console::WriteLine("reversed: {0}", gcnew String(letters));
    } finally {
        folder->Delete(true);
    }
    return 0;
}
