// Enumerators as case labels.
// expect: stop
// expect: go
// expect: unknown
using namespace System;

public enum class Light { Red, Green, Broken };

static String^ Meaning(Light light) {
    switch (light) {
    case Light::Red:
        return "stop";
    case Light::Green:
        return "go";
    default:
        return "unknown";
    }
}

int main() {
    Console::WriteLine(Meaning(Light::Red));
    Console::WriteLine(Meaning(Light::Green));
    Console::WriteLine(Meaning(Light::Broken));
    return 0;
}
