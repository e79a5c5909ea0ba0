int main() {
    System::Console::WriteLine(Thermometer::Fahrenheit(100));
    return 0;
}
