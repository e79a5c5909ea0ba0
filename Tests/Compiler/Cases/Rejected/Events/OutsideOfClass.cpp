// An event belongs to a managed type.
delegate void Handler();

event Handler^ Clicked; // error: C3909

int main() { return 0; }
