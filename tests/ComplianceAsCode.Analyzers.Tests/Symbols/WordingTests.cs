using ComplianceAsCode.Analyzers.Symbols;

namespace ComplianceAsCode.Analyzers.Tests.Symbols;

public sealed class WordingTests
{
    [Theory]
    [InlineData("Ranks applications for underwriters", true)]
    [InlineData("Ranks the applications", false)]
    [InlineData("It's a well-known ranking", true)]
    [InlineData("- - - - -", false)]
    [InlineData("Оценивает заявки на кредит", true)]
    [InlineData("与信審査", true)]
    [InlineData("", false)]
    public void FourWords_AreEnough(string text, bool isEnough) => Assert.Equal(isEnough, Wording.HasEnoughWords(text));

    [Theory]
    [InlineData("TODO", "TODO")]
    [InlineData("MDL-TODO", "TODO")]
    [InlineData("(TBD)", "TBD")]
    [InlineData("TODOS and TODO", "TODO")]
    [InlineData("<Pending>", "<pending>")]
    [InlineData("a todo list", null)]
    [InlineData("PHOTODOC", null)]
    public void Placeholder_IsAWholeWordInUpperCase(string text, string? placeholder) => Assert.Equal(placeholder, Wording.Placeholder(text));
}
