using System;
using System.Globalization;
using System.Linq;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Celsius room = 20.0;
Fahrenheit warm = room;
Console.WriteLine($"{room} is {warm.Degrees} F");
Console.WriteLine((Celsius)new Fahrenheit(98.6));
Console.WriteLine((int)((Fahrenheit)new Celsius(37)).Degrees);
var clock = (Clock)"12:30";
int minutes = clock;
Console.WriteLine($"{clock} is {minutes} minutes");
Console.WriteLine(new Clock(75));
Console.WriteLine(string.Join(' ', typeof(Celsius).GetMethods().Where(m => m.IsSpecialName && m.IsStatic).Select(m => m.Name).Order()));
