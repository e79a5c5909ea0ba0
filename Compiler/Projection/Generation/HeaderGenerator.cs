namespace Bridge.Compiler.Projection.Generation;

/// <summary>Writes the header of one layer: forward declarations, handle operators, class bodies. That order removes all cycles.</summary>
internal sealed class HeaderGenerator
{
    private readonly HeaderWriter _writer;
    private readonly TypeModel _model;
    private readonly ForwardWriter _forward;
    private readonly OpsWriter _ops;
    private readonly StructWriter _structs;

    public HeaderGenerator(HeaderWriter writer, TypeModel model)
    {
        _writer = writer;
        _model = model;
        var types = new CppTypes(model);
        var interfaces = new InterfaceClosure(model);
        var functions = new FunctionWriter(writer, types);
        var indexers = new IndexerWriter(model, types);
        var conversions = new ConversionWriter(types);
        var delegates = new DelegateWriter(types);
        _forward = new ForwardWriter(writer);
        _ops = new OpsWriter(writer, model, types, interfaces, indexers, conversions, delegates);
        var bases = new BaseTypes(model, types, interfaces);
        _structs = new StructWriter(writer, model, types, bases,
        [
            new NestedTypeWriter(model).Write,
            ObjectRangeWriter.Write,
            indexers.WriteOwnIndexers,
            delegates.WriteConstructors,
            NativeStorage.Write,
            new ConstructorWriter(functions).Write,
            new StringConstructorWriter(types).Write,
            conversions.WriteValueConversions,
            new OperatorWriter(types).Write,
            new MethodWriter(types, new MethodSelection(model), functions, bases).Write,
            new PropertyWriter(types).Write,
            new FieldWriter(types).Write,
            new EventWriter(types).Write,
        ]);
    }

    /// <summary>The layer of the framework, with the prelude between its parts.</summary>
    public void WriteFramework()
    {
        _writer.Line("#pragma once");
        Include("names.h");
        _forward.Write([.. _model.Emitted]);
        Include("announce.h", "generics.h", "handle.h", "functions.h", "enums.h");
        foreach (var type in _model.Emitted.Where(t => t.Scalar is not null && !t.IsVoid))
        {
            _writer.Line($"template<> struct clr::wrap<{type.Scalar}> {{ using type = {type.Path}; }};");
        }

        EnumWriter.WriteOperators(_writer, _model.Emitted);
        _ops.Write(_model.Emitted);
        Include("roots.h", "scalars.h", "arrays.h", "array_of.h", "events.h", "pointers.h");
        _structs.Write(_model.Emitted);
        Include("array.h");
        new LibraryOperatorWriter(_writer, _model).Write();
        Include("each.h", "traits.h", "values.h");
    }

    /// <summary>A layer of further assemblies on top of the framework's.</summary>
    public void WriteFurther()
    {
        _writer.Line("#pragma once");
        _forward.Write([.. _model.Emitted]);
        EnumWriter.WriteOperators(_writer, _model.Emitted);
        _ops.Write(_model.Emitted);
        _structs.Write(_model.Emitted);
    }

    private void Include(params string[] names)
    {
        foreach (var name in names)
        {
            _writer.Line($"#include \"{name}\"");
        }
    }
}
