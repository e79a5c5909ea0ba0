public enum Colour
{
    Red,
    Green,
}
