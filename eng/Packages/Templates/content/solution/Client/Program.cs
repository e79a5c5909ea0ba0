using Bridged;

using WordHistogram histogram = new();
foreach (string word in args)
{
    histogram.Add(word);
}

Console.WriteLine($"{histogram.Count} different words");
