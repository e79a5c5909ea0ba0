// Types that cannot be constraints.
using namespace System;

public ref class First {};
public ref class Second {};
public ref class Last sealed {};

generic<typename T> where T : String // error: C3218
ref class OfSealed {};

generic<typename T> // error: C3218
    where T : Last
ref class OfOwnSealed {};

generic<typename T> where T : DateTime // error: C3218
ref class OfValue {};

generic<typename T> where T : First, Second // error: C3219
ref class OfTwo {};

generic<typename T> where T : First, IDisposable
ref class Good {};
