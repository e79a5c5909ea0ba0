using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Bridge.Runtime;

/// <summary><c>bridge::managed_services</c>: what native libraries may ask of managed code.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ManagedServices
{
    /// <summary>The table given to every library. Lives as long as this assembly.</summary>
    public static readonly ManagedServices* Table = Create();

    private delegate* unmanaged<ManagedFaultState*, byte*> _what;
    private delegate* unmanaged<ManagedFaultState*, byte*> _typeName;
    private delegate* unmanaged<ManagedFaultState*, void> _destroy;
    private delegate* unmanaged<void*, int, int, nint> _newString;
    private delegate* unmanaged<nint, nint> _cloneHandle;
    private delegate* unmanaged<nint, void> _freeHandle;
    private delegate* unmanaged<nint, nint> _disposeTarget;

    /// <summary>See <see cref="NativeException.CapturesNativeStacks"/>.</summary>
    public int CapturesStacks;

    private static ManagedServices* Create()
    {
        var table = (ManagedServices*)RuntimeHelpers.AllocateTypeAssociatedMemory(typeof(ManagedServices), sizeof(ManagedServices));
        table->_what = &What;
        table->_typeName = &TypeName;
        table->_destroy = &Destroy;
        table->_newString = &NewString;
        table->_cloneHandle = &CloneHandle;
        table->_freeHandle = &FreeHandle;
        table->_disposeTarget = &DisposeTarget;
        table->CapturesStacks = Environment.GetEnvironmentVariable("BRIDGE_NATIVE_STACK") == "0" ? 0 : 1;
        return table;
    }

    [UnmanagedCallersOnly]
    private static byte* What(ManagedFaultState* fault) => fault->Describe();

    [UnmanagedCallersOnly]
    private static byte* TypeName(ManagedFaultState* fault) => fault->DescribeType();

    [UnmanagedCallersOnly]
    private static void Destroy(ManagedFaultState* fault) => ManagedFaultState.Destroy(fault);

    [UnmanagedCallersOnly]
    private static nint NewString(void* units, int count, int unit) => GcRoot.Create(
        unit == sizeof(char) ? new string((char*)units, 0, count) : Encoding.UTF8.GetString((byte*)units, count));

    [UnmanagedCallersOnly]
    private static nint CloneHandle(nint handle) => GcRoot.Create(GcRoot.Get(handle));

    [UnmanagedCallersOnly]
    private static void FreeHandle(nint handle) => GcRoot.Free(handle);

    [UnmanagedCallersOnly]
    private static nint DisposeTarget(nint handle)
    {
        nint fault = 0;
        try
        {
            Disposal.Delete(GcRoot.Get(handle));
        }
#pragma warning disable CA1031 // it goes on in the native caller
        catch (Exception e)
#pragma warning restore CA1031
        {
            ManagedFault.Store(e, &fault);
        }

        return fault;
    }
}
