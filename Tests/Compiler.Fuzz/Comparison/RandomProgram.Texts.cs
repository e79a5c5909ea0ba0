namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private const string TextVariables =
        "TEXT text1 = \"managed\"; Book H book = NEW Book(text1); std::string part = \"part\"; std::map<std::string, int> index; std::wstring broad = L\"wide\"; std::vector<std::string> words{\"one\", \"two\"};";

    private void WriteText(int depth, int indent) => Line(indent, OneOf(
        () => $"text1 = {Managed(2)}; if (NATIVE(text1).size() > 30) text1 = \"short\";",
        () => $"part = {Native(2)}; if (part.size() > 30) part.resize(3);",
        () => $"text1 += {OneOf(() => "\"x\"", () => Managed(1))}; if (NATIVE(text1).size() > 30) text1 = \"cut\";",
        () => $"part += {OneOf(() => "\"yz\"", () => "'c'", () => Native(1))}; if (part.size() > 30) part.resize(3);",
        () => $"note(\"text\", {Measured(depth + 1)});",
        () => $"if ({Native(1)} {OneOf("==", "<", "!=", ">")} {OneOf("part", "\"part\"", "word")}) note(\"compared\", {Measured(1)});",
        () => $"if ({Managed(1)} {OneOf("==", "!=")} {OneOf("text1", "MANAGED(part)", "book->Title()")}) note(\"same\", 1);",
        () => $"index[{Native(1)}] {OneOf("=", "+=")} {StillInt(1)}; note(\"index\", (double)index.size());",
        () => $"note(\"at\", (double)index[{OneOf("part", "word", "NATIVE(text1)")}]);",
        () => $"note(\"found\", length(found(index, {Int(1)}).value_or({OneOf(() => Native(1), () => "\"none\"")})));",
        () => $"book->Write({StillInt(1)}, {Managed(1)});",
        () => $"words.{OneOf("push_back", "emplace_back")}({Native(1)}); if (words.size() > 6) words.erase(words.begin(), words.begin() + 3);",
        () => $"for (const auto& each : words) {{ note(\"word\", sum(each.c_str())); note(\"same\", each == NATIVE(book->Page({StillInt(0)}))); }}",
        () => $"{{ std::string_view view = part; note(\"view\", (double)(first(view).size() + account->n)); }}",
        () => $"{{ const std::string& bound = doubled({Native(1)}); const char* at = bound.c_str(); note(\"bound\", sum(at) + account->n); }}",
        () => $"broad = WIDE({Managed(1)}); if (broad.size() > 20) broad.resize(2); note(\"broad\", wide(broad));",
        () => $"for (char letter : {Native(1)}) {{ if (letter == 'a') continue; m += letter; }} m &= 255; note(\"letters\", m);",
        () => $"{{ auto [left, right] = std::pair<std::string, int>({Native(1)}, {StillInt(0)}); note(\"pair\", (double)(left.size() + right)); }}"));

    private string Managed(int depth) => depth <= 0
        ? OneOf("text1", "book->Title()", "book->Page(1)", "MANAGED(part)", "MANAGED(\"literal\")")
        : OneOf(
            () => $"MANAGED({Native(depth - 1)})",
            () => $"Book::Of({Native(depth - 1)})",
            () => $"({Managed(depth - 1)} + {OneOf("\"+\"", "text1")})",
            () => $"(\"-\" + {Managed(depth - 1)})",
            () => $"book->Page({Int(depth - 1)})",
            () => $"Book::Repeat({Managed(depth - 1)}, {StillInt(0)})",
            () => $"({Truth(depth - 1)} ? {Managed(depth - 1)} : {Managed(depth - 1)})",
            () => $"MANAGED({Native(depth - 1)}.c_str())");

    private string Native(int depth) => depth <= 0
        ? OneOf("part", "word", "NATIVE(text1)", "NATIVE(book->Title())", "std::string(\"native\")", "words[0]")
        : OneOf(
            () => $"NATIVE({Managed(depth - 1)})",
            () => $"({Native(depth - 1)} + {OneOf("\"!\"", "part", "'?'")})",
            () => $"(\"<\" + {Native(depth - 1)})",
            () => $"doubled({Native(depth - 1)})",
            () => $"longer({Native(depth - 1)}, part)",
            () => $"std::string({Native(depth - 1)}.c_str())",
            () => $"{Native(depth - 1)}.substr(0, 2)",
            () => $"std::string(first({Native(depth - 1)}))",
            () => $"({Truth(depth - 1)} ? {Native(depth - 1)} : {Native(depth - 1)})",
            () => $"std::to_string({Int(depth - 1)})",
            () => $"words[({Int(depth - 1)}) & 1]");

    private string Measured(int depth) => OneOf(
        () => $"length({Native(depth)})",
        () => $"sum({Native(depth)}.c_str())",
        () => $"wide(WIDE({Managed(depth)}))",
        () => $"Book::Count({Managed(depth)})",
        () => $"book->Same({Managed(depth)})",
        () => $"(int)std::strlen({Native(depth)}.c_str())",
        () => $"(int)first({Native(depth)}).size()",
        () => $"account->Move(length({Native(depth)}))",
        () => $"({Native(depth)}.empty() ? {Int(1)} : sum(NATIVE({Managed(1)}).c_str()))");
}
