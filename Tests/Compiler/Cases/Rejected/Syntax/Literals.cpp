// Constants that are none.
int main() {
    int large = 99999999999999999999999;  // error: C2177
    int octal = 0189;                     // error: C2041
    int suffix = 12xyz;                   // error: C3688
    double exponent = 1e+;                // error: C2021
    char code = '\x123';                  // error: C2022
    char none = '\x';                     // error: C2153
    char empty = '';                      // error: C2137
    return 0;
}
