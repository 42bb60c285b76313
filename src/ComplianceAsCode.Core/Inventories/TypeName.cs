namespace ComplianceAsCode.Inventories;

/// <summary>Full names of types, folded so that documents, code and metadata agree: nested types with a point, no number of type parameters, no type arguments.</summary>
public static class TypeName
{
    /// <summary>Folds a name.</summary>
    public static string Fold(string name)
    {
        Span<char> folded = name.Length <= 512 ? stackalloc char[name.Length] : new char[name.Length];
        var (length, depth, inArity) = (0, 0, false);
        foreach (var c in name)
        {
            if (c == '<') depth++;
            if (c == '`') inArity = true;
            else if (!char.IsAsciiDigit(c)) inArity = false;
            if (depth == 0 && !inArity && c != '`') folded[length++] = c == '+' ? '.' : c;
            if (c == '>' && depth > 0) depth--;
        }
        return folded[..length].Trim().ToString();
    }
}
