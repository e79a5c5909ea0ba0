using Bridge.Compiler.Clang.Diagnostics;

namespace Bridge.Compiler.Clang.Mapping;

/// <summary>Finds number and text of a message about one construct.</summary>
/// <param name="message">Clang's message.</param>
/// <param name="checkText">The text that it is about.</param>
/// <returns>Null when it is about something else.</returns>
internal delegate (string Code, string Text)? MessageRule(ClangDiagnostic message, string checkText);
