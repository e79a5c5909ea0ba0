#include <scale.h>

public ref class Thermometer {
public:
    static int Fahrenheit(int celsius) { return toFahrenheit(celsius, OFFSET); }
};
