using System;

var button = new Button();
Pressed handler = count => Console.WriteLine($"{count} pressed");
button.Press += handler;
button.Push();
button.Push();
button.Press -= handler;
button.Push();
EventHandler closing = delegate { };
button.Closing += closing;
button.Closing -= closing;
Button.Closed += (sender, _) => Console.WriteLine($"closed by {sender}");
Button.Close("C#");
