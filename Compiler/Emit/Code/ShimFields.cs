using System.Globalization;
using Bridge.Compiler.Binding;
using Bridge.Compiler.Emit.Metadata.Types;
using Bridge.Compiler.Partition;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bridge.Compiler.Emit.Code;

/// <summary>The class whose static initonly fields hold the shims' addresses; its type initialiser loads the native library.
/// The JIT treats such fields as constants once the class is initialised.</summary>
internal sealed class ShimFields(ModuleDefinition module, ClassLibrary runtime)
{
    private readonly Dictionary<int, FieldDefinition> _fields = [];
    private TypeDefinition? _type;

    /// <summary>The field that holds a shim's address.</summary>
    public FieldDefinition FieldOf(Shim shim)
    {
        if (!_fields.TryGetValue(shim.Id, out var field))
        {
            field = new FieldDefinition(
                string.Create(CultureInfo.InvariantCulture, $"shim{shim.Id}"),
                FieldAttributes.Assembly | FieldAttributes.Static | FieldAttributes.InitOnly,
                runtime.Types.IntPtr);
            Type.Fields.Add(field);
            _fields.Add(shim.Id, field);
        }

        return field;
    }

    /// <summary>Writes the type initialiser, when managed code uses a shim or native code may call managed functions.</summary>
    /// <param name="shimCount">How many shims the native library has.</param>
    /// <param name="entries">The managed functions that it calls, by number.</param>
    /// <param name="libraryName">The assembly's name.</param>
    public void Finish(int shimCount, IReadOnlyList<MethodDefinition> entries, string libraryName)
    {
        if (_type is null && entries.Count == 0)
        {
            return;
        }

        var initializer = new MethodDefinition(
            ".cctor",
            MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName | MethodAttributes.HideBySig,
            runtime.Types.Void);
        Type.Methods.Add(initializer);
        var table = new VariableDefinition(new PointerType(runtime.Types.IntPtr));
        initializer.Body.Variables.Add(table);
        var il = initializer.Body.GetILProcessor();
        il.Emit(OpCodes.Ldtoken, Type);
        il.Emit(OpCodes.Ldstr, libraryName);
        il.Emit(OpCodes.Ldc_I4, shimCount);
        EmitEntries(il, entries);
        il.Emit(
            OpCodes.Call,
            runtime.Method(RuntimeNames.ShimTable, "Load", "System.RuntimeTypeHandle", "System.String", "System.Int32", "System.IntPtr*"));
        il.Emit(OpCodes.Stloc, table);
        foreach (var (id, field) in _fields.OrderBy(f => f.Key))
        {
            il.Emit(OpCodes.Ldloc, table);
            il.Emit(OpCodes.Ldc_I4, id * 8);
            il.Emit(OpCodes.Add);
            il.Emit(OpCodes.Ldind_I);
            il.Emit(OpCodes.Stsfld, field);
        }

        il.Emit(OpCodes.Ret);
    }

    /// <summary>The table of managed functions, or null when there are none.</summary>
    private void EmitEntries(ILProcessor il, IReadOnlyList<MethodDefinition> entries)
    {
        if (entries.Count == 0)
        {
            il.Emit(OpCodes.Ldc_I4_0);
            il.Emit(OpCodes.Conv_U);
            return;
        }

        il.Emit(OpCodes.Ldc_I4, entries.Count);
        il.Emit(OpCodes.Call, runtime.Method(RuntimeNames.ShimTable, "NewEntries", "System.Int32"));
        for (var i = 0; i < entries.Count; i++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldc_I4, i * 8);
            il.Emit(OpCodes.Add);
            il.Emit(OpCodes.Ldftn, entries[i]);
            il.Emit(OpCodes.Stind_I);
        }
    }

    private TypeDefinition Type
    {
        get
        {
            if (_type is null)
            {
                _type = new TypeDefinition(
                    string.Empty,
                    "<Shims>",
                    TypeAttributes.NotPublic | TypeAttributes.Sealed | TypeAttributes.Abstract | TypeAttributes.BeforeFieldInit,
                    runtime.Types.Object);
                module.Types.Add(_type);
            }

            return _type;
        }
    }
}
