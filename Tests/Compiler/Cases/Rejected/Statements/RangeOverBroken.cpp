// A range whose GetEnumerator has a mistake: the mistake is told, the loop over it is not.
using namespace System::Collections::Generic;

value struct Interval {
    int From, To;
    IEnumerator<int>^ GetEnumerator() {
        List<int>^ all = gcnew List<int>();
        return all->GetEnumerator GetEnumerator(); // error: C2143
    }
};

int main() {
    Interval range;
    int sum = 0;
    for (int i : range) sum += i;
    return sum;
}
