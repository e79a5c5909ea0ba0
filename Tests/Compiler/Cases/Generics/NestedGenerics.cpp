// Generic types nested in generic and in plain types, and enums and delegates nested in generic types.
using namespace System;
using namespace System::Collections::Generic;

public ref class Shop {
public:
    generic<typename T>
    ref class Shelf {
        List<T>^ items_ = gcnew List<T>();

    public:
        void Put(T item) { items_->Add(item); }
        property int Count { int get() { return items_->Count; } }
        T First() { return items_[0]; }
    };

    Shelf<String^>^ Books = gcnew Shelf<String^>();

    generic<typename T>
    static Shelf<T>^ Make(T first) {
        Shelf<T>^ made = gcnew Shelf<T>();
        made->Put(first);
        return made;
    }
};

generic<typename K>
public ref class Graph {
public:
    enum class Color { White, Black };
    delegate void Visitor(K node, Color color);

    generic<typename V>
    ref class Edge {
    public:
        K from, to;
        V weight;
        Edge(K a, K b, V w) : from(a), to(b), weight(w) {}
        virtual String^ ToString() override { return from + "->" + to + ":" + weight; }
    };

    value class Mark {
    public:
        K node;
        Color color;
    };

    void Visit(array<K>^ nodes, Visitor^ visitor) {
        for (int i = 0; i < nodes->Length; i++) {
            Mark mark;
            mark.node = nodes[i];
            mark.color = i % 2 == 0 ? Color::White : Color::Black;
            visitor(mark.node, mark.color);
        }
    }

    Edge<double>^ Connect(K a, K b) { return gcnew Edge<double>(a, b, 1.5); }
};

ref class Printer {
public:
    void Print(String^ node, Graph<String^>::Color color) { Console::WriteLine("{0} {1}", node, color); }
};

int main() {
    Shop shop;
    shop.Books->Put("Emma");
    Console::WriteLine("{0} {1} {2}", shop.Books->Count, shop.Books->First(), Shop::Make(42)->First());
    Graph<String^> graph;
    array<String^>^ nodes = {"a", "b"};
    graph.Visit(nodes, gcnew Graph<String^>::Visitor(gcnew Printer(), &Printer::Print));
    Graph<int>::Edge<String^>^ edge = gcnew Graph<int>::Edge<String^>(1, 2, "heavy");
    Console::WriteLine("{0} {1}", edge, graph.Connect("x", "y"));
    Graph<int>::Mark mark;
    mark.node = 7;
    Console::WriteLine("{0} {1} {2}", mark.node, mark.color, edge->GetType());
    return 0;
}
// expect: 1 Emma 42
// expect: a White
// expect: b Black
// expect: 1->2:heavy x->y:1.5
// expect: 7 White Graph`1+Edge`1[System.Int32,System.String]
