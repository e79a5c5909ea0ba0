using Bridge.Compiler.Binding.Tree;
using Bridge.Compiler.Clang.Ast;
using Bridge.Compiler.Clang.Mapping;
using Bridge.Compiler.Diagnostics;
using Mono.Cecil;

namespace Bridge.Compiler.Binding;

internal sealed partial class BodyBinder
{
    /// <summary>Binds the variables of a declaration statement; what must run at the end of the scope goes to <paramref name="cleanups"/>.</summary>
    private BoundBlock BindDeclarations(ClangNode node, List<BoundStatement> cleanups)
    {
        DeclareInHost(node);
        return new([.. node.Decls.OfType<VarDecl>().Select(v => BindVariable(v, node, cleanups))]);
    }

    private BoundStatement BindVariable(VarDecl variable, ClangNode node, List<BoundStatement> cleanups)
    {
        var declare = DeclareVariable(variable, node, cleanups);
        return variable.Bindings.IsEmpty ? declare : new BoundBlock([declare, BindNames(variable, cleanups)]);
    }

    private BoundStatement DeclareVariable(VarDecl variable, ClangNode node, List<BoundStatement> cleanups)
    {
        if (variable.Storage != VarStorage.Local)
        {
            return BindStaticLocal(variable, node);
        }

        CheckTemplate(variable.Type);
        return variable.Type switch
        {
            _ when IsPinPtr(variable.Type) => BindPinPtr(variable),
            Clang.Ast.ReferenceType reference => BindReferenceVariable(variable, reference, cleanups),
            Clang.Ast.ArrayType array => BindNativeArray(variable, array, node, cleanups),
            _ when _classifier.IsNativeClass(variable.Type) => BindNativeVariable(variable, cleanups),
            _ when IsStackSemantics(variable.Type) => BindStackObject(variable, cleanups),
            _ => BindScalarVariable(variable),
        };
    }

    private LocalSymbol DeclareLocal(VarDecl variable, TypeReference type)
    {
        var local = new LocalSymbol(variable.Name, type);
        _variables[variable] = new LocalPlace(local);
        return local;
    }

    /// <summary>Scalars, pointers, handles and managed values.</summary>
    private BoundStatement BindScalarVariable(VarDecl variable)
    {
        var place = new LocalPlace(DeclareLocal(variable, TypeOf(variable.Type)));
        return variable.Initializer is not { } initializer
            ? new BoundBlock([])
            : WithTemporaries(() => new BoundExpressionStatement(
                new BoundStore(place, Coerce(BindOutermost(initializer), place.Type), false, Types.Void)));
    }

    /// <summary><c>T&amp; r = e</c>: the address of what it refers to; a temporary bound to it lives as long as the block.</summary>
    private BoundStatement BindReferenceVariable(VarDecl variable, Clang.Ast.ReferenceType reference, List<BoundStatement> cleanups)
    {
        var initializer = variable.Initializer!;
        var source = PeelCleanups(initializer);
        if (ExtendedTemporary(source) is { } temporary)
        {
            return BindExtendedTemporary(variable, temporary, reference.Referee, cleanups);
        }

        return WithTemporaries(initializer, cleanups, () =>
        {
            var place = BindPlace(initializer);
            if (place is ObjectPlace target)
            {
                // What names the object may come to mean another one: R% r = *h.
                var kept = new LocalPlace(new LocalSymbol(variable.Name, target.Handle.Type));
                _variables[variable] = new ObjectPlace(new BoundLoad(kept));
                return Effect(new BoundStore(kept, target.Handle, false, Types.Void));
            }

            var address = BindReferenceVariableTo(place, reference, initializer);
            var local = new LocalPlace(new LocalSymbol(variable.Name, address.Type));
            _variables[variable] = Behind(new BoundLoad(local), reference.Referee);
            return new BoundExpressionStatement(new BoundStore(local, address, false, Types.Void));
        });
    }

    /// <summary>A native reference to a variable is an address that native code may have; what lies on the gc heap would move under it.</summary>
    private BoundExpression BindReferenceVariableTo(Place place, Clang.Ast.ReferenceType reference, ClangNode initializer)
    {
        if (reference.IsTracking || reference.IsRValue || (_classifier.IsManaged(reference.Referee) && !_context.Mapper.IsManagedValue(reference.Referee)))
        {
            return BindReferenceTo(place, reference.Referee, initializer);
        }

        return !MayMove(place) ? NativeAddress(BindReferenceTo(place, reference.Referee, initializer))
            : reference.Referee.IsConst || place is PropertyPlace ? BindReferenceTo(place, reference.Referee, initializer)
            : Error(Descriptors.GcLvalueToReference, initializer, MessageWording.Apply(reference.Referee.Spelling));
    }

