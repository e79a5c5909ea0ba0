// A generic linked list as a book builds one: nodes, an enumerator of its own, indexers, predicates, sorting, a native mirror.
// expect: empty: 0 []
// expect: [3 1 4 1 5 9 2 6]
// expect: first 3 last 6 third 4
// expect: contains 9: True, 7: False
// expect: sum 31, longest odd run 3
// expect: sorted [1 1 2 3 4 5 6 9]
// expect: distinct [1 2 3 4 5 6 9]
// expect: reversed [9 6 5 4 3 2 1]
// expect: even [6 4 2]
// expect: squares [81 36 25 16 9 4 1]
// expect: removed 5: [9 6 4 3 2 1], 6 left
// expect: words [pear fig apple kiwi]
// expect: by length [fig pear kiwi apple]
// expect: joined pear+fig+apple+kiwi
// expect: index 9 is out of range
// expect: the list was changed
// expect: taken 4 of 6, enumerators closed 1
// expect: copied 6 to native, sum 25
// expect: equal True, not equal True
#include <list>
#include <numeric>

using namespace System;
using namespace System::Collections::Generic;
using System::Collections::IEnumerable;

generic<typename T> public delegate bool Test(T value);
generic<typename T, typename R> public delegate R Map(T value);

generic<typename T>
public ref class Chain : public IEnumerable<T>, public IEquatable<Chain<T>^> {
    ref class Node {
    public:
        T Value;
        Node^ Next;
        Node(T value, Node^ next) : Value(value), Next(next) {}
    };

    ref class Walker : public IEnumerator<T> {
        Chain<T>^ chain_;
        Node^ node_;
        int version_;
        bool isStarted_;

    public:
        Walker(Chain<T>^ chain) : chain_(chain), version_(chain->version_) {}
        ~Walker() { chain_->closed_++; }

        virtual bool MoveNext() {
            if (version_ != chain_->version_) throw gcnew InvalidOperationException("the list was changed");
            node_ = isStarted_ ? node_->Next : chain_->head_;
            isStarted_ = true;
            return node_ != nullptr;
        }

        virtual void Reset() { throw gcnew NotSupportedException(); }

        virtual property T Current { T get() { return node_->Value; } }
        virtual property Object^ Untyped { Object^ get() = System::Collections::IEnumerator::Current::get { return node_->Value; } }
    };

    Node^ head_;
    Node^ tail_;
    int count_;
    int version_;
    int closed_;

    Node^ At(int index) {
        if (index < 0 || index >= count_) throw gcnew ArgumentOutOfRangeException(nullptr, String::Format("index {0} is out of range", index));
        Node^ node = head_;
        while (index-- > 0) node = node->Next;
        return node;
    }

public:
    Chain() {}
    Chain(IEnumerable<T>^ values) {
        for each (T value in values) Add(value);
    }

    property int Count { int get() { return count_; } }
    property int Closed { int get() { return closed_; } }
    property T First { T get() { return At(0)->Value; } }
    property T Last { T get() { return At(count_ - 1)->Value; } }
    property T default[int] {
        T get(int index) { return At(index)->Value; }
        void set(int index, T value) { At(index)->Value = value; }
    }

    Chain<T>^ Add(T value) {
        Node^ node = gcnew Node(value, nullptr);
        if (head_ == nullptr) head_ = node;
        else tail_->Next = node;
        tail_ = node;
        ++count_;
        ++version_;
        return this;
    }

    bool Remove(T value) {
        Node^ previous = nullptr;
        for (Node^ node = head_; node != nullptr; previous = node, node = node->Next) {
            if (!EqualityComparer<T>::Default->Equals(node->Value, value)) continue;
            if (previous == nullptr) head_ = node->Next;
            else previous->Next = node->Next;
            if (node == tail_) tail_ = previous;
            --count_;
            ++version_;
            return true;
        }
        return false;
    }

    bool Contains(T value) {
        for each (T each in this)
            if (EqualityComparer<T>::Default->Equals(each, value)) return true;
        return false;
    }

    Chain<T>^ Reverse() {
        Node^ reversed = nullptr;
        tail_ = head_;
        for (Node^ node = head_; node != nullptr;) {
            Node^ next = node->Next;
            node->Next = reversed;
            reversed = node;
            node = next;
        }
        head_ = reversed;
        ++version_;
        return this;
    }

    Chain<T>^ Where(Test<T>^ test) {
        Chain<T>^ result = gcnew Chain<T>();
        for each (T value in this)
            if (test(value)) result->Add(value);
        return result;
    }

    generic<typename R> Chain<R>^ Select(Map<T, R>^ map) {
        Chain<R>^ result = gcnew Chain<R>();
        for each (T value in this) result->Add(map(value));
        return result;
    }

    Chain<T>^ Distinct() {
        HashSet<T> seen;
        Chain<T>^ result = gcnew Chain<T>();
        for each (T value in this)
            if (seen.Add(value)) result->Add(value);
        return result;
    }

    // Insertion sort on the links, stable.
    Chain<T>^ Sort(IComparer<T>^ comparer) {
        Node^ sorted = nullptr;
        for (Node^ node = head_; node != nullptr;) {
            Node^ next = node->Next;
            if (sorted == nullptr || comparer->Compare(node->Value, sorted->Value) < 0) {
                node->Next = sorted;
                sorted = node;
            } else {
                Node^ at = sorted;
                while (at->Next != nullptr && comparer->Compare(node->Value, at->Next->Value) >= 0) at = at->Next;
                node->Next = at->Next;
                at->Next = node;
            }
            node = next;
        }
        head_ = sorted;
        for (tail_ = head_; tail_ != nullptr && tail_->Next != nullptr; tail_ = tail_->Next) {}
        ++version_;
        return this;
    }

    Chain<T>^ Sort() { return Sort(Comparer<T>::Default); }

    virtual bool Equals(Chain<T>^ other) {
        if (other == nullptr || other->count_ != count_) return false;
        for (Node ^a = head_, ^b = other->head_; a != nullptr; a = a->Next, b = b->Next)
            if (!EqualityComparer<T>::Default->Equals(a->Value, b->Value)) return false;
        return true;
    }

    virtual IEnumerator<T>^ GetEnumerator() { return gcnew Walker(this); }
    virtual System::Collections::IEnumerator^ GetUntyped() = IEnumerable::GetEnumerator { return GetEnumerator(); }

    virtual String^ ToString() override { return "[" + String::Join<T>(" ", this) + "]"; }
};

