using System;

namespace Library;

public class Base
{
    public string Near(float f) => "base single";
    public string Several(string s) => "base string";
    public string Several(int i) => "base int";
    public string Numbers(int i) => "base int";
    public static string Shared(int i) => "static int";
    public virtual string Shown(object o) => "base object";
    public virtual string Shown(int i) => "base int";
    public string Many(int i) => "base one";
    public string Any(int i) => "base int";
}

public class Derived : Base
{
    public string Near(double d) => "derived double";
    public string Several(object o) => "object";
    public string Several(double d) => "double";
    public string Numbers(string s) => "string";
    public static string Shared(double d) => "static double";
    public override string Shown(object o) => "overridden object";
    public string Many(params double[] all) => "many";
    public string Any<T>(T value) => typeof(T).Name;
}

public class Last : Derived
{
    public string Several(long l) => "long";
    public override string Shown(int i) => "overridden int";
    public string Shown(ValueType v) => "boxed";
}

public class Holder<T>
{
    public string Put(T value) => "value " + value;
}

public class Holder : Holder<int>
{
    public string Put(double d) => "double " + d;
    public string Put(string s) => "text " + s;
}

public interface INarrow
{
    string Call(int i);
}

public interface IWide : INarrow
{
    string Call(double d);
    string Call(string s);
}

public class Caller : IWide
{
    string INarrow.Call(int i) => "narrow";
    string IWide.Call(double d) => "wide";
    string IWide.Call(string s) => s;
}
