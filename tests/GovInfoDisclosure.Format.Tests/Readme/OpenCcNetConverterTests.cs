using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Sources;
using OpenCCNET;

namespace GovInfoDisclosure.Format.Tests.Readme;

// example
public sealed class OpenCcNetConverter : IScriptConverter
{
    static OpenCcNetConverter() => ZhConverter.Initialize();

    public string Convert(string text) => ZhConverter.HantToHans(text);

    public ConvertedText ConvertWithMap(string text) => ConvertedText.Align(text, Convert(text));
}
// end

/// <summary>The converter that the README shows, word for word, behind the normalizer.</summary>
public class OpenCcNetConverterTests
{
    [Fact]
    public void The_converter_of_the_readme_plugs_in()
    {
        var source = new SourceDocument("a.txt", SourceKind.Text, "（七）總計\u300012\n公開３件");

        NormalizedDocument document = new TextNormalizer(new OpenCcNetConverter()).Normalize(source);

        Assert.Equal("（七）总计数 12\n公开3件", document.Text);
        Assert.Equal("12", Original("12"));
        Assert.Equal("公開", Original("公开"));
        Assert.Equal("３", Original("3"));

        string Original(string word)
        {
            SourceSpan span = document.ToSource(new SourceSpan(document.Text.IndexOf(word, StringComparison.Ordinal), word.Length));
            return source.Original.Substring(span.Start, span.Length);
        }
    }
}
