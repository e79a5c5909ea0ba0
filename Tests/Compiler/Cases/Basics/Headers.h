#pragma once

namespace Shapes {

public ref class Rectangle {
public:
    Rectangle(int width, int height);
    int Area();
    void Widen(int by);

private:
    int width_;
    int height_;
};

}
