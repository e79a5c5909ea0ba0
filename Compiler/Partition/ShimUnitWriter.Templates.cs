using System.Globalization;
using System.Text.RegularExpressions;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Partition;

/// <summary>Managed members of native class templates. Their text means every instantiation, so that what takes the place of a body
/// leads to the IL of one by way of a class that is specialised at the end of the unit, where C++ has not instantiated any body yet:
/// <code>
/// template&lt;class T&gt; void Store&lt;T&gt;::set(T a) { ::bridge::entered&lt;Store, 40, 0&gt;::call((void*)this, a); }
/// …
/// template&lt;&gt; struct bridge::entered&lt;Store&lt;int&gt;, 40, 0&gt; { static void call(void* this$, int&amp; a) { ::bridge::call&lt;void&gt;(7, this$, a); } };
/// </code>
/// The shims of an instantiation stand in a member of the class.</summary>
internal sealed partial class ShimUnitWriter
{
    /// <summary>A part of a class template's text that leads to IL: a body (0), an initialiser of a constructor or member, or a default argument (less
    /// than 0).</summary>
    private sealed record Slot(RecordDecl Class, ClangDecl Member, int Part)
    {
        /// <summary>What tells it from the other parts of the class. The distance is the same in every unit that includes the class.</summary>
        public string Key => string.Create(CultureInfo.InvariantCulture, $"{Member.Location.Offset - Class.Location.Offset}, {Part}");

        public FunctionDecl? Function => Part < 0 ? null : Member as FunctionDecl;

        public bool HasThis => Function is { } function ? NativeSignature.HasNativeThis(function) : Member is FieldDecl;

        /// <summary>The member of the class in which its shims stand.</summary>
        public string HostName => string.Create(CultureInfo.InvariantCulture, $"{(Part < 0 ? "default" : "host")}${Member.Location.Offset - Class.Location.Offset}");
    }

    private static Slot SlotOf(FunctionDecl function) => new(function.Parent!, function, 0);

    private static Slot SlotOf(InitializerHole hole) => hole.Constructor is { } constructor
        ? new Slot(hole.Self!, constructor, hole.Node.Begin - constructor.DefinitionBegin + 1)
        : hole.Default is { Function: var function } ? new Slot(function.Parent!, function, function.Location.Offset - hole.Node.Begin)
        : new Slot(hole.Member!.Value.Declaration.Parent!, hole.Member.Value.Declaration, hole.Node.Begin - hole.Member.Value.Declaration.Location.Offset + 1);

    private IEnumerable<FunctionDecl> TemplateMembers => unit.Ast.Functions.Where(f => NativeSignature.IsInstance(f) && IsManaged(f));

    private IEnumerable<InitializerHole> TemplateInitializers => initializers.Where(i => i.Frame is not null);

    private IEnumerable<Edit> TemplateEdits() => TemplateMembers.GroupBy(f => f.BodyBegin).SelectMany(Edits)
        .Concat(TemplateInitializers.Where(i => i.Constructor is null).DistinctBy(i => i.Member!.Value.Declaration.Location.Offset).Select(HostEdit));

    private IEnumerable<Edit> Edits(IGrouping<int, FunctionDecl> instances)
    {
        var function = instances.First();
        yield return new Edit(function.DefinitionBegin, function.DefinitionBegin, () => WriteLine(function));
        if (instances.Any(entries.ContainsKey))
        {
            var keyword = function.Kind is FunctionKind.Constructor or FunctionKind.Destructor ? string.Empty : "return ";
            yield return new Edit(function.Body!.Begin, function.Body.End, () => _output.Append($"{{ {keyword}{Call(SlotOf(function))}; }}"));
        }

        foreach (var edit in PackEdits(function))
        {
            yield return edit;
        }

        yield return HostEdit(IsWrittenInClass(function) ? function.DefinitionEnd : BehindSemicolon(function.Location.Offset), SlotOf(function));
    }

