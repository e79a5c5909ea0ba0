// Native scalars, references, strings, lifetimes, exceptions and containers inside managed bodies.
// expect: 8 True 113 w -5 200 1.5 1099511627776 0
// expect: 16
// expect: or
// expect: True
// expect: 5
// expect: 111
// expect: 136
// expect: 2
// expect: 16
// expect: 7.5
// expect: 21
// expect: 41
// expect: 77
// expect: 5
// expect: 5
// expect: 0
// expect: cstrxabab
// expect: True
// expect: ééé
// expect: i1 nm i3 i1!,i3!,
// expect: 73
// expect: k:3 nm:4 
// expect: 3
// expect: False
// expect: 3
// expect: 3
// expect: zzzyTrue
// expect: wide ü6
// expect: +1c101m-1101-101-1
// expect: +0-0+1b-1+2-2
// expect: 9
// expect: +9-9
// expect: probecs
// expect: +4+5-5-4
// expect: 7
// expect: +6+7-6|-7
// expect: 0 1 14 early+0+10-10-0+1-1+2+12-12-2+3+13-13-3
// expect: ex rt oor oor int 7 s str pod 5 +1-1+2-2+3-3+4-4+5-5
// expect: oor
// expect: fin right
// expect: all 7
// expect: f
// expect: argoor
// expect: True
// expect: 21
// expect: 15
// expect: 3
// expect: 8
// expect: 53
// expect: 51 3 3
// expect: 2-p
// expect: 3
// expect: 42
// expect: 8
// expect: True
// expect: 4
// expect: 0 1
// expect: three3
// expect: done 5
#include <string>
#include <vector>
#include <map>
#include <memory>
#include <functional>
#include <stdexcept>
#include <cstdio>
#include <cstring>
#include <optional>
#include <msclr/marshal_cppstd.h>
using namespace System;
using namespace System::Collections::Generic;
using namespace msclr::interop;
struct Log { static std::string text; };
std::string Log::text;
struct Probe { int id; Probe(int i) : id(i) { Log::text += "+" + std::to_string(i); } Probe(const Probe& o) : id(o.id + 100) { Log::text += "c" + std::to_string(id); } Probe(Probe&& o) : id(o.id + 1000) { Log::text += "m"; } ~Probe() { Log::text += "-" + std::to_string(id); } int val() const { return id; } Probe plus(int n) const { return Probe(id + n); } const std::string& name() const { static std::string n = "probe"; return n; } const char* cstr() const { return "cs"; } };
struct alignas(32) Wide { double d[4]; bool ok() const { return (reinterpret_cast<uintptr_t>(this) & 31) == 0; } };
enum class Mode { Off, On = 5 };
enum Plain { A1, B1 = 3 };
struct Pod { int a; double b; char c; bool d; Pod* next; int arr[3]; };
class Engine { public: std::vector<std::string> items; std::map<std::string, int> table; Pod pod{1, 2.5, 'x', true, nullptr, {7, 8, 9}}; Mode mode = Mode::On; int n = 0; std::function<int(int)> fn;
 void set() { fn = [](int i) { return i * 3; }; } int twice(int x) { return 2 * x; } bool flag(int i) const { return i > 2; } char ch() const { return 'q'; } wchar_t wc() const { return L'w'; } short sh() const { return -5; } unsigned char uc() const { return 200; } float fl() const { return 1.5f; } long lg() const { return 1L << 40; } size_t size() const { return items.size(); }
 int& counter() { return n; } void out(int* p, double* q) { *p = 3; *q = 4.5; } void ref(int& r) { r += 10; } Pod get() const { return pod; } void take(Pod p) { n = p.a; } void take(const Pod* p) { n = p->arr[2]; } const char* cs() const { return "cstr"; } const char* null() const { return nullptr; } Mode m() const { return mode; } int cb(int (*f)(int, void*), void* ctx) { return f(4, ctx); } static int st(int x) { return x + 1; } std::unique_ptr<Probe> make(int i) { return std::make_unique<Probe>(i); } std::string describe(const std::string& p, int k = 2) const { std::string r; for (int i = 0; i < k; i++) r += p; return r; } std::optional<int> find(const std::string& k) const { auto it = table.find(k); if (it == table.end()) return std::nullopt; return it->second; } void fail(int k) { if (k == 1) throw std::runtime_error("rt"); if (k == 2) throw std::out_of_range("oor"); if (k == 3) throw 7; if (k == 4) throw std::string("str"); if (k == 5) throw Pod{5}; } };
