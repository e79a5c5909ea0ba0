using System;
using System.Collections.Generic;
using System.Linq;

var words = new Words();
foreach (var word in new[] { "one", "three", "two" })
{
    words.Add(word);
}

words.Sort();
Console.WriteLine(string.Join(" ", words.All));
words.All.Insert(0, "zero");
Console.WriteLine($"{words.All[0]} {words.All.Count} {words.All.First(w => w.StartsWith("th", StringComparison.Ordinal))}");
words.ByLength[9] = "new";
Console.WriteLine(string.Join(" ", words.ByLength.Select(e => $"{e.Key}={e.Value}")));
Console.WriteLine(string.Join(" ", words.Lengths));
var copy = (IList<string>)words.Copy().Clone();
words.All.Add("last");
Console.WriteLine($"{copy.Count} {words.All.Count} {words.ByLength.TryGetValue(3, out _)}");
