// Source classes over projected ones: protected members, base constructors, own indexers.
namespace My {

struct Failure;
clr::bl<Exception> clr$bases(clr::tag<Failure>*);
struct Failure : clr::base_of<Exception> {
  explicit Failure(H<String> m) : Exception(m) { HResult = 5; Data["x"] = 5; }
  explicit Failure(H<String> m, H<Exception> inner) : Exception(m, inner) {}
  static const H<String> Message;
  H<String> get_Message() { return Exception::Message + "!"; }
};

struct Arguments;
clr::bl<EventArgs> clr$bases(clr::tag<Arguments>*);
struct Arguments : clr::base_of<EventArgs> { explicit Arguments() {} };

struct Column;
clr::bl<Buffers::MemoryManager<double>> clr$bases(clr::tag<Column>*);
struct Column : clr::base_of<Buffers::MemoryManager<double>> {
  double* data; int size;
  Span<double> GetSpan() { return Span<double>(data, size); }
  Buffers::MemoryHandle Pin(int i) { return Buffers::MemoryHandle((void*)(data + i), Runtime::InteropServices::GCHandle(), nullptr); }
  void Unpin() {}
  void Dispose(bool) {}
  ReadOnlyMemory<double> Read() { return Memory; }
  ReadOnlyMemory<double> Part() { return CreateMemory(5); }
};

struct Checked;
clr::bl<System::Collections::ObjectModel::Collection<int>> clr$bases(clr::tag<Checked>*);
struct Checked : System::Collections::ObjectModel::Collection<int> {
  void InsertItem(int i, int v) {
    System::Collections::ObjectModel::Collection<int>::InsertItem(i, v);
    Items->Add(5); Add(4); clr::self(this)[0] = 5;
  }
};

struct Zeros;
clr::bl<IO::Stream> clr$bases(clr::tag<Zeros>*);
struct Zeros : IO::Stream { void Dispose(bool d) { IO::Stream::Dispose(d); } int Read(A<unsigned char>, int, int); };

struct Table;
struct Table$ops { H<String>& operator[](int) const; H<String>& operator[](H<String>) const; };
clr::blm<Table$ops, clr::bl<IReadOnlyList<int>, IEnumerable<int>>> clr$bases(clr::tag<Table>*);
struct Table : Object {
  H<String> get_Item(int);
  H<String>& operator[](int);
  static clr::ixp<H<String>, int, int> Cell;
  void Test() {
    H<Table> t = clr::self(this);
    t[0] = "a"; H<String> s = t["q"]; s = (*this)[0];
    t->Cell[1, 2] = "x"; s = Cell[1, 2]; Cell[0, 0] += "x";
    H<IReadOnlyList<int>> l = t; int n = l[0] + l->Count;
  }
};

void Spans(Span<int> s, ReadOnlySpan<wchar_t> r, Memory<double> m, A<int> a, H<String> t) {
  s[0] = 5; s = a; s = s.Slice(1, 2); s = Span<int>(a, 0, 4); r = t; m.Span[0] = 5;
  ReadOnlyMemory<double> o = m; double d = o.Span[0]; int n = s.Length + r.Length; wchar_t c = r[0];
}

}
