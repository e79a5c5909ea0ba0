// Fields, properties and elements that are changed inside of native calls.
// expect: 3
// expect: 4 3 4 11 32 True
// expect: 4 2
// expect: 5
#include <vector>
using namespace System;
struct S { std::vector<int> v{1,2,3}; int size() const { return (int)v.size(); } int at(int i) const { return v[i]; } };
ref class R { S* s_; int i_ = -1; static int n_; public: property int P; R() : s_(new S) {} ~R() { delete s_; }
  bool Next() { return ++i_ < s_->size(); }
  int Take() { return s_->at(i_++) + s_->size(); }
  int Set() { return s_->at(P = 1) + s_->at(i_ += 1); }
  int Stat() { return n_++ + s_->size(); }
  int Prop() { return s_->at(P++) * 10 + s_->at(--P); }
  int Loc() { int k = 0; int r = s_->at(k++) + s_->at(k++); return r * 10 + k; }
  bool Both() { return i_++ < s_->size() && i_-- > s_->size() - 10; }
  int Arr(array<int>^ a) { return s_->at(a[0]++) + a[0]; } };
int main() { R r; int c = 0; while (r.Next()) c++; Console::WriteLine(c); R q; q.Next(); Console::WriteLine("{0} {1} {2} {3} {4} {5}", q.Take(), q.Stat(), q.Stat(), q.Prop(), q.Loc(), q.Both()); array<int>^ a = {1}; Console::WriteLine("{0} {1}", q.Arr(a), a[0]); Console::WriteLine(q.Set()); return 0; }
