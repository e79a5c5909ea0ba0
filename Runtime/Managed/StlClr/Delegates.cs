namespace Microsoft.VisualC.StlClr;

/// <summary>A function of one argument.</summary>
/// <param name="argument">The argument.</param>
/// <returns>The result.</returns>
public delegate TResult UnaryDelegate<TArgument, TResult>(TArgument argument);

/// <summary>A function of one argument and no result.</summary>
/// <param name="argument">The argument.</param>
public delegate void UnaryDelegateNoReturn<TArgument>(TArgument argument);

/// <summary>A function of two arguments, such as the ordering rule of a container.</summary>
/// <param name="left">The first argument.</param>
/// <param name="right">The second argument.</param>
/// <returns>The result.</returns>
public delegate TResult BinaryDelegate<TLeft, TRight, TResult>(TLeft left, TRight right);

/// <summary>A function of two arguments and no result.</summary>
/// <param name="left">The first argument.</param>
/// <param name="right">The second argument.</param>
public delegate void BinaryDelegateNoReturn<TLeft, TRight>(TLeft left, TRight right);
