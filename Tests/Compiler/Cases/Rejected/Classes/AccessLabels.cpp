// 'internal' stands alone.
ref class Labels {
public internal:                    // error: C3418
    int a;
internal protected:                 // error: C3418
    int b;
public private:
    int c;
internal:
    int d;
};
