using System;

var (five, two) = (new Money(5), new Money(2));
Console.WriteLine($"{(five + two).Amount} {(-two).Amount} {(two * 3).Amount}");
Console.WriteLine($"{five == new Money(5)} {five != new Money(5)} {two < five}");
var three = new Money(3);
three++;
Console.WriteLine(three.Amount);
var account = new Account { Balance = 3 };
account += 5;
Console.WriteLine(account);
