/* C, not C++: here class is an ordinary name. */
int plain(int class) { return class + 1; }
