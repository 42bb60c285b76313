namespace System.Runtime.CompilerServices;

// netstandard2.0 lacks the type that the compiler asks for when it emits records.
internal static class IsExternalInit;
