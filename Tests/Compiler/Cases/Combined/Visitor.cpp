// Double dispatch over a tree of expressions.
// expect: ((1 + 2) * 3)
// expect: 9
// expect: DivideByZeroException
using namespace System;

ref class Number;
ref class Binary;

interface class IVisitor {
    void Visit(Number^ number);
    void Visit(Binary^ binary);
};

ref class Expression abstract {
public:
    virtual void Accept(IVisitor^ visitor) = 0;
};

ref class Number sealed : Expression {
public:
    initonly int Value;
    Number(int value) : Value(value) {}
    virtual void Accept(IVisitor^ visitor) override { visitor->Visit(this); }
};

ref class Binary sealed : Expression {
public:
    initonly wchar_t Operator;
    initonly Expression^ Left;
    initonly Expression^ Right;
    Binary(wchar_t op, Expression^ left, Expression^ right) : Operator(op), Left(left), Right(right) {}
    virtual void Accept(IVisitor^ visitor) override { visitor->Visit(this); }
};

ref class Printer : IVisitor {
public:
    property String^ Text;
    virtual void Visit(Number^ number) { Text += number->Value.ToString(); }
    virtual void Visit(Binary^ binary) {
        Text += "(";
        binary->Left->Accept(this);
        Text += String::Format(" {0} ", binary->Operator);
        binary->Right->Accept(this);
        Text += ")";
    }
};

ref class Evaluator : IVisitor {
    int result_;

public:
    static int Evaluate(Expression^ expression) {
        Evaluator^ evaluator = gcnew Evaluator();
        expression->Accept(evaluator);
        return evaluator->result_;
    }

    virtual void Visit(Number^ number) { result_ = number->Value; }
    virtual void Visit(Binary^ binary) {
        int left = Evaluate(binary->Left);
        int right = Evaluate(binary->Right);
        switch (binary->Operator) {
        case L'+': result_ = left + right; break;
        case L'*': result_ = left * right; break;
        case L'/': result_ = left / right; break;
        default: throw gcnew InvalidOperationException();
        }
    }
};

int main() {
    Expression^ sum = gcnew Binary(L'+', gcnew Number(1), gcnew Number(2));
    Expression^ tree = gcnew Binary(L'*', sum, gcnew Number(3));
    Printer^ printer = gcnew Printer();
    tree->Accept(printer);
    Console::WriteLine(printer->Text);
    Console::WriteLine(Evaluator::Evaluate(tree));
    try {
        Evaluator::Evaluate(gcnew Binary(L'/', tree, gcnew Number(0)));
    } catch (DivideByZeroException^ e) {
        Console::WriteLine(e->GetType()->Name);
    }
    return 0;
}
