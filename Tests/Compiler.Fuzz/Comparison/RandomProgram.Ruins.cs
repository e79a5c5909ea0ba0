namespace Bridge.Compiler.Fuzz.Comparison;

internal sealed partial class RandomProgram
{
    private void WriteRuin(int depth, int indent)
    {
        Line(indent, "try {");
        Line(indent + 1, OneOf(Built, Built, Torn));
        if (depth > 0)
        {
            WriteBlock(depth, indent);
        }

        Line(indent + 1, OneOf(() => string.Empty, Torn, Leave));
        Line(indent, OneOf(
            () => "} catch (const Problem& caught) { note(\"caught\", caught.code); " + Again() + " }",
            () => "} catch (int caught) { note(\"int\", caught); } catch (...) { note(\"any\", 1); }",
            () => "} catch (const std::exception& caught) { note(caught.what(), 1); } catch (const Problem& caught) { note(\"caught\", caught.code); } catch (...) { note(\"other\", 2); " + Again() + " }",
            () => "} catch (...) { note(\"all\", account->Move(1)); }"));
    }

    private string Again() => OneOf(() => string.Empty, () => string.Empty, () => $"if ({Truth(1)}) throw;");

    /// <summary>Objects that live to the end of the block.</summary>
    private string Built()
    {
        var name = Next("built");
        return OneOf(
            () => $"Fragile {name}({Int(1)});",
            () => $"Array3 {name}({Int(1)}, {StillInt(1)});",
            () => $"House {name}({Int(1)}, {StillInt(1)});",
            () => $"House {name}({StillInt(1)}); {name}.told();",
            () => $"Tower {name}({StillInt(1)}, {Int(1)}); {name}.told();",
            () => $"Cellar {name}({Int(1)});",
            () => $"Sinking {name}({Int(1)});",
            () => $"Ruin {name}({Int(1)});",
            () => $"Ruin {name}({Int(1)}, {StillInt(1)});",
            () => $"Fragile {name}[3] = {{ Fragile({Int(1)}), Fragile({StillInt(1)}), Fragile({Int(1)}) }};",
            () => $"Fragile {name}Source({Int(1)}); Fragile {name} = {name}Source; std::vector<Fragile> {name}List(3, {name});",
            () => $"std::unique_ptr<Foundation> {name}({OneOf(() => $"new House({StillInt(1)}, {Int(1)})", () => $"new Tower({Int(1)}, {StillInt(1)})")});",
            () => $"auto {name} = std::make_unique<{OneOf("Tower", "House")}>({Int(1)}, {StillInt(1)});",
            () => $"auto {name} = {OneOf("std::make_shared<Cellar>", "new Cellar")}({StillInt(1)}); auto {name}Copy = *{name};",
            () => $"Three {name}{{ Watched({StillInt(1)}), Fragile({Int(1)}), Watched({StillInt(1)}) }};",
            () => $"static Fragile {name}({Int(1)});",
            () => $"static Watched {name}(risky({Int(1)}));");
    }

    private string Torn() => OneOf(
        () => $"note(\"tried\", {OneOf("tried", "triedHere", "Ruin::Tried", "Ruin::Once", "sink")}({Int(1)}));",
        () => $"note(\"lasting\", lasting({StillInt(1)}).id);",
        () => $"note(\"once\", onlyOnce({Int(1)}).id);",
        () => $"{{ Sinking sinking({Int(1)}); Watched between({StillInt(1)}); {Leave()} }}",
        () => $"note(\"sinking\", Sinking({Int(1)}).id + Fragile({StillInt(1)}).id);",
        () => $"delete NEW Ruin({Int(1)});",
        () => $"delete new Tower({Int(1)}, {StillInt(1)});",
        () => $"new (std::nothrow) Fragile({Int(1)});",
        () => $"delete[] new Fragile[2]{{ Fragile({Int(1)}), Fragile({StillInt(1)}) }};",
        () => $"throw Fragile({Int(1)});");
}
