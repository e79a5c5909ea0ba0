namespace Bridge.Runtime.Tests;

/// <summary>What the fixture does with an exception that comes out of a callback.</summary>
public enum Reaction
{
    Nothing,
    Swallow,
    TypeName,
    WhatAndRethrow,
    ThrowCopy,
    Keep,
    ByDerivedType,
    Nest,
}