public ref class ByLength : public IComparer<String^> {
public:
    virtual int Compare(String^ a, String^ b) { return a->Length.CompareTo(b->Length); }
};

static bool isEven(int value) { return value % 2 == 0; }
static int square(int value) { return value * value; }

static int longestOddRun(Chain<int>^ chain) {
    int longest = 0, run = 0;
    for each (int value in chain) {
        run = isEven(value) ? 0 : run + 1;
        longest = Math::Max(longest, run);
    }
    return longest;
}

int main() {
    Chain<int>^ chain = gcnew Chain<int>();
    Console::WriteLine("empty: {0} {1}", chain->Count, chain);
    for each (int digit in gcnew array<int>{3, 1, 4, 1, 5, 9, 2, 6}) chain->Add(digit);
    Console::WriteLine(chain);
    Console::WriteLine("first {0} last {1} third {2}", chain->First, chain->Last, chain[2]);
    Console::WriteLine("contains 9: {0}, 7: {1}", chain->Contains(9), chain->Contains(7));
    int sum = 0;
    for each (int value in chain) sum += value;
    Console::WriteLine("sum {0}, longest odd run {1}", sum, longestOddRun(chain));
    Console::WriteLine("sorted {0}", chain->Sort());
    Chain<int>^ distinct = chain->Distinct();
    Console::WriteLine("distinct {0}", distinct);
    Console::WriteLine("reversed {0}", distinct->Reverse());
    Console::WriteLine("even {0}", distinct->Where(gcnew Test<int>(&isEven)));
    Console::WriteLine("squares {0}", distinct->Select(gcnew Map<int, int>(&square)));
    distinct->Remove(5);
    Console::WriteLine("removed 5: {0}, {1} left", distinct, distinct->Count);

    Chain<String^>^ words = gcnew Chain<String^>(gcnew array<String^>{"pear", "fig", "apple", "kiwi"});
    Console::WriteLine("words {0}", words);
    Console::WriteLine("by length {0}", (gcnew Chain<String^>(words))->Sort(gcnew ByLength()));
    Console::WriteLine("joined {0}", String::Join("+", words));

    try {
        chain[9] = 1;
    } catch (ArgumentOutOfRangeException^ e) {
        Console::WriteLine(e->Message);
    }
    try {
        for each (int value in distinct)
            if (value == 4) distinct->Add(value);
    } catch (InvalidOperationException^ e) {
        Console::WriteLine(e->Message);
    }
    distinct->Remove(4);

    Chain<int>^ six = gcnew Chain<int>(distinct);
    int taken = 0;
    for each (int value in six) {
        if (++taken == 4) break;
    }
    Console::WriteLine("taken {0} of {1}, enumerators closed {2}", taken, six->Count, six->Closed);

    std::list<int> native;
    for each (int value in six) native.push_back(value);
    Console::WriteLine("copied {0} to native, sum {1}", (int)native.size(), std::accumulate(native.begin(), native.end(), 0));
    Console::WriteLine("equal {0}, not equal {1}", six->Equals(gcnew Chain<int>(six)), !six->Equals(chain));
    return 0;
}
