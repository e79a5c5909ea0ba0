using System.Globalization;

namespace Bridge.Compiler.Projection.Generation;

/// <summary>Spells metadata constants as C++ constant expressions.</summary>
internal static class ConstantSpelling
{
    public static string Of(object? value) => value switch
    {
        null => "nullptr",
        bool b => b ? "true" : "false",
        char c => string.Create(CultureInfo.InvariantCulture, $"wchar_t({(int)c})"),
        int.MinValue => "(-2147483647-1)",
        long.MinValue => "(-9223372036854775807LL-1)",
        long l => l.ToString(CultureInfo.InvariantCulture) + "LL",
        ulong u => u.ToString(CultureInfo.InvariantCulture) + "ULL",
        uint u => u.ToString(CultureInfo.InvariantCulture) + "u",
        float f => Float(f),
        double d => Double(d),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"a constant of type {value.GetType()}", nameof(value)),
    };

    private static string Float(float value) => value switch
    {
        float.NaN => "__builtin_nanf(\"\")",
        float.PositiveInfinity => "__builtin_inff()",
        float.NegativeInfinity => "-__builtin_inff()",
        _ => value.ToString("E9", CultureInfo.InvariantCulture) + "f",
    };

    private static string Double(double value) => value switch
    {
        double.NaN => "__builtin_nan(\"\")",
        double.PositiveInfinity => "__builtin_inf()",
        double.NegativeInfinity => "-__builtin_inf()",
        _ => value.ToString("E17", CultureInfo.InvariantCulture),
    };
}
