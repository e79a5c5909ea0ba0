using System;
using System.Runtime.InteropServices;

try { Bell.Managed(1); }
catch (ArgumentException e) { Console.WriteLine($"{e.GetType().Name}: {e.Message}"); }

try { Bell.Own(); }
catch (BellException e) when (e.Code == 3) { Console.WriteLine($"{e.GetType().Name}: {e.Message} {e.Code}"); }

try { Bell.Native(); }
catch (SEHException e) { Console.WriteLine($"native: {(e.Message.Contains("too loud") ? "too loud" : e.Message)}"); }
