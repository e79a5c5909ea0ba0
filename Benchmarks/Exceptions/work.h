#pragma once

/// Throws a std::runtime_error three frames down when the number is negative.
int work(int number);
