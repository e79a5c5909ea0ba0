// A shop: generic store with events, formattable products, LINQ called statically, sorting by delegates.
// expect: +hammer +car +saw +doll car: 3.25 -> 4; saw: 20 -> 10;
// expect: found doll (from 2)
// expect: car [Toy] 4.00 (from 3)
// expect: doll [Toy] 9.99 (from 2)
// expect: saw [Tool] 10.00
// expect: hammer [Tool] 12.50
// expect: car [Toy] 4.00 (from 3),doll [Toy] 9.99 (from 2),hammer [Tool] 12.50,saw [Tool] 10.00
// expect: 2 cheap, sum 36.49
// expect: Toy: 2
// expect: Tool: 2
// expect: refused value
// expect: done True
using namespace System;
using namespace System::Collections;
using namespace System::Collections::Generic;
using namespace System::Linq;
using namespace System::Text;
using namespace System::IO;

namespace Shop {
    public enum class Category { Tool, Toy, Food };

    public ref class PriceChangedEventArgs : EventArgs {
        initonly double oldPrice;
        initonly double newPrice;
    public:
        PriceChangedEventArgs(double o, double n) : oldPrice(o), newPrice(n) {}
        property double OldPrice { double get() { return oldPrice; } }
        property double NewPrice { double get() { return newPrice; } }
    };

    [Serializable]
    public ref class Product abstract : IComparable<Product^>, IFormattable {
        double price;
    public:
        event EventHandler<PriceChangedEventArgs^>^ PriceChanged;
        property String^ Name;
        property Category Kind { virtual Category get() abstract; }
        property double Price {
            double get() { return price; }
            void set(double value) {
                if (value < 0) throw gcnew ArgumentOutOfRangeException("value");
                double old = price;
                price = value;
                if (old != value) OnPriceChanged(gcnew PriceChangedEventArgs(old, value));
            }
        }
        virtual int CompareTo(Product^ other) {
            return other == nullptr ? 1 : Price.CompareTo(other->Price);
        }
        virtual String^ ToString() override { return ToString("g", nullptr); }
        virtual String^ ToString(String^ format, IFormatProvider^ provider) {
            if (format == "n") return Name;
            return String::Format(Globalization::CultureInfo::InvariantCulture, "{0} [{1}] {2:F2}", Name, Kind, price);
        }
        static bool operator<(Product^ a, Product^ b) { return a->CompareTo(b) < 0; }
        static bool operator>(Product^ a, Product^ b) { return a->CompareTo(b) > 0; }
    protected:
        Product(String^ name, double p) : price(p) { Name = name; }
        virtual void OnPriceChanged(PriceChangedEventArgs^ e) { PriceChanged(this, e); }
    };

    public ref class Tool sealed : Product {
    public:
        Tool(String^ n, double p) : Product(n, p) {}
        property Category Kind { virtual Category get() override { return Category::Tool; } }
    };
    public ref class Toy : Product {
        int age;
    public:
        Toy(String^ n, double p, int age) : Product(n, p), age(age) {}
        property Category Kind { virtual Category get() override { return Category::Toy; } }
        virtual String^ ToString(String^ f, IFormatProvider^ p) override {
            return Product::ToString(f, p) + " (from " + age + ")";
        }
    };

    generic<typename T> where T : Product
    public ref class Store : IEnumerable<T> {
        List<T>^ items = gcnew List<T>();
        Dictionary<String^, T>^ index = gcnew Dictionary<String^, T>(StringComparer::OrdinalIgnoreCase);
    public:
        event Action<T>^ Added;
        void Add(T item) {
            items->Add(item);
            index[item->Name] = item;
            Added(item);
        }
        property T default[String^] { T get(String^ name) { return index[name]; } }
        property int Count { int get() { return items->Count; } }
        bool TryFind(String^ name, [Runtime::InteropServices::Out] T% found) { return index->TryGetValue(name, found); }
        virtual IEnumerator<T>^ GetEnumerator() { return items->GetEnumerator(); }
    private:
        virtual IEnumerator^ GetEnumeratorUntyped() sealed = IEnumerable::GetEnumerator { return GetEnumerator(); }
    };
}

using namespace Shop;

ref class Log {
    StringBuilder^ text = gcnew StringBuilder();
public:
    void Changed(Object^ sender, PriceChangedEventArgs^ e) {
        text->AppendFormat("{0}: {1} -> {2}; ", safe_cast<Product^>(sender)->Name, e->OldPrice, e->NewPrice);
    }
    void Added(Product^ p) { text->Append("+")->Append(p->Name)->Append(" "); }
    virtual String^ ToString() override { return text->ToString(); }
};

static double PriceOf(Product^ p) { return p->Price; }
static bool IsCheap(Product^ p) { return p->Price < 10; }
static Category KindOf(Product^ p) { return p->Kind; }
static int ByName(Product^ a, Product^ b) { return String::CompareOrdinal(a->Name, b->Name); }

int main(array<String^>^ args) {
    Log log;
    Store<Product^> store;
    store.Added += gcnew Action<Product^>(%log, &Log::Added);
    array<Product^>^ products = {gcnew Tool("hammer", 12.5), gcnew Toy("car", 3.25, 3), gcnew Tool("saw", 20), gcnew Toy("doll", 9.99, 2)};
    for each (Product^ p in products) {
        p->PriceChanged += gcnew EventHandler<PriceChangedEventArgs^>(%log, &Log::Changed);
        store.Add(p);
    }
    store["CAR"]->Price = 4;
    store["saw"]->Price *= 0.5;
    Console::WriteLine(log.ToString()->Trim());
    Product^ found;
    if (store.TryFind("Doll", found)) Console::WriteLine("found {0:n}", found);
    List<Product^>^ sorted = gcnew List<Product^>(%store);
    sorted->Sort();
    for each (Product^ p in sorted) Console::WriteLine(p);
    sorted->Sort(gcnew Comparison<Product^>(&ByName));
    Console::WriteLine(String::Join(",", Enumerable::Select<Product^, String^>(sorted, gcnew Func<Product^, String^>(&Object::ToString))));
    Console::WriteLine("{0} cheap, sum {1}", Enumerable::Count(sorted, gcnew Func<Product^, bool>(&IsCheap)),
        Enumerable::Sum(sorted, gcnew Func<Product^, double>(&PriceOf)));
    for each (IGrouping<Category, Product^>^ g in Enumerable::GroupBy(sorted, gcnew Func<Product^, Category>(&KindOf)))
        Console::WriteLine("{0}: {1}", g->Key, Enumerable::Count(g));
    try {
        store["hammer"]->Price = -1;
    } catch (ArgumentOutOfRangeException^ e) {
        Console::WriteLine("refused {0}", e->ParamName);
    } finally {
        Console::WriteLine("done {0}", products[0] > products[1]);
    }
    return 0;
}