    /// <summary>Whether the body stands where the function is declared; to Clang all bodies of an instantiated class do.</summary>
    private static bool IsWrittenInClass(FunctionDecl function) =>
        function.Location.Offset >= function.DefinitionBegin && function.Location.Offset < function.DefinitionEnd;

    private Edit HostEdit(InitializerHole hole) => HostEdit(
        hole.Default is not null ? BehindDeclaration(hole)
        : BehindSemicolon(hole.Field is null ? hole.Member!.Value.Declaration.Location.Offset : hole.Node.End),
        SlotOf(hole));

    private Edit HostEdit(int place, Slot slot) =>
        new(place, place, () => _output.Append($" template<int> static void {slot.HostName}(); "));

    private int BehindSemicolon(int begin)
    {
        var depth = 0;
        for (var i = begin; ; i++)
        {
            depth += _text[i] is '(' or '{' ? 1 : _text[i] is ')' or '}' ? -1 : 0;
            if (depth <= 0 && _text[i] == ';')
            {
                return i + 1;
            }
        }
    }

    private string Call(Slot slot)
    {
        var arguments = PassedBy(slot).Select(p => $"{p.Name}{p.Dots}");
        return Call(slot, slot.HasThis ? arguments.Prepend("(void*)this") : arguments);
    }

    private string Call(Slot slot, IEnumerable<string> arguments)
    {
        var own = OwnArguments(slot, k => k.Name, PassedBy(slot).Select(p => $"::bridge::told<decltype({p.Name})>{p.Dots}"));
        return $"::bridge::entered<{slot.Class.Name}, {slot.Key}{own}>::call({string.Join(", ", arguments)})";
    }

    /// <summary>The IL of an initialiser. One of a member may be instantiated before the end of the unit:
    /// <c>::bridge::enter&lt;int, Store, 40, 12&gt;((void*)this)</c>.</summary>
    private string Entering(InitializerHole hole, ClangType type, IEnumerable<string> arguments) =>
        hole.Member is not null && ResultInText(hole, type) is { } result
            ? $"::bridge::enter<{result}, {SlotOf(hole).Class.Name}, {SlotOf(hole).Key}>({string.Join(", ", arguments)})"
            : Call(SlotOf(hole), arguments);

    /// <summary>What the type of a member's initialiser, or the result of a lambda, is called in the text of all instantiations; null where only
    /// the lambda's body tells.</summary>
    private string? ResultInText(InitializerHole hole, ClangType type)
    {
        var types = TemplateInitializers.Where(i => i.Member?.Declaration.Location == hole.Member!.Value.Declaration.Location && i.Node.Begin == hole.Node.Begin)
            .Select(i => (i.Frame, Type: (i.Body?.Function.ResultType ?? i.Node.Type!).Spelling)).ToList();
        return types.DistinctBy(t => t.Type).Count() == 1 ? ResultOf(type)
            : MemberTemplateKey.Named(hole.Frame!).Select(p => p.Name).FirstOrDefault(name => types.All(t => MemberTemplateKey.Named(t.Frame!).Contains((name, t.Type)))) is { } parameter ? parameter
            : hole.Body is not null ? null
            : type.Spelling == hole.Member!.Value.Type?.Spelling ? $"::bridge::returned<decltype({hole.Member.Value.Declaration.Name})>"
            : $"::bridge::returned<decltype({_text[hole.Node.Begin..hole.Node.End]})>";
    }

    private IEnumerable<(string Name, string Dots)> PassedBy(Slot slot) => slot.Function is null ? [] : PassedInText(slot.Function);

