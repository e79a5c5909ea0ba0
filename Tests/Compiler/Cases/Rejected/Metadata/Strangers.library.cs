using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Other")]
[assembly: InternalsVisibleTo("Strangers, PublicKey=00240000")]

internal class Hidden
{
    public int Value = 7;
}
