// Attributes are objects, and named arguments are instance members of theirs.
using namespace System;

ref class Whole abstract : Attribute {};

ref class PartAttribute : Attribute {
public:
    static property int Shared;
    static int Count;
    property int Own;
};

[Whole] ref class First {};                     // error: C3105
[Part(Shared = 1)] ref class Second {};         // error: C3114
[Part(Count = 1)] ref class Third {};           // error: C3114
[Part(Own = 1)] ref class Fourth {};
