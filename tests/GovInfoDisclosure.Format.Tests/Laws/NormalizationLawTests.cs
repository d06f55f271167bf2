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
}
