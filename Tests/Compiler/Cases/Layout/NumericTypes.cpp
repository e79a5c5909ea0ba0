// Vectors, matrices, complex numbers, identifiers and times of .NET are shared with native types.
// expect: (1, 2, 3) 6
// expect: M23 7
// expect: 3 -4
// expect: 00112233-4455-6677-8899-aabbccddeeff
// expect: 42 ticks
// expect: 2 vectors, <4, 5, 6>
#include <bridge/convert.h>

using namespace System;
using namespace System::Numerics;

namespace native {
struct vec3 {
    float x, y, z;
};
struct mat4 {
    float m[4][4];
};
struct uuid {
    std::uint32_t a;
    std::uint16_t b, c;
    std::uint8_t d[8];
};
struct stamp {
    std::int64_t ticks;
};
}

template<> struct bridge::layout<Vector3, native::vec3> : bridge::shared_layout<Vector3, native::vec3> {};
template<> struct bridge::layout<Matrix4x4, native::mat4> : bridge::shared_layout<Matrix4x4, native::mat4> {};
template<> struct bridge::layout<Guid, native::uuid> : bridge::shared_layout<Guid, native::uuid> {};
template<> struct bridge::layout<TimeSpan, native::stamp> : bridge::shared_layout<TimeSpan, native::stamp> {};
template<> struct bridge::layout<Complex, std::complex<double>> : bridge::shared_layout<Complex, std::complex<double>> {};

static float sum(const native::vec3& v) { return v.x + v.y + v.z; }
static native::mat4 matrix() {
    native::mat4 result{};
    result.m[1][2] = 7;
    return result;
}
static native::uuid identifier() { return {0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}}; }
static std::complex<double> number() { return {3, -4}; }

int main() {
    Vector3 vector(1, 2, 3);
    Console::WriteLine("({0}, {1}, {2}) {3}", vector.X, vector.Y, vector.Z, sum(*bridge::as_native<native::vec3>(&vector)));
    Console::WriteLine("M23 {0}", bridge::convert<Matrix4x4>(matrix()).M23);
    Complex complex = bridge::convert<Complex>(number());
    Console::WriteLine("{0} {1}", complex.Real, complex.Imaginary);
    Console::WriteLine(bridge::convert<Guid>(identifier()));
    Console::WriteLine("{0} ticks", bridge::convert<TimeSpan>(native::stamp{42}).Ticks);
    std::vector<native::vec3> vectors{{1, 2, 3}, {4, 5, 6}};
    array<Vector3>^ all = bridge::convert<array<Vector3>^>(vectors);
    Console::WriteLine("{0} vectors, {1}", all->Length, all[1]);
    return 0;
}
