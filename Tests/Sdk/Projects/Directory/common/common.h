#pragma once

template <typename T>
concept number = requires(T x) { x + 1; };

int core();