    /// <summary><c>[n](int x) { managed }</c> → <c>[n](int x) { return ::bridge::entered&lt;Later, 40, 12&gt;::call(&amp;n, x); }</c>.</summary>
    private string LambdaInTemplate(InitializerHole hole, LambdaEntry body)
    {
        var replaced = body.Closure.Bodies[0];
        var arguments = body.Leading("this").Concat(body.Function.Parameters.Where(p => p.Name.Length > 0).Select(p => p.Name));
        return $"{_text[hole.Node.Begin..replaced.Begin]}{{ return {Entering(hole, body.Function.ResultType, arguments)}; }}{_text[replaced.End..hole.Node.End]}";
    }

    private void WriteEnteredLambda(InitializerHole hole, LambdaEntry body)
    {
        var leading = Enumerable.Range(0, body.Leading("this").Count()).Select(i => string.Create(CultureInfo.InvariantCulture, $"captured${i}")).ToList();
        var parameters = body.Function.Parameters.Where(p => p.Name.Length > 0).Select(p => $"{LvalueOf(p.Type)} {p.Name}");
        WriteEntered(
            SlotOf(hole), ResultOf(body.Function.ResultType), leading.Select(c => $"void* {c}").Concat(parameters),
            EntryCall.Write(body.Entry, leading, body.Function, classifier));
    }

    /// <summary>What the text of all instantiations passes on: a pack is one.</summary>
    private IEnumerable<(string Name, string Dots)> PassedInText(FunctionDecl function)
    {
        var written = WrittenOf(function);
        var single = Passed(function).Where(p => !written.IsElement(p)).Select(p => (EntryCall.Name(p), string.Empty));
        return written.Pack < 0 ? single : single.Append((written.NameOf(written.Pack, function), "..."));
    }

    private WrittenParameters WrittenOf(FunctionDecl function) =>
        WrittenParameters.Behind(_text, _text.IndexOf('(', NameOf(function) + function.Name.Length));

    /// <summary>The offset of the function's name where its body is.</summary>
    private int NameOf(FunctionDecl function) => function.BodyBegin < 0 || IsWrittenInClass(function)
        ? function.Location.Offset
        : new Regex($@"\b{Regex.Escape(function.Name)}\s*\(").Match(_text, function.DefinitionBegin).Index;

    /// <summary>A pack without a name gets one: <c>T...</c> → <c>T... unnamed$0</c>.</summary>
    private IEnumerable<Edit> PackEdits(FunctionDecl function)
    {
        if (WrittenOf(function) is { Pack: >= 0 and var pack } written && written.IsUnnamed(pack, function))
        {
            yield return new Edit(written.EndOf(pack), written.EndOf(pack), () => _output.Append(' ').Append(written.NameOf(pack, function)));
        }
    }

    /// <summary>The arguments of a member template tell its instantiations apart, or else the types of its parameters.</summary>
    private string OwnArguments(Slot slot, Func<MemberTemplateKey, string> text, IEnumerable<string> types) =>
        slot.Function is not { } function || (function.TemplateArguments.IsEmpty && WrittenOf(function).Pack < 0) ? string.Empty
        : string.Concat((MemberTemplateKey.Of(function)?.Select(text) ?? types).Select(type => $", {type}"));

    private IEnumerable<VarDecl> Passed(FunctionDecl? function) => function is null ? []
        : function.Parameters.Where(p => p.Name.Length > 0 || IsCarried(function, p) || WrittenOf(function).IsElement(p));

    /// <summary>What a parameter is called in the specialisation for an instantiation: elements of a pack share their name in the text.</summary>
    private string OwnName(FunctionDecl function, VarDecl parameter) => WrittenOf(function).IsElement(parameter)
        ? string.Create(CultureInfo.InvariantCulture, $"element${parameter.ParameterIndex}")
        : EntryCall.Name(parameter);

    /// <summary>Whether the parameter is managed in some instantiation, or in all.</summary>
    private bool IsCarried(FunctionDecl function, VarDecl parameter, bool isAlways = false)
    {
        var carried = Instances(function).Where(f => f.Parameters.Length > parameter.ParameterIndex)
            .Select(f => NativeSignature.IsCarried(f.Parameters[parameter.ParameterIndex].Type, classifier));
        return isAlways ? carried.All(c => c) : carried.Any(c => c);
    }