    private static ClangNode PeelCleanups(ClangNode node) =>
        node.Kind is NodeKind.ExprWithCleanups or NodeKind.Paren || node is { Kind: NodeKind.ImplicitCast, CastKind: "NoOp" }
            ? PeelCleanups(node.Children[0]!)
            : node;

    private static ClangNode? ExtendedTemporary(ClangNode node) =>
        node is { Kind: NodeKind.MaterializeTemporary, Text: "automatic" } ? node : null;

    private BoundStatement BindExtendedTemporary(
        VarDecl variable, ClangNode temporary, ClangType type, List<BoundStatement> cleanups)
    {
        var value = temporary.Children[0]!;
        if (_classifier.IsNativeClass(type))
        {
            return DeclareNativeObject(variable, (RecordType)value.Type!, value, cleanups);
        }

        var place = new LocalPlace(DeclareLocal(variable, TypeOf(type)));
        return WithTemporaries(() => new BoundExpressionStatement(
            new BoundStore(place, Coerce(BindValue(value), place.Type), false, Types.Void)));
    }

    /// <summary>A native object in the IL frame: <c>T v(args)</c> → construct into the local's memory; destroyed at the end of the scope.</summary>
    private BoundStatement BindNativeVariable(VarDecl variable, List<BoundStatement> cleanups) =>
        DeclareNativeObject(variable, (RecordType)variable.Type, variable.Initializer, cleanups);

    private BoundStatement DeclareNativeObject(
        VarDecl variable, RecordType type, ClangNode? initializer, List<BoundStatement> cleanups)
    {
        if (IsInitializerList(initializer))
        {
            return BindListVariable(variable, type, initializer!, cleanups);
        }

        if (initializer is not null && AllowsLambdas)
        {
            NameClosureTypes(type, initializer);
        }

        // What the initialiser extends was complete before the variable.
        var first = cleanups.Count;
        var address = DeclareSlot(variable, type, cleanups);
        if (initializer is null)
        {
            return new BoundBlock([]);
        }

        var extended = new List<BoundStatement>();
        var construct = WithTemporaries(initializer, extended, () => Effect(ConstructOutermost(address, type, initializer, variable.Name)));
        cleanups.InsertRange(first, extended);
        return construct;
    }

    /// <summary>The place of a native object at an address.</summary>
    private IndirectPlace NativeObject(BoundExpression address, ClangType type) =>
        new(address, _context.Mapper.NativeStruct((RecordType)type));

    /// <summary>A native array in the IL frame.</summary>
    private BoundStatement BindNativeArray(VarDecl variable, Clang.Ast.ArrayType array, ClangNode node, List<BoundStatement> cleanups)
    {
        if (_classifier.IsManaged(array.Element))
        {
            return new BoundExpressionStatement(
                Error(Descriptors.ManagedElementInNativeArray, variable.Initializer ?? node, variable.Name));
        }

        var address = SizedSlot(array.Size, Math.Max(array.Alignment, 1), variable.Name);
        _variables[variable] = new IndirectPlace(address, PointeeType(array));
        if (InnermostElement(array) is RecordType { Declaration.IsTriviallyDestructible: false })
        {
            cleanups.Add(Effect(_cutter.DestroyArray(address, array)));
        }

        return variable.Initializer is not { } initializer
            ? new BoundBlock([])
            : WithTemporaries(() => new BoundExpressionStatement(ConstructArray(address, array, initializer)));
    }

    private static ClangType InnermostElement(Clang.Ast.ArrayType array) =>
        array.Element is Clang.Ast.ArrayType inner ? InnermostElement(inner) : array.Element;

    /// <summary>An object of a ref class with stack semantics: a handle that is disposed at the end of the scope (ECMA-372 §16.4).</summary>
    private BoundStatement BindStackObject(VarDecl variable, List<BoundStatement> cleanups)
    {
        var type = ObjectType(variable.Type);
        var local = new LocalPlace(new LocalSymbol(variable.Name, type));
        _variables[variable] = new ObjectPlace(new BoundLoad(local));
        if (Hierarchy.Implements(type, "System.IDisposable"))
        {
            cleanups.Add(new BoundExpressionStatement(DisposeHandle(new BoundLoad(local))));
        }

        return variable.Initializer is not { } initializer
            ? new BoundBlock([])
            : WithTemporaries(() => new BoundExpressionStatement(
                new BoundStore(local, BindStackInitializer(initializer, variable), false, Types.Void)));
    }

    private BoundExpression BindStackInitializer(ClangNode initializer, VarDecl variable) =>
        BindOwned(initializer, variable.Type) ?? Error(Descriptors.NoCopyConstructor, initializer, MessageWording.Apply(variable.Type.Spelling));
}
