// for each names a variable and a collection.
int main() {
    array<int>^ cells = {1};
    for each (int n : cells) {} // error: BR1123
    return 0;
}
