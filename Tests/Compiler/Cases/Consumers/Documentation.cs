using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;

var file = Path.ChangeExtension(typeof(Bell).Assembly.Location, ".xml");
var members = XDocument.Load(file).Descendants("member").ToList();
foreach (var member in members)
{
    Console.WriteLine((string)member.Attribute("name"));
}

Console.WriteLine(members[0].Element("summary").Value.Trim());
Console.WriteLine(members[0].Element("param").Value.Trim());
Console.WriteLine(members[0].Descendants("code").Single().Value.Trim('\n').Replace("\n", "|"));
Console.WriteLine(members[1].Element("summary").Value.Trim().Replace("\n", "|"));
