using System;

Console.WriteLine($"{Counter.First} {Counter.Next}");
Console.WriteLine($"{Settings.Instance.Region} only");
Console.WriteLine($"{ReferenceEquals(Settings.Instance, Settings.Instance)} {typeof(Settings).GetField("Region").IsInitOnly}");
Settings.Changed += what => Console.WriteLine($"told {what}");
Settings.Tell("changed");
Console.WriteLine($"static: {typeof(Counter).IsAbstract} {typeof(Counter).IsSealed}");
