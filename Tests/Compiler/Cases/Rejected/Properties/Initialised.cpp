// A property has no initialiser; assign it in the constructor.
ref class Box {
public:
    property int Size = 4; // error: C3137
};

int main() { return 0; }
