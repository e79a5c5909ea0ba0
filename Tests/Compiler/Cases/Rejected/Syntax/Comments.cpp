// A comment that has no end.
int main() { return 0; }
/* it goes on                                           // error: C1071
