// A condition that has no end.
int main() { return 0; }
#if 1                                                   // error: C1070
int unused;
