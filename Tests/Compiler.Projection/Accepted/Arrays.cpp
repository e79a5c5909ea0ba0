// Creation, indexing, conversions and pinning of managed arrays.
namespace My {

struct Shape;
clr::bl<> clr$bases(clr::tag<Shape>*);
struct Shape : Object {};
struct Point;
clr::bl<ValueType> clr$bases(clr::tag<Point>*);
struct Point : ValueType { int x; void Move(int); };

void Creation(unsigned long size) {
  A<int> a = clr::gcarray<int>(5);
  a[0] = 4; a[size] = 5; a[0]++; a[1] += 4; a[2] = a[1] = 3;
  A<double, 2> b = clr::gcarray<double, 2>(3, 4);
  b[1, 2] = 5;
  A<int, 3> c = clr::gcarray<int, 3>(1, 2, 3);
  c[0, 0, 0] = b->GetLength(0) + a->Length;
  A<H<String>> d = clr::gcarray<H<String>>(size);
  d[0] = "x"; d[1] += "q";
  A<Point> e = clr::gcarray<Point>(3);
  e[0].x = 5; e[0].Move(3);
}

void Lists() {
  A<double> a = clr::gcarray_of<double>(1, 2.5f, 3L);
  A<H<Object>> b = clr::gcarray_of<H<Object>>(1, "x", nullptr, a, 'c');
  A<H<String>> c = clr::gcarray_of<H<String>>("a", L"b", nullptr);
  A<A<int>> d = clr::gcarray_of<A<int>>(clr::gcarray_of<int>(1, 2), clr::gcarray_of<int>());
  d[0][1] = 5;
  A<DayOfWeek> e = clr::gcarray_of<DayOfWeek>(DayOfWeek::Monday);
  A<unsigned char> f = clr::gcarray_of<unsigned char>(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34);
}

void Conversions(A<int> a, A<H<String>> s, A<H<Shape>> shapes, H<Object> o, A<H<ArgumentException>> x) {
  A<H<Object>> b = s; b = shapes; A<H<Exception>> y = x; b = y;
  H<Array> c = a; H<IList<int>> d = a; H<IEnumerable<H<String>>> e = s; H<System::Collections::IEnumerable<>> f = a;
  o = a; a = clr::safe_cast<A<int>>(o); a = clr::safe_cast<A<int>>(a->Clone());
  Array::Sort(a); Array::Copy(a, a, 3); Array::Resize(a, 10); int i = Array::IndexOf(a, 5);
}

void Pinning(A<unsigned char> b, A<Point> points, A<int> a, unsigned char* p, int n) {
  cli::pin_ptr<unsigned char> pin = &b[0];
  p = pin; *pin = 5; pin[3] = 4; p = pin + n; pin = nullptr; pin = p; pin = &b[1];
  const void* v = pin;
  if (pin != nullptr) p = (unsigned char*)pin;
  cli::pin_ptr<const unsigned char> read = &b[0];
  cli::pin_ptr<unsigned char> direct(&b[0]);
  cli::pin_ptr<Point> point = &points[0];
  point->x = 5; (*point).x = 6;
  cli::interior_ptr<int> inner = &a[0];
  cli::pin_ptr<int> pinned = inner;
  cli::interior_ptr<const wchar_t> text;
  cli::pin_ptr<const wchar_t> chars = text;
  const wchar_t* raw = chars;
}

}
