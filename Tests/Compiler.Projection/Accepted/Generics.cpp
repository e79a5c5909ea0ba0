// A generic class of the source: declarations for users, and the bodies once, on placeholder types that model the constraints.
namespace My {

template<class T> struct Box;
struct Box$T;       // stands for !0
struct Box$Map$U;   // stands for !!0

}

template<class T> struct clr::ops<My::Box<T>> : virtual clr::h<Object>, virtual clr::h<IEnumerable<T>> { using base$ = Object; };
template<> struct clr::ops<My::Box$T> : virtual clr::h<Object>, virtual clr::h<IComparable<clr::h<My::Box$T>>> { using base$ = Object; };
template<> struct clr::ops<My::Box$Map$U> : virtual clr::h<Object> { using base$ = Object; };

namespace My {

struct Box$T : IComparable<H<Box$T>> {};
struct Box$Map$U : Object {};

template<class T> struct Box : Object {
  static H<List<T>> Items;
  static H<Box<T>> Next;
  explicit Box(T);
  T Max(T, T);
  template<class U> U Map(T, H<Func<T, U>>);
  static H<String> Make(T);
};

template<> struct Box<H<Box$T>> : Object {
  using T = H<Box$T>;
  T value; H<List<T>> items; H<Box<T>> next;
  explicit Box(T x) : value(x), items(clr::gc(new List<T>())) {}
  T Max(T a, T b) { if (a->CompareTo(b) > 0) return a; return b; }
  A<T> Sorted() { A<T> a = clr::gcarray<T>(3); a[0] = value; Array::Sort(a); Comparer<T>::Default->Compare(value, a[1]); return a; }
  int Count() { items->Add(value); items[0] = T(); H<Object> o = value; return items->Count + next->Count(); }
  template<class U> U Map(T t, H<Func<T, U>> f);
  template<> H<Box$Map$U> Map<H<Box$Map$U>>(T t, H<Func<T, H<Box$Map$U>>> f) { auto l = clr::gc(new List<H<Box$Map$U>>()); l->Add(f(t)); return l[0]; }
  static H<String> Make(T t) { auto b = clr::gc(new Box<T>(t)); return b->Max(t, t)->ToString() + clr::gc(new Box<int>(5))->Max(4, 5); }
};

void Use() {
  H<Box<int>> b = clr::gc(new Box<int>(5));
  int m = b->Max(1, 2);
  H<Box<H<String>>> s = clr::gc(new Box<H<String>>("x"));
  H<String> r = s->Max("a", "b") + Box<int>::Make(4);
  for (auto e = H<IEnumerable<int>>(b)->GetEnumerator(); e->MoveNext();) m += e->Current;
  double d = b->Map<double>(3, nullptr);
}

}
