// Constructors, destructors and initialisers that throw; virtual calls while objects come and go; what is destroyed when the program ends.
#pragma once
#include "failures.h"

#include <memory>
#include <utility>

/// Throws when it comes to be with 3 under the mask.
struct Fragile {
    int id;
    explicit Fragile(int n) : id(n) { note("Fragile", n); if ((n & 3) == 3) throw Problem(n); }
    Fragile(const Fragile& other) : id(other.id + 1) { note("copiedFragile", id); if ((id & 7) == 7) throw id; }
    ~Fragile() { note("~Fragile", id); }
};

struct Three { Watched first; Fragile second; Watched third; };

struct Array3 {
    Fragile list[3];
    Watched last;
    Array3(int a, int b) : list{Fragile(a), Fragile(b), Fragile(a + b)}, last(b) { note("array3", a); }
};

struct Foundation {
    Watched watched;
    explicit Foundation(int n) : watched(n) { tell(); }
    virtual ~Foundation() { tell(); }
    virtual void tell() const { note("Foundation::tell", watched.id); }
    void told() const { tell(); }
};

struct House : Foundation {
    Fragile front;
    std::unique_ptr<Fragile> back;
    House(int n, int m) try : Foundation(n), front(m), back(new Fragile(n + m)) {
        note("House", n);
        tell();
        if (n == m) throw std::runtime_error("house");
    } catch (const Problem& e) {
        note("no house", e.code);
    } catch (const std::exception&) {
        note("house fell", n);
        throw WorseProblem(m);
    }
    explicit House(int n) : House(n, 4) { note("delegated", n); if (n & 1) throw n; }
    ~House() override { note("~House", front.id); told(); }
    void tell() const override { note("House::tell", front.id); }
};

/// Throws when it goes away, unless something else does.
struct Sinking {
    int id;
    explicit Sinking(int n) : id(n) { note("Sinking", n); }
    ~Sinking() noexcept(false) { note("~Sinking", id); if ((id & 3) == 1 && std::uncaught_exceptions() == 0) throw Problem(id); }
};

static int tried(int n) try {
    Watched watched(n);
    return risky(n) + 1;
} catch (int caught) {
    note("tried", caught);
    return -caught;
} catch (const std::exception& e) {
    note(e.what(), n);
    throw;
}

struct Lasting {
    int id;
    explicit Lasting(int n) : id(n) { note("Lasting", n); }
    ~Lasting() { std::printf("~Lasting%d\n", id); }
};
static Lasting& lasting(int n) { static Lasting first(n); static Lasting second(n + 1); return n & 1 ? first : second; }
static Fragile& onlyOnce(int n) { static Fragile fragile(n); return fragile; }
