// A calculator: a lexer over a string, a parser by recursive descent, a tree of nodes with a visitor, variables and functions, errors.
// expect: 1 + 2 * 3 = 7
// expect: (1 + 2) * 3 = 9
// expect: -2 ^ 2 = -4
// expect: 2 ^ 3 ^ 2 = 512
// expect: x = 5 = 5
// expect: y = x * 2 = 10
// expect: sqrt(x * x + y * y + 0.0) = 11.1803
// expect: max(3, x, y) - min(1, 2) = 9
// expect: pi > 3 ? 10 : 20 = 10
// expect: 10 % 4 + 7 / 2 = 5.5
// expect: 1 / 0 = error: division by zero
// expect: 2 + = error: column 4: a value is missing
// expect: 3 $ 4 = error: column 3: unexpected '$'
// expect: (1 + 2 = error: column 7: ')' is missing
// expect: z + 1 = error: 'z' is not known
// expect: sin(1, 2) = error: sin takes 1 argument, not 2
// expect: tree: (+ 1 (* 2 3))
// expect: tree: (? (> pi 3) (max x y) (neg y))
// expect: folded: (+ x 7)
// expect: derived: (+ (* 2 x) 3)
// expect: nodes: Binary 3, Number 2, Variable 2
// expect: variables: x=5 y=10
#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <vector>
#include <msclr/marshal_cppstd.h>

using namespace System;
using namespace System::Collections::Generic;
using namespace System::Globalization;
using msclr::interop::marshal_as;

public enum class TokenKind { End, Number, Name, Sign };

public value struct Token {
    TokenKind Kind;
    String^ Text;
    int Column;
    bool Is(String^ sign) { return Kind == TokenKind::Sign && Text == sign; }
};

public ref class CalculationException : Exception {
public:
    CalculationException(String^ message) : Exception(message) {}
    CalculationException(int column, String^ message) : Exception(String::Format("column {0}: {1}", column, message)) {}
};

public ref class Lexer {
    initonly String^ text_;
    int position_;

    int SkipWhile(Predicate<wchar_t>^ test) {
        int start = position_;
        while (position_ < text_->Length && test(text_[position_])) ++position_;
        return start;
    }

    static bool IsSpace(wchar_t c) { return Char::IsWhiteSpace(c); }
    static bool IsNumber(wchar_t c) { return Char::IsDigit(c) || c == '.'; }
    static bool IsName(wchar_t c) { return Char::IsLetterOrDigit(c) || c == '_'; }

public:
    Lexer(String^ text) : text_(text) {}

    Token Next() {
        SkipWhile(gcnew Predicate<wchar_t>(&Lexer::IsSpace));
        Token token;
        token.Column = position_ + 1;
        if (position_ == text_->Length) {
            token.Text = "";
            return token;
        }
        wchar_t c = text_[position_];
        int start = position_;
        if (Char::IsDigit(c)) {
            token.Kind = TokenKind::Number;
            start = SkipWhile(gcnew Predicate<wchar_t>(&Lexer::IsNumber));
        } else if (Char::IsLetter(c)) {
            token.Kind = TokenKind::Name;
            start = SkipWhile(gcnew Predicate<wchar_t>(&Lexer::IsName));
        } else if (String("+-*/%^()=,<>?:").IndexOf(c) >= 0) {
            token.Kind = TokenKind::Sign;
            ++position_;
        } else {
            throw gcnew CalculationException(token.Column, String::Format("unexpected '{0}'", c));
        }
        token.Text = text_->Substring(start, position_ - start);
        return token;
    }
};

ref class Number;
ref class Variable;
ref class Unary;
ref class Binary;
ref class Choice;
ref class Call;
ref class Assignment;

generic<typename R> public interface class IVisitor {
    R Visit(Number^ node);
    R Visit(Variable^ node);
    R Visit(Unary^ node);
    R Visit(Binary^ node);
    R Visit(Choice^ node);
    R Visit(Call^ node);
    R Visit(Assignment^ node);
};

