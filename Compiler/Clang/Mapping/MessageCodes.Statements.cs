namespace Bridge.Compiler.Clang.Mapping;

/// <content>Statements, warnings, literals and syntax.</content>
public static partial class MessageCodes
{
    private static Row[] Statements =>
    [
        New("C3866", "^reference to destructor must be called"),
        New("C2561", "^non-void function '.*' should return a value"),
        New("C2534", "^(constructor|destructor) '.*' (should|must) not return"),
        New("C2562", "^void (function|method) '.*' (should|must) not return"),
        New("C2043", "^'break' statement not in"),
        New("C2044", "^'continue' statement not in"),
        New("C2046", "^'case' statement not in"),
        New("C2047", "^'default' statement not in"),
        New("C2048", "^multiple default labels in one switch"),
        New("C2196", "^duplicate case value"),
        New("C2360", "^cannot jump from switch statement to this case label"),
        New("C2362", "^cannot jump from"),
        New("C2311", "^catch-all handler must come last"),
        New("C2713", "^cannot use C\\+\\+ 'try' in the same function as SEH"),
    ];

    private static Row[] Warnings =>
    [
        New("C4716", "^non-void function does not return a value$"),
        New("C4715", "^non-void function does not return a value in all control paths"),
        New("C4996", "^'.*' is deprecated"),
        New("C4018", "^comparison of integers of different signs"),
        New("C4101", "^unused variable"),
        New("C4244", "^implicit conversion turns floating-point number into integer"),
        New("C4309", "^implicit conversion from '.*' to '.*' changes value from"),
        New("C4390", "^if statement has empty body"),
        New("C4700", "^variable '.*' is uninitialized when"),
        New("C4701", "^variable '.*' is used uninitialized whenever"),
        New("C4706", "^using the result of an assignment as a condition"),
        New("C4717", "^all paths through this function will call itself"),
        New("C4723", "^(division|remainder) by zero is undefined"),
        New("C4286", "^exception of type '.*' will be caught by earlier handler"),
        New("C4834", "^ignoring return value of (function|temporary|type)"),
    ];

    private static Row[] Literals =>
    [
        New("C2177", "^integer literal is too large"),
        New("C2041", "^invalid digit '.*' in (decimal|octal|binary) constant"),
        New("C2022", "^(hex|octal) escape sequence out of range"),
        New("C2153", "used with no following hex digits$"),
        New("C2021", "^exponent has no digits"),
        New("C3872", "^character <U\\+.*> not allowed in an identifier|^unexpected character <U\\+"),
        New("C3873", "^character <U\\+.*> not allowed at the start of an identifier"),
    ];

    private static Row[] Syntax =>
    [
        New("C2143", "^expected (';'|'\\)'|'\\}'|'\\('|'\\]'|'>'|'\\{'|'\\,'|function body|';')"),
        New("C2317", "^expected catch"),
        New("C2059", "^expected|^extraneous closing|^unexpected"),
    ];
}
