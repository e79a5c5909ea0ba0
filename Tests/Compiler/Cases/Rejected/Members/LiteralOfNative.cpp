// literal and initonly are words of managed types.
class Limits {
    literal int First = 1; // error: C3898
    initonly int Second; // error: C3898
};

int main() { return 0; }