public ref class Node abstract {
public:
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) = 0;
};

public ref class Number sealed : Node {
public:
    initonly double Value;
    Number(double value) : Value(value) {}
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) override { return visitor->Visit(this); }
};

public ref class Variable sealed : Node {
public:
    initonly String^ Name;
    Variable(String^ name) : Name(name) {}
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) override { return visitor->Visit(this); }
};

public ref class Unary sealed : Node {
public:
    initonly Node^ Operand;
    Unary(Node^ operand) : Operand(operand) {}
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) override { return visitor->Visit(this); }
};

public ref class Binary sealed : Node {
public:
    initonly String^ Operator;
    initonly Node ^Left, ^Right;
    Binary(String^ op, Node^ left, Node^ right) : Operator(op), Left(left), Right(right) {}
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) override { return visitor->Visit(this); }
};

public ref class Choice sealed : Node {
public:
    initonly Node ^Condition, ^Then, ^Else;
    Choice(Node^ condition, Node^ then, Node^ otherwise) : Condition(condition), Then(then), Else(otherwise) {}
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) override { return visitor->Visit(this); }
};

public ref class Call sealed : Node {
public:
    initonly String^ Function;
    initonly array<Node^>^ Arguments;
    Call(String^ function, ... array<Node^>^ arguments) : Function(function), Arguments(arguments) {}
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) override { return visitor->Visit(this); }
};

public ref class Assignment sealed : Node {
public:
    initonly String^ Name;
    initonly Node^ Value;
    Assignment(String^ name, Node^ value) : Name(name), Value(value) {}
    generic<typename R> virtual R Accept(IVisitor<R>^ visitor) override { return visitor->Visit(this); }
};

// assignment: name '=' choice | choice;  choice: comparison ('?' choice ':' choice)?;  comparison: sum (('<' | '>') sum)?
// sum: product (('+' | '-') product)*;  product: sign (('*' | '/' | '%') sign)*;  sign: '-' sign | power;  power: atom ('^' sign)?
public ref class Parser {
    List<Token>^ tokens_ = gcnew List<Token>();
    int next_;

    property Token Current { Token get() { return tokens_[next_]; } }

    bool Accept(String^ sign) {
        if (!Current.Is(sign)) return false;
        ++next_;
        return true;
    }

    void Expect(String^ sign) {
        if (!Accept(sign)) throw gcnew CalculationException(Current.Column, String::Format("'{0}' is missing", sign));
    }

    Node^ ParseAssignment() {
        if (Current.Kind == TokenKind::Name && tokens_[next_ + 1].Is("=")) {
            String^ name = Current.Text;
            next_ += 2;
            return gcnew Assignment(name, ParseAssignment());
        }
        return ParseChoice();
    }

    Node^ ParseChoice() {
        Node^ condition = ParseComparison();
        if (!Accept("?")) return condition;
        Node^ then = ParseChoice();
        Expect(":");
        return gcnew Choice(condition, then, ParseChoice());
    }

    Node^ ParseComparison() {
        Node^ left = ParseSum();
        for each (String^ sign in gcnew array<String^>{"<", ">"})
            if (Accept(sign)) return gcnew Binary(sign, left, ParseSum());
        return left;
    }

    Node^ ParseSum() {
        Node^ left = ParseProduct();
        while (Current.Is("+") || Current.Is("-")) {
            String^ sign = tokens_[next_++].Text;
            left = gcnew Binary(sign, left, ParseProduct());
        }
        return left;
    }

    Node^ ParseProduct() {
        Node^ left = ParseSign();
        while (Current.Is("*") || Current.Is("/") || Current.Is("%")) {
            String^ sign = tokens_[next_++].Text;
            left = gcnew Binary(sign, left, ParseSign());
        }
        return left;
    }

    Node^ ParseSign() { return Accept("-") ? gcnew Unary(ParseSign()) : ParsePower(); }

    Node^ ParsePower() {
        Node^ base = ParseAtom();
        return Accept("^") ? gcnew Binary("^", base, ParseSign()) : base;
    }

    Node^ ParseAtom() {
        Token token = Current;
        switch (token.Kind) {
        case TokenKind::Number:
            ++next_;
            return gcnew Number(Double::Parse(token.Text, CultureInfo::InvariantCulture));
        case TokenKind::Name:
            ++next_;
            return Accept("(") ? ParseCall(token.Text) : gcnew Variable(token.Text);
        default:
            if (!Accept("(")) throw gcnew CalculationException(token.Column, "a value is missing");
            Node^ inner = ParseAssignment();
            Expect(")");
            return inner;
        }
    }

    Node^ ParseCall(String^ name) {
        List<Node^> arguments;
        if (!Accept(")")) {
            do arguments.Add(ParseChoice());
            while (Accept(","));
            Expect(")");
        }
        return gcnew Call(name, arguments.ToArray());
    }

public:
    static Node^ Parse(String^ text) {
        Parser parser;
        Lexer lexer(text);
        do parser.tokens_->Add(lexer.Next());
        while (parser.tokens_[parser.tokens_->Count - 1].Kind != TokenKind::End);
        Node^ node = parser.ParseAssignment();
        if (parser.Current.Kind != TokenKind::End)
            throw gcnew CalculationException(parser.Current.Column, String::Format("unexpected '{0}'", parser.Current.Text));
        return node;
    }
};

