// Source interfaces and classes: handle conversions, casts, choice of the C++ base class.
namespace My {

struct IShape;
clr::ibl<> clr$bases(clr::tag<IShape>*);
struct INamed;
clr::ibl<IShape, IDisposable> clr$bases(clr::tag<INamed>*);
struct IShape : virtual Object { double Area(); };
struct INamed : virtual Object, virtual IShape, virtual IDisposable { static H<String> Name; };

struct Square;
using SquareBases = clr::bl<INamed, IComparable<H<Square>>, IEquatable<H<Square>>>;
SquareBases clr$bases(clr::tag<Square>*);

static_assert(__is_same(clr::base_of<INamed, IComparable<H<Square>>>, Object));
static_assert(__is_same(clr::base_of<>, Object));
static_assert(__is_same(clr::base_of<Exception, IShape>, Exception));
static_assert(__is_same(clr::base_of<IShape, Exception>, Exception));
static_assert(__is_same(clr::base_of<System::Collections::IList<>, IComparable<>>, Object));

struct Square : clr::base_of<INamed, IComparable<H<Square>>, IEquatable<H<Square>>> {
  using bases$ = SquareBases;
  double Area();
  static const H<String> Name;
  int CompareTo(H<Square>);
  bool Equals(H<Square>);

  struct Comparer;
  friend clr::bl<Object, IComparer<H<Comparer>>> clr$bases(clr::tag<Comparer>*);
  struct Comparer : Object { H<Square> owner; int Compare(H<Comparer>, H<Comparer>); };

  void Use(H<Object> o) {
    H<INamed> n = clr::self(this);
    H<IShape> s = n;
    H<IDisposable> d = n;
    d = clr::self(this);
    o = n;
    n = clr::safe_cast<H<INamed>>(o);
    s = (H<IShape>)o;
    n = static_cast<H<INamed>>(d);
    H<IComparable<H<Square>>> c = clr::self(this);
    H<Square> q = clr::dyn_cast<H<Square>>(s);
    q = clr::safe_cast<H<Square>>(d);
    bool e = n == q || n == s || d == s || o == q;
    n->Area(); n->ToString(); n->Dispose(); s->GetType();
    H<IComparer<H<Comparer>>> k = clr::gc(new Comparer());
    H<List<H<Square>>> l = clr::gc(new List<H<Square>>());
    l->Add(q); l->Sort(); l[0] = l[1];
  }
};

}
