using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0001. What cannot be read cannot be shown to anybody.</summary>
internal sealed class FileIsReadable() : SyntaxRule(new("CAC0001", nameof(FileIsReadable), Severity.Error,
    "the file can be read and is UTF-8 text", "ISO/IEC 42001 7.5.3"),
    SyntaxFaultKind.Unreadable, "make it readable, or exclude it in aims.yaml");