// The functions are C++'s.
class Library {
    struct Function {
        std::size_t count;
        std::function<double(const std::vector<double>&)> body;
    };
    std::map<std::string, Function> functions_;

public:
    Library() {
        functions_["sin"] = {1, [](const std::vector<double>& a) { return std::sin(a[0]); }};
        functions_["sqrt"] = {1, [](const std::vector<double>& a) { return std::sqrt(a[0]); }};
        functions_["max"] = {0, [](const std::vector<double>& a) { return *std::max_element(a.begin(), a.end()); }};
        functions_["min"] = {0, [](const std::vector<double>& a) { return *std::min_element(a.begin(), a.end()); }};
    }
    bool has(const std::string& name) const { return functions_.count(name) > 0; }
    std::size_t count(const std::string& name) const { return functions_.at(name).count; }
    double call(const std::string& name, const std::vector<double>& arguments) const { return functions_.at(name).body(arguments); }
};

public ref class Evaluator : IVisitor<double> {
    SortedDictionary<String^, double>^ variables_ = gcnew SortedDictionary<String^, double>(StringComparer::Ordinal);
    Library* library_ = new Library();

public:
    ~Evaluator() { this->!Evaluator(); }
    !Evaluator() {
        delete library_;
        library_ = nullptr;
    }

    property IDictionary<String^, double>^ Variables { IDictionary<String^, double>^ get() { return variables_; } }

    virtual double Visit(Number^ node) { return node->Value; }
    virtual double Visit(Variable^ node) {
        double value;
        if (node->Name == "pi") return Math::PI;
        if (!variables_->TryGetValue(node->Name, value)) throw gcnew CalculationException(String::Format("'{0}' is not known", node->Name));
        return value;
    }
    virtual double Visit(Unary^ node) { return -node->Operand->Accept<double>(this); }
    virtual double Visit(Binary^ node) {
        double left = node->Left->Accept<double>(this), right = node->Right->Accept<double>(this);
        switch (node->Operator[0]) {
        case L'+': return left + right;
        case L'-': return left - right;
        case L'*': return left * right;
        case L'%': return std::fmod(left, right);
        case L'^': return std::pow(left, right);
        case L'<': return left < right;
        case L'>': return left > right;
        }
        if (right == 0) throw gcnew CalculationException("division by zero");
        return left / right;
    }
    virtual double Visit(Choice^ node) {
        return node->Condition->Accept<double>(this) != 0 ? node->Then->Accept<double>(this) : node->Else->Accept<double>(this);
    }
    virtual double Visit(Call^ node) {
        std::string name = marshal_as<std::string>(node->Function);
        if (!library_->has(name)) throw gcnew CalculationException(String::Format("no function '{0}'", node->Function));
        std::vector<double> arguments;
        for each (Node^ argument in node->Arguments) arguments.push_back(argument->Accept<double>(this));
        std::size_t wanted = library_->count(name);
        if (wanted != 0 && wanted != arguments.size())
            throw gcnew CalculationException(String::Format("{0} takes {1} argument, not {2}", node->Function, (int)wanted, (int)arguments.size()));
        return library_->call(name, arguments);
    }
    virtual double Visit(Assignment^ node) { return variables_[node->Name] = node->Value->Accept<double>(this); }
};

