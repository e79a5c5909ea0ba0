// A stock of goods: interfaces, sorting by delegates, LINQ through System::Linq::Enumerable, a native price list, text in and out.
// expect: 5 articles read, 2 lines refused
// expect:   line 4: 'x12' is no quantity
// expect:   line 7: 4 fields wanted, 2 found
// expect: bolt M8        120 x   0.15 =    18.00
// expect: drill            4 x  79.90 =   319.60
// expect: hammer          10 x  18.50 =   185.00
// expect: nut M8         200 x   0.08 =    16.00
// expect: saw              0 x  24.00 =     0.00
// expect: total 538.60
// expect: tools: drill hammer saw
// expect: screws: bolt M8, nut M8
// expect: missing: saw
// expect: dearest drill, cheapest nut M8
// expect: average price of tools 40.80
// expect: order of 15 hammer: only 10
// expect: order of 3 drill: 239.70
// expect: order of 1 pump: not known
// expect: after rebate of 10 percent: 269.01
// expect: name;kind;quantity;price
// expect: bolt M8;screw;120;0.135
// expect: drill;tool;1;71.91
// expect: hammer;tool;10;16.65
// expect: nut M8;screw;200;0.072
// expect: saw;tool;0;21.6
#include <map>
#include <string>
#include <vector>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Globalization;
using namespace System::IO;
using namespace System::Linq;
using msclr::interop::marshal_as;

// The prices are kept by native code.
class PriceList {
    std::map<std::string, double> prices_;

public:
    void set(const std::string& name, double price) { prices_[name] = price; }
    bool has(const std::string& name) const { return prices_.count(name) > 0; }
    double operator[](const std::string& name) const { return prices_.at(name); }
    void change(double factor) {
        for (auto& [name, price] : prices_) price *= factor;
    }
    std::vector<std::string> names() const {
        std::vector<std::string> result;
        for (const auto& [name, price] : prices_) result.push_back(name);
        return result;
    }
};

public enum class Kind { Tool, Screw };

public interface class IArticle {
    property String^ Name { String^ get(); }
    property Kind Sort { Kind get(); }
    property int Quantity;
    property double Price { double get(); }
    property double Value { double get(); }
};

public ref class FormatProblem : FormatException {
public:
    initonly int Line;
    FormatProblem(int line, String^ message) : FormatException(message), Line(line) {}
};

public ref class Stock {
    ref class Article : IArticle {
        Stock^ stock_;
        String^ name_;
        Kind sort_;

    public:
        Article(Stock^ stock, String^ name, Kind sort) : stock_(stock), name_(name), sort_(sort) {}
        virtual property String^ Name { String^ get() { return name_; } }
        virtual property Kind Sort { Kind get() { return sort_; } }
        virtual property int Quantity;
        virtual property double Price { double get() { return (*stock_->prices_)[marshal_as<std::string>(name_)]; } }
        virtual property double Value { double get() { return Price * Quantity; } }
        virtual String^ ToString() override {
            return String::Format(CultureInfo::InvariantCulture, "{0,-10} {1,7} x {2,6:0.00} = {3,8:0.00}", name_, Quantity, Price, Value);
        }
    };

    List<IArticle^>^ articles_ = gcnew List<IArticle^>();
    List<FormatProblem^>^ problems_ = gcnew List<FormatProblem^>();
    PriceList* prices_ = new PriceList();

    void ReadLine(String^ text, int line) {
        array<String^>^ fields = text->Split(';');
        if (fields->Length != 4) throw gcnew FormatProblem(line, String::Format("4 fields wanted, {0} found", fields->Length));
        int quantity;
        if (!Int32::TryParse(fields[2], quantity)) throw gcnew FormatProblem(line, String::Format("'{0}' is no quantity", fields[2]));
        Article^ article = gcnew Article(this, fields[0], safe_cast<Kind>(Enum::Parse(Kind::typeid, fields[1], true)));
        article->Quantity = quantity;
        prices_->set(marshal_as<std::string>(fields[0]), Double::Parse(fields[3], CultureInfo::InvariantCulture));
        articles_->Add(article);
    }

    ref class Filter {
        Kind sort_;

    public:
        Filter(Kind sort) : sort_(sort) {}
        bool Fits(IArticle^ article) { return article->Sort == sort_; }
    };

    static int ByName(IArticle^ a, IArticle^ b) { return String::CompareOrdinal(a->Name, b->Name); }
    static bool IsMissing(IArticle^ article) { return article->Quantity == 0; }

public:
    ~Stock() { this->!Stock(); }
    !Stock() {
        delete prices_;
        prices_ = nullptr;
    }

    property IEnumerable<IArticle^>^ Articles { IEnumerable<IArticle^>^ get() { return articles_; } }
    property IReadOnlyList<FormatProblem^>^ Problems { IReadOnlyList<FormatProblem^>^ get() { return problems_; } }

    property IArticle^ default[String^] {
        IArticle^ get(String^ name) {
            for each (IArticle^ article in articles_)
                if (article->Name == name) return article;
            return nullptr;
        }
    }

    void Read(TextReader^ reader) {
        int line = 0;
        while (String^ text = reader->ReadLine()) {
            ++line;
            if (text->Length == 0 || text[0] == '#') continue;
            try {
                ReadLine(text, line);
            } catch (FormatProblem^ problem) {
                problems_->Add(problem);
            }
        }
        articles_->Sort(gcnew Comparison<IArticle^>(&Stock::ByName));
    }

    void Write(TextWriter^ writer) {
        writer->WriteLine("name;kind;quantity;price");
        for each (const std::string& name in prices_->names()) {
            IArticle^ article = this[marshal_as<String^>(name)];
            writer->WriteLine(String::Format(
                CultureInfo::InvariantCulture, "{0};{1};{2};{3:0.###}", article->Name, article->Sort.ToString()->ToLowerInvariant(), article->Quantity, article->Price));
        }
    }

    IEnumerable<IArticle^>^ OfKind(Kind kind) {
        return Enumerable::Where(Articles, gcnew Func<IArticle^, bool>(gcnew Filter(kind), &Filter::Fits));
    }

    IEnumerable<IArticle^>^ Missing() { return Enumerable::Where(Articles, gcnew Func<IArticle^, bool>(&Stock::IsMissing)); }

    bool Order(String^ name, int count, [Runtime::InteropServices::Out] String^% answer) {
        IArticle^ article = this[name];
        bool isPossible = article != nullptr && article->Quantity >= count;
        if (isPossible) {
            article->Quantity -= count;
            answer = (count * article->Price).ToString("0.00", CultureInfo::InvariantCulture);
        } else {
            answer = article == nullptr ? "not known" : "only " + article->Quantity;
        }
        return isPossible;
    }

    void Rebate(int percent) { prices_->change(1 - percent / 100.0); }
};

