namespace ComplianceAsCode;

/// <summary>Where a person stands towards the decisions of a model. None of them is zero: a value that nobody set says nothing.</summary>
public enum OversightMode
{
    /// <summary>A person decides each case; the model only proposes.</summary>
    HumanInTheLoop = 1,

    /// <summary>The model acts; a person watches and can step in.</summary>
    HumanOnTheLoop = 2,

    /// <summary>A person decides whether and when the model is used at all, and can stop it.</summary>
    HumanInCommand = 3,
}
