System.Console.WriteLine(new Tree.Branch { Leaves = 3 });
var tree = new Tree();
System.Console.WriteLine(tree.Kind() == Tree.Depth.Deep ? Tree.Depth.Deep : Tree.Depth.Flat);
var leaf = new Tree.Branch.Leaf { Number = 5 };
System.Console.WriteLine(tree.Name(n => $"leaf {n}", leaf.Number));