static String^ nameOf(IArticle^ article) { return article->Name; }
static double priceOf(IArticle^ article) { return article->Price; }
static double valueOf(IArticle^ article) { return article->Value; }

static String^ names(IEnumerable<IArticle^>^ articles, String^ separator) {
    return String::Join(separator, Enumerable::Select(articles, gcnew Func<IArticle^, String^>(&nameOf)));
}

static double total(Stock% stock) { return Enumerable::Sum(stock.Articles, gcnew Func<IArticle^, double>(&valueOf)); }

static String^ number(double value) { return value.ToString("0.00", CultureInfo::InvariantCulture); }

int main() {
    String^ text =
        "# name;kind;quantity;price\n"
        "hammer;tool;10;18.50\n"
        "saw;tool;0;24\n"
        "axe;tool;x12;31\n"
        "nut M8;screw;200;0.08\n"
        "\n"
        "glue;3\n"
        "drill;tool;4;79.90\n"
        "bolt M8;screw;120;0.15\n";
    Stock stock;
    StringReader reader(text);
    stock.Read(%reader);
    Console::WriteLine("{0} articles read, {1} lines refused", Enumerable::Count(stock.Articles), stock.Problems->Count);
    for each (FormatProblem^ problem in stock.Problems) Console::WriteLine("  line {0}: {1}", problem->Line, problem->Message);
    for each (IArticle^ article in stock.Articles) Console::WriteLine(article);
    Console::WriteLine("total {0}", number(total(stock)));
    Console::WriteLine("tools: {0}", names(stock.OfKind(Kind::Tool), " "));
    Console::WriteLine("screws: {0}", names(stock.OfKind(Kind::Screw), ", "));
    Console::WriteLine("missing: {0}", names(stock.Missing(), " "));
    Func<IArticle^, double>^ price = gcnew Func<IArticle^, double>(&priceOf);
    IOrderedEnumerable<IArticle^>^ byPrice = Enumerable::OrderBy(stock.Articles, price);
    Console::WriteLine("dearest {0}, cheapest {1}", Enumerable::Last(byPrice)->Name, Enumerable::First(byPrice)->Name);
    Console::WriteLine("average price of tools {0}", number(Enumerable::Average(stock.OfKind(Kind::Tool), price)));

    Dictionary<String^, int> orders;
    orders["hammer"] = 15;
    orders["drill"] = 3;
    orders["pump"] = 1;
    for each (KeyValuePair<String^, int> order in orders) {
        String^ answer;
        stock.Order(order.Key, order.Value, answer);
        Console::WriteLine("order of {0} {1}: {2}", order.Value, order.Key, answer);
    }
    stock.Rebate(10);
    Console::WriteLine("after rebate of 10 percent: {0}", number(total(stock)));
    StringWriter writer;
    stock.Write(%writer);
    Console::Write(writer.ToString());
    return 0;
}
