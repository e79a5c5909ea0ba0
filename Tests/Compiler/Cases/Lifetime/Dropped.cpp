// A C# program makes images of a megabyte and never disposes one: the collector knows what they weigh.
// expect: 1500 made, at most 300 at once: True
// expect: 0 left
#include <bridge/owner.h>
#include <atomic>
#include <vector>

using namespace System;

namespace native {
struct image {
    static std::atomic<int> alive;
    static std::atomic<int> most;

    std::vector<unsigned char> pixels;

    explicit image(int size) : pixels(size) {
        int now = ++alive;
        if (now > most) most = now;
    }
    ~image() { --alive; }
};
std::atomic<int> image::alive{0};
std::atomic<int> image::most{0};
}

public ref class Image {
    bridge::unique_owner<native::image>^ image_;

public:
    Image(int size) : image_(gcnew bridge::unique_owner<native::image>(new native::image(size), "Image", size)) {}
    ~Image() { delete image_; }

    static property int Alive { int get() { return native::image::alive; } }
    static property int Most { int get() { return native::image::most; } }
};
