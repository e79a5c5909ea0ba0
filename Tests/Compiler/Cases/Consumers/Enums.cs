using System;

var color = Color.Green;
Console.WriteLine($"{color} {(int)color}");
var access = Access.Read | Access.Write;
Console.WriteLine(access);
Console.WriteLine($"{access.HasFlag(Access.Write)} {access.HasFlag(Access.Execute)}");
Console.WriteLine(Enum.GetUnderlyingType(typeof(Access)).Name);
Console.WriteLine(Color.Red switch { Color.Red or Color.Yellow => "warm", _ => "cold" });
