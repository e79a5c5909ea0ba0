#pragma once
#include <vector>
#include <stdexcept>
template <typename T> class CMatrix {
public:
    CMatrix(size_t rows, size_t cols) : m_rows(rows), m_cols(cols), m_data(rows * cols) {}
    T& operator()(size_t r, size_t c) { if (r >= m_rows || c >= m_cols) throw std::out_of_range("CMatrix"); return m_data[r * m_cols + c]; }
    T Trace() const { T t = T(); for (size_t i = 0; i < (std::min)(m_rows, m_cols); ++i) t += m_data[i * m_cols + i]; return t; }
private:
    size_t m_rows, m_cols;
    std::vector<T> m_data;
};
