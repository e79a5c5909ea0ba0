#pragma once
#using <Kinds.dll> as_friend

ref class Circle : Shape {
public:
    property System::String^ Name { virtual System::String^ get() override; }
};
