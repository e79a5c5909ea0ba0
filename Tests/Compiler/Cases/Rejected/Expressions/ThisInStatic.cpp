// A static function has no this.
ref class Counter {
    int count_;

public:
    static int Count() { return this->count_; } // error: C2671
};

int main() { return 0; }
