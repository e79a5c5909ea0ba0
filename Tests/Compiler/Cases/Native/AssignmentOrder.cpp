// The right operand of an assignment is evaluated before the left one (C++17 [expr.ass]), whichever of them is managed.
#include <cstdio>
#include <string>
#include <vector>

struct Noted {
    int id;
    Noted(int n) : id(n) { std::printf("+%d ", n); }
    Noted(const Noted& other) : id(other.id) { std::printf("copy%d ", id); }
    Noted& operator=(const Noted& other) { std::printf("%d=%d ", id, other.id); id = other.id; return *this; }
    Noted& operator+=(int n) { std::printf("%d+=%d ", id, n); id += n; return *this; }
    ~Noted() { std::printf("-%d ", id); }
};

static int number(int n) { std::printf("number%d ", n); return n; }
static Noted made(int n) { std::printf("made%d ", n); return Noted(n); }
static int& at(std::vector<int>& list, int i) { std::printf("at%d ", i); return list[i]; }

ref class Keeper {
    Noted* noted;
    int n;

public:
    Keeper() : noted(new Noted(1)) {}
    ~Keeper() { delete noted; }
    Noted& Get(int k) { std::printf("get%d ", k); return *noted; }
    Noted Make(int k) { std::printf("make%d ", k); return Noted(k); }
    int Next() { std::printf("next "); return ++n; }
};

int main() {
    Keeper keeper;
    std::vector<int> list(8);
    std::string text = "text";
    keeper.Get(1) = made(2);
    std::printf("\n");
    keeper.Get(2) = keeper.Make(3);
    std::printf("\n");
    keeper.Get(keeper.Next()) = Noted(number(4));
    std::printf("\n");
    keeper.Get(3) += number(5);
    std::printf("\n");
    at(list, keeper.Next()) = number(6);
    std::printf("\n");
    at(list, keeper.Next()) += number(7);
    std::printf("\n");
    list[keeper.Next()] = keeper.Next() * 10 + number(8);
    std::printf("%d %d %d %d\n", list[2], list[3], list[5], list[6]);
    text[keeper.Next() - 6] = static_cast<char>('a' + number(9));
    std::printf("%s\n", text.c_str());
    return 0;
}
// expect: +1 made2 +2 get1 1=2 -2 
// expect: make3 +3 get2 2=3 -3 
// expect: number4 +4 next get1 3=4 -4 
// expect: number5 get3 4+=5 
// expect: number6 next at2 
// expect: number7 next at3 
// expect: next number8 next 6 7 48 0
// expect: number9 next jext
// expect: -9 
