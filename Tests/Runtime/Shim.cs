namespace Bridge.Runtime.Tests;

/// <summary>Ids of the shims in <c>Native/fixture.cpp</c>.</summary>
internal enum Shim
{
    RaiseDeep,
    Raise,
    RaiseForPointer,
    RaiseForBool,
    Live,
    RaiseThroughDestructor,
    Rethrow,
    WhatInHandler,
    TypeOf,
    SideValue,
    IntAt,
    Hold,
    HeldData,
    HeldSize,
    BorrowHeld,
    CopyHeld,
    Text,
    Sizes,
    CallManaged,
    ThrowKept,
    Unwound,
    DropKept,
    HoldBytes,
    KeepHeld,
    EnterHandler,
    LeaveHandler,
    ThrowCurrent,
    Count,
}
