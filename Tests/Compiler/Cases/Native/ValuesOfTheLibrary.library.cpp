namespace Measures {
    public value class Sample {
        short number_;
        double value_;

    public:
        Sample(int number, double value) : number_(static_cast<short>(number)), value_(value) {}

        property int Number {
            int get() { return number_; }
        }

        property double Value {
            double get() { return value_; }
        }
    };
}
