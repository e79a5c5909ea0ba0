// Distinct result types show which overload is taken where classes of the source are involved.
namespace My {

struct IFoo; struct IBar; struct Base; struct Middle; struct Leaf;
clr::ibl<> clr$bases(clr::tag<IFoo>*);
clr::ibl<IFoo> clr$bases(clr::tag<IBar>*);
clr::bl<IFoo> clr$bases(clr::tag<Base>*);
clr::bl<Base, IBar> clr$bases(clr::tag<Middle>*);
clr::bl<Middle> clr$bases(clr::tag<Leaf>*);
struct IFoo : virtual Object { void Foo(); };
struct IBar : virtual IFoo { void Bar(); };
struct Base : Object {};
struct Middle : Base {};
struct Leaf : Middle {};

template<int> struct R {};

struct F {
  static R<1> ClassOrObject(H<Base>);
  template<int = 0> static R<2> ClassOrObject(H<Object>);
  static R<1> DerivedOrBase(H<Middle>);
  static R<2> DerivedOrBase(H<Base>);
  static R<1> Interfaces(H<IBar>);
  static R<2> Interfaces(H<IFoo>);
  static R<1> ClassOrInterface(H<Base>);
  static R<2> ClassOrInterface(H<IBar>);
  static R<1> Scalars(int);
  template<int = 0> static R<2> Scalars(H<Object>);
  static R<3> Scalars(H<String>);
  template<clr::lit_type L> static R<3> Scalars(const L&);
  static R<4> Scalars(bool);
  static R<1> DoubleOrObject(double);
  template<int = 0> static R<2> DoubleOrObject(H<Object>);
  static R<1> ValueOrObject(H<ValueType>);
  template<int = 0> static R<2> ValueOrObject(H<Object>);
  static R<1> Sequences(H<IEnumerable<int>>);
  static R<2> Sequences(H<IList<int>>);
  static R<1> Characters(wchar_t);
  static R<2> Characters(int);
  static R<3> Characters(char);
  static R<1> Expanded(H<String>, ...);
  template<int = 0> static R<2> Expanded(H<String>, H<Object>);
  static R<1> ArrayOrObject(A<H<Object>>);
  template<int = 0> static R<2> ArrayOrObject(H<Object>);
};

template<int N, class T> void Takes(T) { static_assert(__is_same(T, R<N>)); }

void Classes(H<Base> b, H<Middle> m, H<Leaf> l, H<IFoo> f, H<IBar> i, H<Object> o, H<List<int>> list) {
  Takes<1>(F::ClassOrObject(m)); Takes<1>(F::ClassOrObject(l)); Takes<1>(F::ClassOrObject(nullptr));
  Takes<2>(F::ClassOrObject(o)); Takes<2>(F::ClassOrObject(i)); Takes<2>(F::ClassOrObject(5)); Takes<2>(F::ClassOrObject("x"));
  Takes<1>(F::DerivedOrBase(l)); Takes<1>(F::DerivedOrBase(m)); Takes<2>(F::DerivedOrBase(b));
  Takes<1>(F::Interfaces(l)); Takes<2>(F::Interfaces(b)); Takes<1>(F::Interfaces(i)); Takes<2>(F::Interfaces(f));
  Takes<1>(F::ClassOrInterface(b)); Takes<2>(F::ClassOrInterface(i));
  Takes<2>(F::Sequences(list));
}

void Values(H<Object> o, H<String> s, long g, char c, short h, float f) {
  Takes<1>(F::Scalars(5)); Takes<1>(F::Scalars(h)); Takes<1>(F::Scalars(c)); Takes<4>(F::Scalars(true));
  Takes<3>(F::Scalars("x")); Takes<3>(F::Scalars(L"x")); Takes<3>(F::Scalars(s));
  Takes<2>(F::Scalars(o)); Takes<2>(F::Scalars(DayOfWeek::Friday)); Takes<2>(F::Scalars(DateTime()));
  Takes<1>(F::DoubleOrObject(5)); Takes<1>(F::DoubleOrObject(g)); Takes<1>(F::DoubleOrObject(f));
  Takes<2>(F::DoubleOrObject(s)); Takes<2>(F::DoubleOrObject("x")); Takes<2>(F::DoubleOrObject(DayOfWeek::Friday));
  Takes<1>(F::ValueOrObject(5)); Takes<1>(F::ValueOrObject(DateTime())); Takes<1>(F::ValueOrObject(g)); Takes<1>(F::ValueOrObject(c));
  Takes<2>(F::ValueOrObject(s));
  Takes<1>(F::Characters(L'c')); Takes<2>(F::Characters(5)); Takes<3>(F::Characters('c'));
  Takes<1>(F::Expanded("a")); Takes<2>(F::Expanded("a", 1)); Takes<1>(F::Expanded("a", 1, 2)); Takes<1>(F::Expanded("a", "b", s, o, 1));
  A<H<String>> strings; A<int> numbers;
  Takes<1>(F::ArrayOrObject(strings)); Takes<2>(F::ArrayOrObject(numbers));
}

}