public ref class Printer : IVisitor<String^> {
    String^ List(String^ head, ... array<Node^>^ nodes) {
        String^ text = "(" + head;
        for each (Node^ node in nodes) text += " " + node->Accept<String^>(this);
        return text + ")";
    }

public:
    virtual String^ Visit(Number^ node) { return node->Value.ToString(CultureInfo::InvariantCulture); }
    virtual String^ Visit(Variable^ node) { return node->Name; }
    virtual String^ Visit(Unary^ node) { return List("neg", node->Operand); }
    virtual String^ Visit(Binary^ node) { return List(node->Operator, node->Left, node->Right); }
    virtual String^ Visit(Choice^ node) { return List("?", node->Condition, node->Then, node->Else); }
    virtual String^ Visit(Call^ node) { return List(node->Function, node->Arguments); }
    virtual String^ Visit(Assignment^ node) { return "(= " + node->Name + " " + node->Value->Accept<String^>(this) + ")"; }
};

// Rewrites trees; what a derived class does not know stays.
public ref class Rewriter : IVisitor<Node^> {
public:
    virtual Node^ Visit(Number^ node) { return node; }
    virtual Node^ Visit(Variable^ node) { return node; }
    virtual Node^ Visit(Unary^ node) { return gcnew Unary(node->Operand->Accept<Node^>(this)); }
    virtual Node^ Visit(Binary^ node) { return gcnew Binary(node->Operator, node->Left->Accept<Node^>(this), node->Right->Accept<Node^>(this)); }
    virtual Node^ Visit(Choice^ node) {
        return gcnew Choice(node->Condition->Accept<Node^>(this), node->Then->Accept<Node^>(this), node->Else->Accept<Node^>(this));
    }
    virtual Node^ Visit(Call^ node) { return node; }
    virtual Node^ Visit(Assignment^ node) { return gcnew Assignment(node->Name, node->Value->Accept<Node^>(this)); }
};

public ref class Folder : Rewriter {
    static bool Is(Node^ node, double value) {
        Number^ number = dynamic_cast<Number^>(node);
        return number != nullptr && number->Value == value;
    }

public:
    virtual Node^ Visit(Binary^ node) override {
        Binary^ folded = safe_cast<Binary^>(Rewriter::Visit(node));
        if (dynamic_cast<Number^>(folded->Left) && dynamic_cast<Number^>(folded->Right)) {
            Evaluator evaluator;
            return gcnew Number(folded->Accept<double>(%evaluator));
        }
        if (folded->Operator == "*" && (Is(folded->Left, 0) || Is(folded->Right, 0))) return gcnew Number(0);
        if (folded->Operator == "*" && Is(folded->Left, 1)) return folded->Right;
        if (folded->Operator == "*" && Is(folded->Right, 1)) return folded->Left;
        if (folded->Operator == "+" && Is(folded->Left, 0)) return folded->Right;
        if (folded->Operator == "+" && Is(folded->Right, 0)) return folded->Left;
        if (folded->Operator == "^" && Is(folded->Right, 1)) return folded->Left;
        return folded;
    }
};

