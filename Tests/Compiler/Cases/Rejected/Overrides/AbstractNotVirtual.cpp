// abstract is for virtual functions.
ref class Base abstract {
public:
    void Work() abstract; // error: C3152
    int Rest() = 0; // error: C2253
};

int main() { return 0; }
