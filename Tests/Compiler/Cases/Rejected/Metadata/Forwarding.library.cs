namespace Moved;

public class Item
{
    public int Value = 5;

    public class Part
    {
    }
}

public struct Pair
{
}
