namespace Bridge.Runtime;

/// <summary>A <c>std::error_code</c>.</summary>
/// <param name="Category">Name of its category, for example <c>generic</c> or <c>system</c>.</param>
/// <param name="Value">The number; for <c>generic</c> and <c>system</c> an <c>errno</c>.</param>
/// <param name="Message">The category's text for the number; may be empty.</param>
public sealed record NativeErrorCode(string Category, int Value, string Message);
