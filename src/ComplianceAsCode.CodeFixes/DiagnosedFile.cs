using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.CodeFixes;

/// <summary>A file and the diagnostics in it that are to be mended.</summary>
internal sealed record DiagnosedFile(Document Document, ImmutableArray<Diagnostic> Diagnostics);
