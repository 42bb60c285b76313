using CsCheck;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>A statement of a small language, as C# and with what it means: which paths through it run the model, and which record an event.</summary>
internal abstract record Statement
{
    /// <summary>The statement in C#. The sites of its runs of the model are numbered in the order in which they are written.</summary>
    public abstract string Code { get; }

    /// <summary>The paths through the statement, for one of the sites.</summary>
    public abstract Ends After(Paths before, ref int site);
}

/// <summary>A set of paths, by what has happened on them: bit 2·ran + recorded.</summary>
internal readonly record struct Paths(int Bits)
{
    public static Paths None => new(0);

    public static Paths Start => new(1);

    public bool HasUnlogged => (Bits & 4) != 0;

    public Paths Recorded() => new(((Bits & 1) | (Bits & 2) >> 1) << 1 | ((Bits & 4) | (Bits & 8) >> 1) << 1);

    public Paths Ran() => new((Bits & 3 | Bits >> 2) << 2);

    public static Paths operator |(Paths left, Paths right) => new(left.Bits | right.Bits);
}

/// <summary>How the paths through a statement end: at its end, by returning, or by leaving or repeating the loop around it. Those that throw are left out.</summary>
internal readonly record struct Ends(Paths Normal, Paths Return, Paths Break, Paths Continue)
{
    public static Ends operator |(Ends left, Ends right) =>
        new(left.Normal | right.Normal, left.Return | right.Return, left.Break | right.Break, left.Continue | right.Continue);
}

internal sealed record Simple(string Text, Func<Paths, Ends> Meaning) : Statement
{
    public static Simple Record { get; } = new("log.LogInformation(text);", before => new(before.Recorded(), default, default, default));

    public static Simple Return { get; } = new("return;", before => new(default, before, default, default));

    public static Simple Throw { get; } = new("throw new InvalidOperationException();", _ => default);

    public static Simple Nothing { get; } = new("Go();", before => new(before, default, default, default));

    public static Simple Break { get; } = new("break;", before => new(default, default, before, default));

    public static Simple Continue { get; } = new("continue;", before => new(default, default, default, before));

    public override string Code => Text;

    public override Ends After(Paths before, ref int site) => Meaning(before);
}

/// <summary>Runs the model.</summary>
internal sealed record Run : Statement
{
    public override string Code => "engine.Predict(text);";

    public override Ends After(Paths before, ref int site) => new(site-- == 0 ? before.Ran() : before, default, default, default);
}

internal sealed record Sequence(Statement First, Statement Second) : Statement
{
    public override string Code => $"{First.Code} {Second.Code}";

    public override Ends After(Paths before, ref int site)
    {
        var first = First.After(before, ref site);
        return first with { Normal = Paths.None } | Second.After(first.Normal, ref site);
    }
}

internal sealed record If(Statement Then, Statement Else) : Statement
{
    public override string Code => $"if (Go()) {{ {Then.Code} }} else {{ {Else.Code} }}";

    public override Ends After(Paths before, ref int site) => Then.After(before, ref site) | Else.After(before, ref site);
}

internal sealed record Loop(Statement Body) : Statement
{
    public override string Code => $"while (Go()) {{ {Body.Code} }}";

    public override Ends After(Paths before, ref int site)
    {
        // Once more for each thing that can happen on a path, until no round adds any.
        var ends = default(Ends);
        var entering = before;
        var after = site;
        for (var round = 0; round < 4; round++)
        {
            after = site;
            ends = Body.After(entering, ref after);
            entering |= ends.Normal | ends.Continue;
        }
        site = after;
        return new(entering | ends.Break, ends.Return, default, default);
    }
}

internal sealed record Finally(Statement Body, Statement Last) : Statement
{
    public override string Code => $"try {{ {Body.Code} }} finally {{ {Last.Code} }}";

    public override Ends After(Paths before, ref int site)
    {
        var body = Body.After(before, ref site);
        var (start, end) = (site, site);
        Paths Through(Paths paths)
        {
            end = start;
            return Last.After(paths, ref end).Normal;
        }
        var ends = new Ends(Through(body.Normal), Through(body.Return), Through(body.Break), Through(body.Continue));
        site = end;
        return ends;
    }
}

/// <summary>A handler that throws on: what is caught is no path of its own.</summary>
internal sealed record Guarded(Statement Body) : Statement
{
    public override string Code => $"try {{ {Body.Code} }} catch (Exception) {{ throw; }}";

    public override Ends After(Paths before, ref int site) => Body.After(before, ref site);
}

internal static class RandomPrograms
{
    public static Gen<Statement> Any { get; } = Of(4, inLoop: false, inFinally: false);

    private static Gen<Statement> Of(int depth, bool inLoop, bool inFinally)
    {
        List<Simple> simple = [Simple.Record, Simple.Nothing, Simple.Throw];
        // A finally can't be left by a jump.
        if (!inFinally) simple.Add(Simple.Return);
        if (inLoop) simple.AddRange(Simple.Break, Simple.Continue);
        Gen<Statement> leaf = Gen.Frequency((2, Gen.OneOf(simple.Select(one => Gen.Const<Statement>(one)).ToArray())), (1, Gen.Const<Statement>(new Run())));
        if (depth == 0) return leaf;

        var inner = Of(depth - 1, inLoop, inFinally);
        var body = Of(depth - 1, true, inFinally);
        return Gen.Frequency(
            (2, leaf),
            (4, Gen.Select(inner, inner, Statement (first, second) => new Sequence(first, second))),
            (2, Gen.Select(inner, inner, Statement (then, other) => new If(then, other))),
            (1, body.Select(Statement (one) => new Loop(one))),
            (1, Gen.Select(inner, Of(depth - 1, false, true), Statement (one, last) => new Finally(one, last))),
            (1, inner.Select(Statement (one) => new Guarded(one))));
    }
}
