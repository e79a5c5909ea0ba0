// A managed type within a native class template.
template<class T> class Keeper {
public:
    T value;
    ref class Proxy { // error: BR1127
        T* target_;
    };
};

int main() {
    Keeper<int> keeper;
    return keeper.value;
}
