// Not supported yet: #using; assemblies are given with -r.
#using <System.dll> // error: BR1100

int main() {
    return 0;
}
