// Type libraries of COM exist on Windows only.
#import "shapes.tlb" no_namespace rename("EOF", "EndOfFile") // error: BR1004
int main() { return 0; }
