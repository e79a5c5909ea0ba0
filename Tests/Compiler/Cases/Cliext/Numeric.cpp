// Sums, products and differences.
// expect: 28 2835 174
// expect: 5 8 17 18 25 28
// expect: True
// expect: 16
// expect: -28
#include <cliext/functional>
#include <cliext/numeric>
#include <cliext/vector>

using namespace System;
typedef cliext::vector<int> V;
template<class C> void show(C% c) { Console::WriteLine(String::Join(" ", c.to_array())); }

int main() {
    array<int>^ numbers = {5, 3, 9, 1, 7, 3};
    V v((System::Collections::Generic::IEnumerable<int>^) numbers);
    Console::WriteLine("{0} {1} {2}", cliext::accumulate(v.begin(), v.end(), 0),
                       cliext::accumulate(v.begin(), v.end(), 1, cliext::multiplies<int>()),
                       cliext::inner_product(v.begin(), v.end(), v.begin(), 0));
    V sums(v.size());
    cliext::partial_sum(v.begin(), v.end(), sums.begin());
    show(sums);
    cliext::adjacent_difference(sums.begin(), sums.end(), sums.begin());
    Console::WriteLine(sums == v);
    int raw[] = {3, 1, 2};
    Console::WriteLine(cliext::accumulate(raw, raw + 3, 10));
    Console::WriteLine(cliext::accumulate(v.rbegin(), v.rend(), 0, cliext::minus<int>()));
}
