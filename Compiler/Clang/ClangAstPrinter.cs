using System.Globalization;
using System.Text;
using Bridge.Compiler.Clang.Ast;

namespace Bridge.Compiler.Clang;

/// <summary>Prints a unit as an indented tree, for <c>--stop-after check</c>.</summary>
public static class ClangAstPrinter
{
    /// <summary>The whole unit.</summary>
    public static string Print(ClangUnit unit)
    {
        var writer = new Writer();
        foreach (var record in unit.Records)
        {
            writer.Record(record);
        }

        foreach (var enumeration in unit.Enums)
        {
            writer.Enum(enumeration);
        }

        foreach (var variable in unit.Globals)
        {
            writer.Variable(variable);
        }

        foreach (var function in unit.Functions)
        {
            writer.Function(function);
        }

        return writer.ToString();
    }

    /// <summary>One node and everything below it.</summary>
    public static string Print(ClangNode node)
    {
        var writer = new Writer();
        writer.Node(node);
        return writer.ToString();
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private int _depth;

        public void Record(RecordDecl record)
        {
            var announced = record.AnnouncedBases.IsEmpty ? string.Empty : $" announces {string.Join(", ", record.AnnouncedBases)}";
            Line($"record {record.Type}{Id(record)} size {record.Type.Size} align {record.Type.Alignment}{announced}");
            _depth++;
            foreach (var baseType in record.Bases)
            {
                Line($"base {baseType}");
            }

            foreach (var member in record.Members)
            {
                Member(member);
            }

            _depth--;
        }

        public void Enum(EnumDecl enumeration)
        {
            Line($"enum {enumeration.QualifiedName}{Id(enumeration)} : {enumeration.Underlying}");
            _depth++;
            foreach (var constant in enumeration.Constants)
            {
                Line($"{constant.Name} = {constant.Value}");
            }

            _depth--;
        }

        public void Variable(VarDecl variable)
        {
            var value = variable.ConstantValue is { } constant ? $" = {constant}" : string.Empty;
            Line($"{variable.Storage} {variable.Type} {variable.QualifiedName}{Id(variable)}{value} {variable.InitStyle}".TrimEnd());
            Below(variable.Initializer);
        }

        public void Function(FunctionDecl function)
        {
            Line($"{Signature(function)} [{function.DefinitionBegin}..{function.BodyBegin}..{function.DefinitionEnd})");
            _depth++;
            foreach (var initializer in function.Initializers)
            {
                Line($"initialises {initializer.Field?.Name ?? initializer.Base?.Spelling ?? "itself"}{(initializer.IsWritten ? string.Empty : " implicitly")}");
                Below(initializer.Value);
            }

            if (function.Body is not null)
            {
                Node(function.Body);
            }

            _depth--;
        }

        public void Node(ClangNode? node)
        {
            Line(node is null ? "-" : Head(node));
            if (node is null)
            {
                return;
            }

            _depth++;
            foreach (var variable in node.Decls)
            {
                Declared(variable);
            }

            foreach (var child in node.Children)
            {
                Node(child);
            }

            _depth--;
        }

        public override string ToString() => _text.ToString();

        private void Member(ClangDecl member)
        {
            switch (member)
            {
                case FieldDecl field:
                    Line($"field {field.Type} {field.Name}{Id(field)} at {field.Offset}");
                    Below(field.Initializer);
                    break;
                case VarDecl variable: Variable(variable); break;
                case FunctionDecl function: Line(Signature(function)); break;
                default: Line($"nested {member.QualifiedName}"); break;
            }
        }

        private void Declared(ClangDecl declaration)
        {
            if (declaration is VarDecl variable)
            {
                Variable(variable);
            }
            else
            {
                Line($"declares {declaration.QualifiedName}");
            }
        }

        private void Below(ClangNode? node)
        {
            if (node is not null)
            {
                _depth++;
                Node(node);
                _depth--;
            }
        }

        private static string Signature(FunctionDecl function)
        {
            var parameters = string.Join(", ", function.Parameters.Select(p => $"{p.Type} {p.Name}".TrimEnd()));
            var arguments = function.TemplateArguments.IsEmpty ? string.Empty : $"<{string.Join(", ", function.TemplateArguments.Select(Argument))}>";
            var isStatic = function.IsStatic ? "static " : string.Empty;
            return $"{function.Kind} {isStatic}{function.ResultType} {function.QualifiedName}{arguments}({parameters}){Id(function)}";
        }

        private static string Argument(TemplateArgument argument) =>
            argument.Type?.Spelling ?? argument.Value.ToString(CultureInfo.InvariantCulture);

        private static string Id(ClangDecl declaration) => declaration.SyntaxId < 0 ? string.Empty : $" #{declaration.SyntaxId}";

        private static string Head(ClangNode node)
        {
            var parts = new List<string> { node.Kind.ToString(), $"[{node.Begin}..{node.End})" };
            AddIf(parts, node.Operator.Length > 0, $"'{node.Operator}'");
            AddIf(parts, node.CastKind.Length > 0, node.CastKind);
            AddIf(parts, node.Kind is NodeKind.IntegerLiteral or NodeKind.CharacterLiteral or NodeKind.BoolLiteral or NodeKind.Constant, node.Value.ToString(CultureInfo.InvariantCulture));
            AddIf(parts, node.Kind == NodeKind.StringLiteral, Literal(node));
            AddIf(parts, node.Text.Length > 0, $"\"{node.Text}\"");
            AddIf(parts, node.Decl is not null, $"→ {node.Decl?.QualifiedName}@{Path.GetFileName(node.Decl?.Location.File)}:{node.Decl?.Location.Line}");
            AddIf(parts, node.AllocatedType is not null, $"allocates {node.AllocatedType}");
            AddIf(parts, node.Type is not null, $": {node.Type} {Category(node.Category)}");
            AddIf(parts, node.IsArrow, "arrow");
            AddIf(parts, node.HasQualifier, "qualified");
            AddIf(parts, node.IsImplicit, "implicit");
            AddIf(parts, node.IsPostfix, "postfix");
            AddIf(parts, node.IsListInit, "list");
            return string.Join(' ', parts);
        }

        private static string Literal(ClangNode node) =>
            node.Value == 1 ? $"\"{Encoding.UTF8.GetString(node.Bytes.AsSpan())}\"" : $"{node.Bytes.Length} bytes";

        private static string Category(ValueCategory category) => category switch
        {
            ValueCategory.LValue => "lvalue",
            ValueCategory.XValue => "xvalue",
            _ => string.Empty,
        };

        private static void AddIf(List<string> parts, bool condition, string text)
        {
            if (condition)
            {
                parts.Add(text.TrimEnd());
            }
        }

        private void Line(string text) => _text.Append(' ', _depth * 2).Append(text).Append('\n');
    }
}
