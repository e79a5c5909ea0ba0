using Bridge.Compiler.Syntax;

namespace Bridge.Compiler.Metadata.Tests;

/// <summary>A unit that has every kind of declaration: the text Clang checks and its syntax.</summary>
internal static class Texts
{
    public const string Shapes = """
        using namespace System;
        namespace My {
        struct Handler; struct Handler$ops { void operator()(int value) const; };
        clr::blm<Handler$ops, clr::bl<MulticastDelegate>> clr$bases(clr::tag<Handler>*);
        struct [[clang::annotate("bridge:1")]] Handler : MulticastDelegate {
          explicit Handler(void (*)(int));
          template<class T$> Handler(clr::h<T$>, void (clr::id_t<T$>::*)(int));
          [[clang::annotate("bridge:0")]] void Invoke(int value);
        };
        enum class [[clang::annotate("bridge:4")]] Color : unsigned char { Red, Green = 4 };
        clr::bl<Enum> clr$bases(clr::tag<Color>*);
        struct IShape; clr::ibl<> clr$bases(clr::tag<IShape>*);
        struct [[clang::annotate("bridge:6")]] IShape : virtual Object { using bases$ = clr::ibl<>;
          [[clang::annotate("bridge:5")]] double Area();
        };
        struct Point; clr::bl<ValueType> clr$bases(clr::tag<Point>*);
        struct [[clang::annotate("bridge:10")]] Point : ValueType { using bases$ = clr::bl<ValueType>;
          Point();
          [[clang::annotate("bridge:7")]] int X;
          [[clang::annotate("bridge:8")]] explicit Point(int x) : X(x) {}
          [[clang::annotate("bridge:9")]] friend Point operator+(Point a, Point b) { return Point(a.X + b.X); }
        };
        struct Shape; clr::bl<Object, IShape, IComparable<>> clr$bases(clr::tag<Shape>*);
        struct [[clang::annotate("bridge:19")]] Shape : Object { using bases$ = clr::bl<Object, IShape, IComparable<>>;
          [[clang::annotate("bridge:11")]] double Area();
          [[clang::annotate("bridge:12")]] int CompareAny(clr::h<Object> other) { return 0; }
          [[clang::annotate("bridge:13")]] static int Sum(clr::h<::cli::array<int>> values) { return values[0]; }
          [[clang::annotate("bridge:14")]] void Swap(clr::trk<int> a) {}
          [[clang::annotate("bridge:15")]] clr::h<::cli::array<double, 2>> Matrix() { return nullptr; }
          [[clang::annotate("bridge:16")]] clr::h<Collections::Generic::List<clr::h<String>>> Names() { return nullptr; }
          [[clang::annotate("bridge:17")]] Collections::Generic::List<int>::Enumerator Enumerate() { return {}; }
          [[clang::annotate("bridge:18")]] void Later(clr::h<Action<int, clr::h<String>>> a, clr::h<Action<>> b) {}
        };
        struct Circle; struct Circle$ops { [[clang::annotate("bridge:26")]] const int& operator[](clr::h<String>) const; };
        clr::blm<Circle$ops, clr::bl<Shape>> clr$bases(clr::tag<Circle>*);
        struct [[clang::annotate("bridge:37")]] Circle : Shape { using bases$ = clr::bl<Shape>;
          struct [[clang::annotate("bridge:36")]] Inner;
          friend clr::bl<Object> clr$bases(clr::tag<Inner>*);
          [[clang::annotate("bridge:20")]] double Area() { return 0; }
          [[clang::annotate("bridge:21")]] clr::h<String> ToString() { return nullptr; }
          [[clang::annotate("bridge:24")]] static double Radius;
          [[clang::annotate("bridge:22")]] double get_Radius();
          [[clang::annotate("bridge:23")]] void set_Radius(double value);
          [[clang::annotate("bridge:25")]] int get_Item(clr::h<String> name) { return 0; }
          [[clang::annotate("bridge:26")]] const int& operator[](clr::h<String>) const;
          [[clang::annotate("bridge:27")]] static clr::ev<Handler> Changed;
          [[clang::annotate("bridge:28")]] static constexpr int Limit = 42;
          [[clang::annotate("bridge:29")]] static inline const clr::h<String> Title = "größe";
          [[clang::annotate("bridge:30")]] static constexpr Color Mask = Color::Green;
          [[clang::annotate("bridge:31")]] static inline long Start = 5;
          [[clang::annotate("bridge:32")]] char letter;
          [[clang::annotate("bridge:35")]] static int Count;
          [[clang::annotate("bridge:33")]] static int get_Count();
          [[clang::annotate("bridge:34")]] static void set_Count(int value);
          struct [[clang::annotate("bridge:36")]] Inner : Object { using bases$ = clr::bl<Object>; };
        };
        }
        """;

