// clr::each over everything that C++/CLI's for each accepts; the static type of an element is what Current says.
namespace My {

template<class T, class E> void Is(E) { static_assert(__is_same(T, E)); }

struct Generic;
clr::bl<IEnumerable<H<String>>> clr$bases(clr::tag<Generic>*);
struct Generic : Object {};                       // GetEnumerator implemented explicitly

struct Untyped;
clr::bl<System::Collections::IEnumerable<>> clr$bases(clr::tag<Untyped>*);
struct Untyped : Object {};

struct Own;
clr::bl<IEnumerable<int>> clr$bases(clr::tag<Own>*);
struct Own : Object {
  H<IEnumerator<int>> GetEnumerator();
  void Test() { for (auto e = clr::each(clr::self(this)); e.next();) Is<int>(e.cur()); }
};

void Source(H<Generic> a, H<Untyped> b, H<Own> c) {
  for (auto e = clr::each(a); e.next();) { Is<H<String>>(e.cur()); H<String> s = (H<String>)e.cur(); }
  for (auto e = clr::each(b); e.next();) { Is<H<Object>>(e.cur()); int i = (int)e.cur(); }
  for (auto e = clr::each(c); e.next();) { double d = (double)e.cur(); }
}

void Arrays(A<int> a, A<int, 2> b, A<A<int>> c, H<String> s) {
  for (auto e = clr::each(a); e.next();) { int& i = (int&)e.cur(); }
  for (auto e = clr::each(b); e.next();) { int i = e.cur(); }
  for (auto e = clr::each(c); e.next();) for (auto f = clr::each(e.cur()); f.next();) Is<int>(f.cur());
  for (auto e = clr::each(s); e.next();) Is<wchar_t>(e.cur());
}

void Library(H<Dictionary<H<String>, int>> a, H<IDictionary<H<String>, int>> b, List<int> c, Span<int> d,
    H<System::Collections::Hashtable> e1, H<System::Collections::IEnumerable<>> f1, H<IReadOnlyList<double>> g,
    H<Dictionary<int, int>::KeyCollection> k, H<System::Collections::Concurrent::ConcurrentDictionary<int, int>> l, ArraySegment<int> m,
    H<LinkedList<int>> n, H<Queue<int>> o) {
  for (auto e = clr::each(a); e.next();) { KeyValuePair<H<String>, int> p = e.cur(); int i = p.Value; }
  for (auto e = clr::each(b); e.next();) { auto p = e.cur(); H<String> s = p.Key; }
  for (auto e = clr::each(a->Keys); e.next();) Is<H<String>>(e.cur());
  for (auto e = clr::each(c); e.next();) Is<int>(e.cur());
  for (auto e = clr::each(d); e.next();) { int i = e.cur(); }
  for (auto e = clr::each(e1); e.next();) { auto p = (System::Collections::DictionaryEntry)e.cur(); }
  for (auto e = clr::each(f1); e.next();) { H<String> s = (H<String>)e.cur(); }
  for (auto e = clr::each(g); e.next();) { int i = (int)e.cur(); }
  for (auto e = clr::each(k); e.next();) Is<int>(e.cur());
  for (auto e = clr::each(l); e.next();) { int i = e.cur().Key; }
  for (auto e = clr::each(m); e.next();) Is<int>(e.cur());
  for (auto e = clr::each(n); e.next();) Is<int>(e.cur());
  for (auto e = clr::each(o); e.next();) Is<int>(e.cur());
  for (auto e = clr::each(clr::gc(new List<int>())); e.next();) Is<int>(e.cur());
}

}
