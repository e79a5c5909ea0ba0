// Boxing, unboxing, casts, comparisons and conversions of handles.
namespace My {

enum class Color : int { Red, Green };
clr::bl<Enum> clr$bases(clr::tag<Color>*);
using clr::enumops::operator|; using clr::enumops::operator&; using clr::enumops::operator^; using clr::enumops::operator~;

struct Point;
clr::bl<ValueType, IEquatable<Point>> clr$bases(clr::tag<Point>*);
struct Point : ValueType { int x; Point(); explicit Point(int); void Move(int); bool Equals(Point); };

void Boxing(H<Object> o, Point p, H<Point> boxed, DateTime date, Nullable<int> n) {
  o = 5; o = 2.5; o = true; o = L'c'; o = "x"; o = L"x"; o = Color::Red; o = date; o = p; o = boxed; o = n;
  H<int> b = 7;
  int i = *b + (int)o + (int)b;
  *b = 4;
  H<ValueType> v = 5; v = date; v = Color::Green;
  H<Enum> e = Color::Green;
  H<IComparable<>> c = 5;
  H<IEquatable<Point>> q = p;
  Color color = (Color)o; color = clr::safe_cast<Color>(o); color = *H<Color>(Color::Red);
  p = clr::safe_cast<Point>(o); p = (Point)o; p = *boxed; p = static_cast<Point>(o);
  boxed->Move(4); boxed->x = 5;
  i = clr::safe_cast<int>(o); i = static_cast<int>(v); o = clr::safe_cast<H<Object>>(5);
  short s = clr::safe_cast<short>(i);
}

void Casts(H<Object> o, H<String> s, H<Exception> x, H<ArgumentException> a) {
  s = clr::safe_cast<H<String>>(o); s = clr::dyn_cast<H<String>>(o); s = static_cast<H<String>>(o); s = (H<String>)o;
  a = clr::safe_cast<H<ArgumentException>>(x); a = (H<ArgumentException>)x; x = a;
  A<int> r = clr::safe_cast<A<int>>(o); r = (A<int>)o; r = clr::dyn_cast<A<int>>(o);
}

void Conditions(bool c, H<Object> o, H<String> s, H<Exception> x, H<ArgumentException> a, A<int> r) {
  if (s && !o || x) s = c ? s : nullptr;
  s = c ? nullptr : s; s = c ? s : "x"; s = c ? clr::lit("a") : clr::lit("abc");
  x = c ? a : x; x = c ? x : a;
  bool q = s == o || o == s || a == x || s == "x" || "x" != s || s != nullptr || nullptr == r || o == o;
  while (x != nullptr) x = x->InnerException;
}

void Text(H<String> s, const H<String>& k, H<Object> o, Decimal d, DateTime t, Nullable<int> n, Color c, int i) {
  s = s + 5; s += 5; s += "a"; s += L'c'; s += s;
  s = s + d + t + c + 2.5 + o + n + true; s = 5 + s; s = "a" + s; s = o + s; s = k + "x"; s = s + nullptr;
  s = clr::lit("a") + "b" + i + clr::m(i).ToString() + s->Substring(1);
  wchar_t w = s[0];
}

void Operators(Decimal d, DateTime a, DateTime b, TimeSpan t, int i) {
  d = d + 1; d = 2 * d - d / 3; d += 5; ++d; d--; d = -d; d = i; d = (Decimal)2.5;
  bool q = d > 5 && d == d || a < b || a == b;
  i = (int)d; double f = (double)d;
  t = a - b; a = a + t; a += t; t = t * 2.0; t = -t;
  a = DateTime(2020, 1, 2).AddDays(1); f = (a - b).TotalDays;
}

void Nullables(Nullable<int> n, Point p) {
  n = 5; n = Nullable<int>(); int i = n.HasValue ? n.Value : (int)n;
  Nullable<double> d = 2; Nullable<Point> v = p; v.Value.Move(1);
}

void Pointers(IntPtr p, int i) {
  p = IntPtr::Zero; p = (IntPtr)(void*)&i; p = IntPtr(5); p = IntPtr((void*)nullptr);
  void* v = (void*)p; v = p.ToPointer(); i = (int)p; i = p.ToInt32(); bool q = p != IntPtr::Zero;
}

void Scalars(int i, double d, Color c, H<IFormatProvider> f) {
  H<String> s = clr::m(i).ToString(); s = clr::m(d).ToString("F2", f); s = clr::m(c).ToString();
  bool q = clr::m(c).HasFlag(Color::Red); int k = clr::m(i).CompareTo(5) + Int32$::Parse("5") + Int32$::MaxValue;
  q = Char$::IsDigit(L'x') || Double$::IsNaN(2.5) || Int32$::TryParse("5", k);
  H<Type> t = clr::tid<int>(); t = clr::tid<H<String>>(); t = clr::tid<A<int>>(); t = clr::tid<void>(); t = clr::tid<Color>();
}

void References(clr::trk<H<String>> s, clr::trk<int> i, clr::trk<List<int>> l) {
  s = "x"; i = 5; l.Add(3);
  H<List<int>> h = clr::addr(l);
  References(s, i, *h);
  Interlocked::Increment(i); Interlocked::Exchange(s, nullptr); Interlocked::CompareExchange(i, 1, 0);
  H<Dictionary<int, H<String>>> d; d->TryGetValue(4, s);
  clr::del(h);
}

void StackSemantics() { List<int> l; l.Add(5); int n = l.Count; IO::StreamReader r("x"); r.ReadLine(); H<Object> o = clr::addr(l); }

void Exceptions(H<String> s) {
  try { throw clr::gc(new ArgumentOutOfRangeException("x", 5, "message")); }
  catch (H<ArgumentException> e) { s = e->ParamName; throw; }
  catch (H<Exception> e) { s = e->Message; }
  catch (clr::finally_) { s = nullptr; }
}

int Constant(H<const String> c, H<String> s, H<Object> o) {
  c = s; s = c; o = c; c = "x"; c = nullptr;
  s = c + "x"; bool q = c == s || c == nullptr;
  return Constant(s, c, c) + Constant("x", s, s) + c->Length;
}

constexpr auto Access = IO::FileAccess::Read | IO::FileAccess::Write;
static_assert((int)Access == 3 && (int)(Access & ~IO::FileAccess::Read) == 2);

}
