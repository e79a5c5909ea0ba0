using System.Collections.Immutable;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Desugaring;
using Bridge.Compiler.Diagnostics;
using Bridge.Compiler.Text;

namespace Bridge.Compiler.Clang.Tests;

/// <summary>What the user would read about a check text that stands for a source file with the same lines.</summary>
internal static class Mapped
{
    /// <summary>The start of a projection: enough for handles, arrays and one class.</summary>
    public const string Prelude = """
        namespace System { struct Object; struct String; template<class... T> struct Action; template<> struct Action<>; template<class T> struct Action<T>; }
        namespace clr {
          template<class T> struct h;
          template<class T> struct ops { };
          template<> struct ops<System::String>;
          template<class T> struct h : ops<T> { h(decltype(nullptr)); h(); T* operator->() const; };
          template<> struct ops<System::String> : virtual h<System::Object> { };
          template<class T> using trk = T&;
          template<class T> h<T> gc(T*);
          template<class T> h<T> gcarray_of(T, T);
          template<class T> h<T> gcarray_of(T);
          int each(h<System::String>);
          template<class T> int each(ops<T>*);
          template<class X, class U> concept castable = false;
          template<class X, class U> requires castable<X, U> X safe_cast(h<U>);
          template<class X> X safe_cast(decltype(nullptr));
        }
        namespace cli { template<class T, int N = 1> struct array { static const int Length; }; }
        namespace System {
          struct Object { };
          struct String : Object { static const int Length; static constexpr int Max = 5; clr::h<String> Substring(int); void Two(int, clr::h<String>); void Two(clr::h<Object>); explicit String(char, int); };
          struct Abstract : Object { virtual void f() = 0; };
        }

        """;

    /// <summary>The messages about <paramref name="text"/>; lines count from its first one.</summary>
    public static ImmutableArray<Diagnostic> Messages(string text)
    {
        var check = Checked.Any(Prelude + text);
        var unit = new DesugaredUnit("user.cpp", string.Empty, check.Text, Map(check.Text), null!);
        var diagnostics = new DiagnosticBag();
        DiagnosticMapper.Report(unit, check.Result, diagnostics);
        return [.. diagnostics];
    }

    private static SourceMap Map(string text)
    {
        var segments = ImmutableArray.CreateBuilder<SourceMap.Segment>();
        var line = 1 - Prelude.Count(c => c == '\n');
        for (var offset = 0; offset >= 0 && offset <= text.Length; line++)
        {
            segments.Add(new SourceMap.Segment(offset, new SourceLocation("user.cpp", line, 1), true));
            var end = text.IndexOf('\n', offset);
            offset = end < 0 ? -1 : end + 1;
        }

        return new SourceMap(segments.ToImmutable());
    }
}