static int Square(int x, void* ctx) { return x * x + *static_cast<int*>(ctx); }
static int T(int i) { Log::text += "t"; Console::Write("<{0}>", i); return i; }
static String^ S(const std::string& s) { return marshal_as<String^>(s); }
static std::string N(String^ s) { Log::text += "N"; return marshal_as<std::string>(s); }
static String^ TakeLog() { String^ r = marshal_as<String^>(Log::text); Log::text.clear(); return r; }
ref class W { Engine* e; int cnt; String^ nm; public: W() : e(new Engine()), cnt(2), nm("nm") { e->set(); } ~W() { this->!W(); } !W() { delete e; e = nullptr; }
 void Scal() { Console::WriteLine("{0} {1} {2} {3} {4} {5} {6} {7} {8}", e->twice(4), e->flag(3), (int)e->ch(), e->wc(), e->sh(), e->uc(), e->fl(), e->lg(), (int)e->size()); Console::WriteLine(e->twice(cnt) + e->twice(3) * cnt); if (e->flag(1) || e->flag(5)) Console::WriteLine("or"); Console::WriteLine(e->mode == Mode::On); Console::WriteLine((int)e->m()); Console::WriteLine(e->pod.arr[1] + e->pod.a + (int)e->pod.b + (e->pod.d ? 100 : 0)); e->pod.b = 9; e->pod.arr[2] = 5; e->pod.c = 'z'; Console::WriteLine(e->pod.b + e->pod.arr[2] + e->pod.c); e->pod.next = &e->pod; e->pod.next->a++; Console::WriteLine(e->pod.a); }
 void Refs() { e->counter() = 5; e->counter() += 2; e->counter()++; int& r = e->counter(); r *= 2; Console::WriteLine(e->n); int o; double q; e->out(&o, &q); Console::WriteLine(o + q); int l = 1; e->ref(l); e->ref(l); Console::WriteLine(l); int* p = &l; *p = 40; p = nullptr; Console::WriteLine(l + (p == nullptr ? 1 : 0)); Pod pd = e->get(); pd.a = 77; e->take(pd); Console::WriteLine(e->n); e->take(&pd); Console::WriteLine(e->n); Pod arr[2] = {{1}, {2}}; arr[1].b = 3; Console::WriteLine(arr[1].a + arr[1].b); Pod z{}; Console::WriteLine(z.a); }
 void Strs() { Console::WriteLine(marshal_as<String^>(e->cs()) + S("x") + marshal_as<String^>(e->describe("ab"))); Console::WriteLine(marshal_as<String^>(e->null()) == nullptr); Console::WriteLine(S(e->describe(N("é"), 3))); e->items.push_back(N("i1")); e->items.push_back(marshal_as<std::string>(nm)); e->items.emplace_back("i3"); for (size_t i = 0; i < e->items.size(); ++i) Console::Write(S(e->items[i]) + " "); for (auto& it : e->items) it += "!"; for (const auto& it : e->items) { if (it == "nm!") continue; Console::Write(marshal_as<String^>(it) + ","); } Console::WriteLine(); e->table["k"] = 3; e->table[marshal_as<std::string>(nm)] += 4; int s = 0; for (auto it = e->table.begin(); it != e->table.end(); ++it) s += it->second * 10 + (int)it->first.size(); Console::WriteLine(s); for (const auto& kv : e->table) Console::Write("{0}:{1} ", S(kv.first), kv.second); Console::WriteLine(); auto f = e->find("k"); if (f) Console::WriteLine(*f); Console::WriteLine(e->find("zz").has_value()); std::string loc = "a\0b"; loc.push_back('\0'); loc += 'c'; String^ ms = S(loc); Console::WriteLine(ms->Length); std::string back = marshal_as<std::string>(ms); Console::WriteLine((int)back.size()); Console::WriteLine(S(std::string(3, 'z') + "y") + (std::strcmp("a", "a") == 0)); std::wstring w = marshal_as<std::wstring>("wide ü"); Console::WriteLine(marshal_as<String^>(w) + (int)w.size()); }
 void Life() { TakeLog(); { Probe a(1); Probe b = a; Probe c(std::move(b)); } Console::WriteLine(TakeLog()); for (int i = 0; i < 3; i++) { Probe p(i); if (i == 0) continue; if (i == 2) break; Log::text += "b"; } Console::WriteLine(TakeLog()); { auto u = e->make(9); Console::WriteLine(u->val()); } Console::WriteLine(TakeLog()); Console::WriteLine(S(Probe(4).name()) + marshal_as<String^>(Probe(5).cstr())); Console::WriteLine(TakeLog()); const Probe& ext = Probe(6).plus(1); Log::text += "|"; Console::WriteLine(ext.val()); }
 int Early(int k) { Probe p(k); if (k == 1) return p.val(); { Probe q(k + 10); if (k == 2) return q.val() + p.val(); } if (k == 3) throw gcnew Exception("early"); return 0; }
 void Exc() { for (int i = 1; i <= 5; i++) { try { Probe p(i); e->fail(i); } catch (const std::out_of_range& x) { Console::Write("oor " + S(x.what()) + " "); } catch (std::exception& x) { Console::Write("ex " + marshal_as<String^>(x.what()) + " "); } catch (int v) { Console::Write("int {0} ", v); } catch (const std::string& s) { Console::Write("s " + S(s) + " "); } catch (Pod p) { Console::Write("pod {0} ", p.a); } } Console::WriteLine(TakeLog()); try { e->fail(2); } catch (Exception^ x) { Console::WriteLine(x->Message); } try { try { e->fail(1); } finally { Console::Write("fin "); } } catch (const std::logic_error&) { Console::WriteLine("wrong"); } catch (const std::runtime_error& x) { Console::WriteLine("right"); } try { try { e->fail(3); } catch (...) { Console::Write("all "); throw; } } catch (int v) { Console::WriteLine(v); } try { try { throw gcnew FormatException("f"); } catch (const std::exception&) { Console::WriteLine("wrong"); } } catch (FormatException^ x) { Console::WriteLine(x->Message); } try { throw std::invalid_argument(N("arg")); } catch (const std::invalid_argument& x) { try { e->fail(2); } catch (const std::exception& y) { Console::WriteLine(S(x.what()) + S(y.what())); } } }
 void Misc() { Wide w; Console::WriteLine(w.ok()); int ctx = 5; Console::WriteLine(e->cb(&Square, &ctx)); Console::WriteLine(e->fn(5)); Console::WriteLine(Engine::st(cnt)); std::vector<int> v = {1, 2, 3}; v.push_back(cnt); int s = 0; for (int x : v) s += x; Console::WriteLine(s); v[1] = 50; v[0] += v[1]; Console::WriteLine(v[0] + v.back()); array<int>^ a = gcnew array<int>(4); { pin_ptr<int> p = &a[0]; std::memcpy(p, v.data(), v.size() * sizeof(int)); p[3]++; } Console::WriteLine("{0} {1} {2}", a[0], a[2], a[3]); char buf[32]; std::snprintf(buf, sizeof buf, "%d-%s", cnt, "p"); Console::WriteLine(gcnew String(buf)); Plain pl = B1; Console::WriteLine((int)pl + A1); std::unique_ptr<Engine> ue(new Engine); Console::WriteLine(ue->twice(21)); auto lam = std::make_shared<int>(4); *lam += 3; Console::WriteLine(*lam + (int)lam.use_count()); bool cond = e->flag(9) && nm->Length == 2 && e->twice(nm->Length) == 4; Console::WriteLine(cond); Console::WriteLine(e->twice(nm->Length > 1 ? cnt : 0)); int i = 0; int aa[3] = {0, 0, 0}; aa[i++] = e->twice(i); Console::WriteLine("{0} {1}", aa[0], i); std::pair<int, std::string> pr(3, "three"); Console::WriteLine(S(pr.second) + pr.first); }
};
int main() { W^ w = gcnew W(); w->Scal(); w->Refs(); w->Strs(); w->Life(); Console::WriteLine(TakeLog()); for (int k = 0; k < 3; k++) Console::Write("{0} ", w->Early(k)); try { w->Early(3); } catch (Exception^ x) { Console::Write(x->Message); } Console::WriteLine(TakeLog()); w->Exc(); w->Misc(); delete w; std::printf("done %d\n", 5); return 0; }
