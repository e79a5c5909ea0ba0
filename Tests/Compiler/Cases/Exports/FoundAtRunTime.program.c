#include <dlfcn.h>
#include <stdio.h>

int main(void) {
    void* library = dlopen("./libFoundAtRunTime.native.so", RTLD_NOW);
    if (!library) {
        puts(dlerror());
        return 1;
    }
    double (*area)(double) = (double (*)(double))dlsym(library, "Area");
    int (*length)(const char*) = (int (*)(const char*))dlsym(library, "Length");
    printf("%.2f\n%d\n", area(3), length("hello"));
    puts(dlsym(library, "Inner") ? "Inner" : "no Inner");
    return 0;
}
