// A member cannot be named with an interface that its class does not have.
interface class IOpen {
    void Open();
};
ref class Door {};
ref class Gate : IOpen {
public:
    virtual void Open() {}
};

int main() {
    Door^ door = gcnew Door;
    door->IOpen::Open(); // error: C2039
    Gate^ gate = gcnew Gate;
    gate->IOpen::Open();
    return 0;
}
