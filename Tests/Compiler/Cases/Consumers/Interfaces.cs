using System;

var chess = new Chess();
Console.WriteLine($"{chess.Save()}, as IFile: {((IFile)chess).Save()}, as IGame: {((IGame)chess).Save()}");
var derived = new Derived();
Console.WriteLine($"First {derived.First()}, Second {((Base)derived).Second()}, hidden {derived.Hidden()}, as base: {((Base)derived).Hidden()}");
IGame game = chess;
int changes = 0;
game.Changed += (_, _) => changes++;
game.Title = "Chess";
Console.WriteLine($"title {game.Title}, changed {(changes == 1 ? "once" : "wrongly")}");
Console.WriteLine($"C# plays too: {Chess.Play(new Draughts())}");
Console.WriteLine($"sealed: {typeof(Derived).GetMethod("First").IsFinal}, abstract: {typeof(Base).IsAbstract}");

sealed class Draughts : IGame
{
    public string Title { get; set; }

    public event EventHandler Changed { add { } remove { } }

    public string Save() => "";

    public string Turn(int number) => $"turn {number}";
}
