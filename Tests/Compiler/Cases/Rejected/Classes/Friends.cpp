// Managed types have no friends.
ref class Other {};

ref class Closed {
    friend Other; // error: C3809
    friend class Anyone; // error: C3809
    friend void look(); // error: C3809
};

int main() { return 0; }
