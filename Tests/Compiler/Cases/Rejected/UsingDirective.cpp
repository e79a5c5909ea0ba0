// An assembly that is neither part of the framework nor beside the source.
#using <mscorlib.dll>
#using <Nowhere.dll> // error: C1107
#using "other/Missing.dll" // error: C1107

int main() {
    return 0;
}
