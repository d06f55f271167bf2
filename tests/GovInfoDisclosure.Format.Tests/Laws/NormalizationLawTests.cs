using FsCheck.Fluent;
using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;
using GovInfoDisclosure.Format.Testing;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Laws;

public class NormalizationLawTests
{
    private static readonly TextNormalizer Normalizer = new();
    private static readonly DocumentReader Reader = new();
    private static readonly ReportParser Parser = new();

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Normalising_a_damaged_document_twice_changes_nothing(string edition) => Properties.Hold(
        DamageArbitraries.Damaged(EditionSchemas.All.Single(candidate => candidate.Code == edition)),
        document =>
        {
            string once = Normalizer.Normalize(Reader.Read(document.Content, document.FileName)).Text;
            Assert.Equal(once, Normalizer.Normalize(new SourceDocument("x", SourceKind.Text, once)).Text);
        },
        cases: 40);

    // Text alone: the cells of pages and sheets are told by the file, and normalised text no longer has them. What the bytes lost is said
    // where they are read, and not again where text is.
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Normalising_a_text_first_changes_no_figure_and_no_finding(string edition) => Properties.Hold(
        DamageArbitraries.Damaged(EditionSchemas.All.Single(candidate => candidate.Code == edition)).Filter(document => document.Shape.Extension == "txt"),
        document =>
        {
            SourceDocument source = Reader.Read(document.Content, document.FileName);
            ParseResult direct = Parser.Parse(source);
            ParseResult normalised = Parser.Parse(new SourceDocument("x", SourceKind.Text, Normalizer.Normalize(source).Text));

            Assert.Equal(direct.Status, normalised.Status);
            Assert.Equal(direct.Report, normalised.Report);
            Assert.Equal(
                direct.Diagnostics.Except(source.Diagnostics).Select(finding => (finding.Id, finding.Address)),
                normalised.Diagnostics.Select(finding => (finding.Id, finding.Address)));
        },
        cases: 40);
}
