// A source delegate, and a class with events of source and projected delegate types.
namespace My {

struct Changed;
struct Changed$ops { void operator()(H<Object>, int) const; };
clr::blm<Changed$ops, clr::bl<MulticastDelegate>> clr$bases(clr::tag<Changed>*);
struct Changed : MulticastDelegate {
  explicit Changed(void (*)(H<Object>, int));
  template<class T> Changed(const H<T>&, void (clr::id_t<T>::*)(H<Object>, int));
  void Invoke(H<Object>, int);
};

struct Source;
clr::bl<> clr$bases(clr::tag<Source>*);
struct Source : clr::base_of<> {
  static clr::ev<Changed> Moved;
  static clr::ev<EventHandler<>> Closed;
  static clr::ev<EventHandler<H<String>>> Named;
  static clr::ev<Action<int>> Counted;

  void OnMoved(H<Object>, int);
  static void OnMovedStatic(H<Object>, int);
  void OnNamed(H<Object>, H<String>);
  void OnCounted(int);
  void OnCounted(double);

  void Subscribe() {
    Moved += clr::gc(new Changed(clr::self(this), &Source::OnMoved));
    Moved -= clr::gc(new Changed(&Source::OnMovedStatic));
    Named += clr::gc(new EventHandler<H<String>>(clr::self(this), &Source::OnNamed));
    Counted += clr::gc(new Action<int>(clr::self(this), &Source::OnCounted));
  }

  void Raise() {
    Moved(clr::self(this), 5);
    Named(clr::self(this), "x");
    Counted(5);
    Closed(clr::self(this), EventArgs::Empty);
  }

  // inside its class a trivial event is also its delegate
  void Read() {
    if (Moved != nullptr) Moved(nullptr, 1);
    if (nullptr == Moved || !Moved) return;
    H<Changed> d = Moved;
    Moved = nullptr;
    Moved = d;
    bool same = d == Moved && Moved == d;
    d = Moved + d;
    d->Invoke(nullptr, 4);
    auto list = Moved->GetInvocationList();
  }
};

void FreeHandler(H<Object>, int);

void Use(H<Source> s, H<Diagnostics::Process> p, H<EventHandler<>> h) {
  s->Moved += clr::gc(new Changed(&FreeHandler));
  p->Exited += h;
  p->Exited -= h;
}

}