    /// <summary>The functions that one declaration in a native class has become.</summary>
    private IEnumerable<FunctionDecl> Instances(FunctionDecl function) => _nativeMembers[function.Location.Offset];

    private readonly ILookup<int, FunctionDecl> _nativeMembers = unit.Ast.Records
        .Where(r => !classifier.IsManaged(r)).SelectMany(r => r.Members).OfType<FunctionDecl>()
        .Concat(unit.Ast.Functions.Where(NativeSignature.IsInstance)).Distinct().ToLookup(f => f.Location.Offset);

    /// <summary>What the end of the unit says about the parts of templates.</summary>
    private void WriteTemplateParts()
    {
        foreach (var type in TypesNamedAtEnd().DistinctBy(LocalTypes.NameOf))
        {
            _output.Append(CultureInfo.InvariantCulture, $"using {LocalTypes.NameOf(type)} = bridge::local_type<{unit.LocalTypes.NumberOf(type)}>;\n");
        }

        foreach (var function in TemplateMembers.Where(entries.ContainsKey))
        {
            var body = EntryCall.Write(
                entries[function], NativeSignature.HasNativeThis(function) ? ["this$"] : [], function, classifier, p => OwnName(function, p));
            var result = function.Kind is FunctionKind.Constructor or FunctionKind.Destructor ? "void" : ResultOf(function.ResultType);
            WriteEntered(SlotOf(function), result, body);
        }

        foreach (var hole in TemplateInitializers)
        {
            if (hole.Body is { } lambda)
            {
                WriteEnteredLambda(hole, lambda);
                continue;
            }

            WriteEntered(SlotOf(hole), ResultOf(hole.Node.Type!), EntryCall.Return(hole.Node.Type!, Arguments(hole, "this$"), classifier));
        }

        foreach (var hole in TemplateInitializers.Where(i => i.Host.HasShims))
        {
            WriteHost(HostOf(SlotOf(hole).Class.Type.Spelling, SlotOf(hole).Class, hole.Host, SlotOf(hole).HostName), hole.Host, Open(hole.Frame!), Close(hole.Frame!));
        }
    }

    // Of what is instantiated with lambdas the end of the unit names classes, and members with IL.
    private IEnumerable<RecordDecl> TypesNamedAtEnd() => unit.Ast.Functions.Where(hosts.ContainsKey).SelectMany(f => unit.LocalTypes.ArgumentsOf(f.Parent))
        .Concat(TemplateMembers.Where(entries.ContainsKey).SelectMany(unit.LocalTypes.ArgumentsOf));

    private void WriteEntered(Slot slot, string result, string body)
    {
        var parameters = Passed(slot.Function).Select(p => $"{LvalueOf(p.Type)} {OwnName(slot.Function!, p)}");
        WriteEntered(slot, result, slot.HasThis ? parameters.Prepend("void* this$") : parameters, body);
    }

    private void WriteEntered(Slot slot, string result, IEnumerable<string> list, string body)
    {
        var own = OwnArguments(slot, k => k.Argument, Passed(slot.Function).Select(p => EntryCall.Told(p.Type, classifier)));
        _output.Append(LambdaText.NameTypes(
            $"template<> struct bridge::entered<{slot.Class.Type.Spelling}, {slot.Key}{own}> {{ static {result} call({string.Join(", ", list)}) {{ {body} }} }};\n"));
    }

    private string LvalueOf(ClangType type) => NativeSignature.IsCarried(type, classifier) ? $"const {EntryCall.Managed(type)}&"
        : type is ReferenceType reference ? $"{CppType.Name(reference.Referee.Spelling)}&"
        : $"{CppType.Name(type.Spelling)}&";
}
