using GovInfoDisclosure.Format.Normalization;
using GovInfoDisclosure.Format.Normalization.OpenCc;
using GovInfoDisclosure.Format.Schema;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Sources;

namespace GovInfoDisclosure.Format.Tests.Normalization.OpenCc;

/// <summary>Simplified to Traditional and back: what reports say comes back as it was.</summary>
public sealed class RoundTripTests
{
    private static readonly TextNormalizer Normalizer = new();

    // what does not come back, because Traditional text writes it with the character of another Simplified word; none so far
    private static readonly HashSet<string> Exceptions = [];

    private static readonly string[] Prose =
    [
        "着力推进决策、执行、管理、服务和结果公开，着重抓好制度建设，件件有着落",
        "围绕中心工作，沿着规范化方向，随着条例施行，显著提升，著名商标，著作权",
        "主动公开范围、途径，公文流转程序，干部培训，若干措施，干净整洁，余干县、乾县、沈阳",
        "答复、批复、复函、复核、覆盖、反复、重复、复议、恢复、复印", "了解、瞭望、明了、借助、慰藉、征求、特征、征收",
        "台账、账号、账户、规划、计划、搜集、什么、只有、系统、联系、关系、体系、制定、制作、限制、全面、方面",
        "里程碑、公里、这里、后续、之后、皇后、历史、日历、简历、准确、批准、标准、采购、采纳、松绑、放松、发展、头发",
        "向社会公布、方向、注册、备注、志愿、日志、标志、合并、并且、尽管、尽快、汇报、汇编、周期、咨询、占用",
    ];

    [Theory]
    [InlineData(OpenCcConfiguration.SimplifiedToTraditional)]
    [InlineData(OpenCcConfiguration.SimplifiedToTaiwan)]
    [InlineData(OpenCcConfiguration.SimplifiedToHongKong)]
    public void The_words_of_reports_come_back(OpenCcConfiguration configuration)
    {
        var converter = new OpenCcConverter(configuration);
        foreach (string text in Labels().Concat(Prose))
        {
            NormalizedDocument back = Normalizer.Normalize(new SourceDocument("文本", SourceKind.Text, converter.Convert(text)));
            Assert.True(back.Text == text || Exceptions.Contains(text), $"{text} → {converter.Convert(text)} → {back.Text}");
        }
    }

    [CorpusFact]
    public void Real_simplified_documents_come_back()
    {
        var converter = new OpenCcConverter(OpenCcConfiguration.SimplifiedToTraditional);
        foreach ((string name, string text) in CorpusFolder.Texts())
        {
            string clean = Normalizer.Normalize(new SourceDocument(name, SourceKind.Text, text)).Text;
            string back = Normalizer.Normalize(new SourceDocument(name, SourceKind.Text, converter.Convert(clean))).Text;
            Assert.Equal(clean, back);
        }
    }

    private static IEnumerable<string> Labels()
    {
        foreach (EditionSchema edition in EditionSchemas.All)
        {
            foreach (SectionSchema section in edition.Sections)
            {
                yield return section.Heading;
            }

            foreach (TableSchema table in edition.Tables)
            {
                yield return table.Title;
                foreach (LineSchema line in table.Lines)
                {
                    yield return line.Row.Title;
                    foreach (CellSchema cell in line.Cells)
                    {
                        yield return cell.Column.Label;
                    }
                }
            }
        }
    }
}