    public static SyntaxBuilder ShapesSyntax()
    {
        var s = new SyntaxBuilder();
        s.Top(ManagedTypeKind.Delegate, "Handler", [s.Method(MethodKind.DelegateInvoke)], t => t with { Id = 1 });
        return Continue(s);
    }

    private static SyntaxBuilder Continue(SyntaxBuilder s)
    {
        s.Field("Red");
        s.Field("Green");
        s.Top(ManagedTypeKind.EnumClass, "Color", []);
        s.Top(ManagedTypeKind.InterfaceClass, "IShape", [s.Method("Area", m => m with { IsAbstract = true })]);
        s.Top(ManagedTypeKind.ValueClass, "Point",
        [
            s.Field("X", f => f with { Accessibility = Accessibility.Public }),
            s.Method(MethodKind.Constructor),
            s.Method("operator+", m => m with { Kind = MethodKind.Operator, IsStatic = true }),
        ]);
        s.Top(ManagedTypeKind.RefClass, "Shape",
        [
            s.Method("Area", m => m with { IsVirtual = true, IsAbstract = true }),
            s.Method("CompareAny", m => m with
            {
                IsVirtual = true, IsSealed = true, Accessibility = Accessibility.Private, NamedOverrides = ["IComparable::CompareTo"],
            }),
            s.Method("Sum", m => m with { IsStatic = true, ParameterArrays = [0] }),
            s.Method("Swap"),
            s.Method("Matrix"),
            s.Method("Names"),
            s.Method("Enumerate"),
            s.Method("Later"),
        ],
        t => t with { IsAbstract = true });
        s.Top(ManagedTypeKind.RefClass, "Circle", CircleMembers(s), t => t with { IsSealed = true });
        return s;
    }

    private static DeclarationSyntax[] CircleMembers(SyntaxBuilder s) =>
    [
        s.Method("Area", m => m with { IsVirtual = true, IsOverride = true }),
        s.Method("ToString", m => m with { IsVirtual = true, IsOverride = true }),
        s.Method(MethodKind.Getter, "get_Radius"),
        s.Method(MethodKind.Setter, "set_Radius"),
        s.Property("Radius", p => p with { IsTrivial = true, GetterId = 22, SetterId = 23 }),
        s.Method(MethodKind.Getter, "get_Item"),
        s.Property("Item", p => p with { IsIndexed = true, IsDefaultIndexer = true, GetterId = 25 }),
        s.Event("Changed", e => e with { IsTrivial = true }),
        s.Field("Limit", f => f with { IsLiteral = true, Accessibility = Accessibility.Public }),
        s.Field("Title", f => f with { IsLiteral = true, Accessibility = Accessibility.Public }),
        s.Field("Mask", f => f with { IsLiteral = true, Accessibility = Accessibility.Public }),
        s.Field("Start", f => f with { IsStatic = true, IsInitOnly = true, Accessibility = Accessibility.Public }),
        s.Field("letter"),
        s.Method("get_Count", m => m with { Kind = MethodKind.Getter, IsStatic = true }),
        s.Method("set_Count", m => m with { Kind = MethodKind.Setter, IsStatic = true }),
        s.Property("Count", p => p with { IsTrivial = true, IsStatic = true, GetterId = 33, SetterId = 34 }),
        s.Type(ManagedTypeKind.RefClass, "Inner") with { Accessibility = Accessibility.Private },
    ];
}
