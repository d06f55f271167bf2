using GovInfoDisclosure.Format.OpenXml.DependencyInjection;
using GovInfoDisclosure.Format.OpenXml.Tests.Support;
using GovInfoDisclosure.Format.Sources;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.Format.OpenXml.Tests.DependencyInjection;

public class OpenXmlServiceCollectionExtensionsTests
{
    [Fact]
    public void The_document_reader_reads_Office_files_once_they_are_registered()
    {
        using ServiceProvider provider = new ServiceCollection().AddGovInfoDisclosureOpenXml().AddGovInfoDisclosureOpenXml().BuildServiceProvider();
        DocumentReader reader = provider.GetRequiredService<DocumentReader>();

        Assert.Equal("正文\n", reader.Read(WordFixture.Package([WordFixture.Paragraph("正文")]), "报告.docx").Text);
        Assert.True(reader.CanRead(SourceKind.Xlsx));
        Assert.Equal(2, provider.GetServices<ISourceReader>().Count());
        Assert.IsAssignableFrom<IReportParser>(provider.GetRequiredService<IReportParser>());
    }
}
