// Construction of delegates from objects and members, static members and free functions.
namespace My {

int Square(int);

struct Base;
clr::bl<> clr$bases(clr::tag<Base>*);
struct Base : Object {
  void M(int);
  void M(double);
  static int Twice(int);
  H<String> Convert(int);
  void Run();
};

struct Derived;
clr::bl<Base> clr$bases(clr::tag<Derived>*);
struct Derived : Base {
  void Test() {
    H<Action<int>> a = clr::gc(new Action<int>(clr::self(this), &Derived::M));
    a = clr::gc(new Action<int>(clr::self(this), &Base::M));
    H<Action<double>> b = clr::gc(new Action<double>(clr::self(this), &Derived::M));
    H<Func<int, H<String>>> f = clr::gc(new Func<int, H<String>>(clr::self(this), &Derived::Convert));
    H<String> s = f(5);
    H<Thread> t = clr::gc(new Thread(clr::gc(new ThreadStart(clr::self(this), &Derived::Run))));
  }
};

struct Value;
clr::bl<ValueType> clr$bases(clr::tag<Value>*);
struct Value : ValueType {
  int x;
  void M(int);
  void Test() {
    H<Action<int>> a = clr::gc(new Action<int>(*this, &Value::M));
    H<Value> boxed = *this;
    a = clr::gc(new Action<int>(boxed, &Value::M));
  }
};

void Use(H<Base> b, H<List<int>> list) {
  H<Func<int, int>> f = clr::gc(new Func<int, int>(&Square));
  f = clr::gc(new Func<int, int>(&Base::Twice));
  int r = f(5) + f->Invoke(6);
  H<Action<>> run = clr::gc(new Action<>(b, &Base::Run));
  run();
  run += run;
  run -= run;
  run = run + run;
  H<Action<int>> add = clr::gc(new Action<int>(list, &List<int>::Add));
  bool same = run == nullptr || add != nullptr;
}

}