public ref class Derivative : Rewriter {
    initonly String^ name_;

public:
    Derivative(String^ name) : name_(name) {}
    virtual Node^ Visit(Number^) override { return gcnew Number(0); }
    virtual Node^ Visit(Variable^ node) override { return gcnew Number(node->Name == name_ ? 1 : 0); }
    virtual Node^ Visit(Binary^ node) override {
        if (node->Operator == "*")
            return gcnew Binary("+", gcnew Binary("*", node->Left->Accept<Node^>(this), node->Right), gcnew Binary("*", node->Left, node->Right->Accept<Node^>(this)));
        if (node->Operator != "^") return Rewriter::Visit(node);
        Number^ exponent = safe_cast<Number^>(node->Right);
        Node^ outer = gcnew Binary("*", exponent, gcnew Binary("^", node->Left, gcnew Number(exponent->Value - 1)));
        return gcnew Binary("*", outer, node->Left->Accept<Node^>(this));
    }
};

public ref class Counter : Rewriter {
    SortedDictionary<String^, int>^ counts_ = gcnew SortedDictionary<String^, int>(StringComparer::Ordinal);

    void Note(Node^ node) {
        String^ name = node->GetType()->Name;
        int count = 0;
        counts_->TryGetValue(name, count);
        counts_[name] = count + 1;
    }

public:
    virtual Node^ Visit(Number^ node) override { Note(node); return Rewriter::Visit(node); }
    virtual Node^ Visit(Variable^ node) override { Note(node); return Rewriter::Visit(node); }
    virtual Node^ Visit(Binary^ node) override { Note(node); return Rewriter::Visit(node); }
    virtual String^ ToString() override {
        List<String^> parts;
        for each (KeyValuePair<String^, int> pair in counts_) parts.Add(pair.Key + " " + pair.Value);
        return String::Join(", ", %parts);
    }
};

static String^ print(Node^ node) { return node->Accept<String^>(gcnew Printer()); }

static String^ calculate(Evaluator% evaluator, String^ text) {
    try {
        return Math::Round(Parser::Parse(text)->Accept<double>(%evaluator), 4).ToString(CultureInfo::InvariantCulture);
    } catch (CalculationException^ e) {
        return "error: " + e->Message;
    }
}

int main() {
    Evaluator evaluator;
    array<String^>^ lines = {
        "1 + 2 * 3", "(1 + 2) * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "x = 5", "y = x * 2", "sqrt(x * x + y * y + 0.0)", "max(3, x, y) - min(1, 2)",
        "pi > 3 ? 10 : 20", "10 % 4 + 7 / 2", "1 / 0", "2 +", "3 $ 4", "(1 + 2", "z + 1", "sin(1, 2)",
    };
    for each (String^ line in lines) Console::WriteLine("{0} = {1}", line, calculate(evaluator, line));
    Console::WriteLine("tree: {0}", print(Parser::Parse("1 + 2 * 3")));
    Console::WriteLine("tree: {0}", print(Parser::Parse("pi > 3 ? max(x, y) : -y")));
    Folder^ folder = gcnew Folder();
    Console::WriteLine("folded: {0}", print(Parser::Parse("x * 1 + (1 + 2 * 3)")->Accept<Node^>(folder)));
    Node^ square = Parser::Parse("x ^ 2 + 3 * x");
    Console::WriteLine("derived: {0}", print(square->Accept<Node^>(gcnew Derivative("x"))->Accept<Node^>(folder)));
    Counter^ counter = gcnew Counter();
    square->Accept<Node^>(counter);
    Console::WriteLine("nodes: {0}", counter);
    String^ variables = "";
    for each (KeyValuePair<String^, double> pair in evaluator.Variables) variables += pair.Key + "=" + pair.Value + " ";
    Console::WriteLine("variables: {0}", variables->Trim());
    return 0;
}
