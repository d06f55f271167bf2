using System.Text;

namespace GovInfoDisclosure.Format.Benchmarks.Normalization;

/// <summary>An invented report of about 5,000 characters, in the forms that a normalizer meets.</summary>
internal static class SampleText
{
    private static readonly string[] Sentences =
    [
        "某县发展和改革局认真贯彻落实《中华人民共和国政府信息公开条例》，围绕中心工作，着力推进决策、执行、管理、服务和结果公开。",
        "全年通过门户网站主动公开政府信息386条，其中机构职能类12条、行政规范性文件3件、重点领域信息109条、其他信息262条。",
        "收到政府信息公开申请17件，上年结转2件，均在法定期限内答复，未发生因政府信息公开引起的行政复议和行政诉讼。",
        "严格执行信息发布审核制度，坚持先审后发、一事一审，及时清理失效信息，保证内容准确、更新及时、查阅方便。",
        "加强政务新媒体的日常监管，对照考核指标逐项自查，组织业务培训3次，参训人员75人次，工作人员的业务水平进一步提升。",
        "存在的主要问题：一是主动公开的内容不够全面，二是解读形式比较单一，三是个别单位对依申请公开工作的重视程度不够。",
    ];

    /// <summary>Simplified text in the normalizer's own form: nothing to do.</summary>
    public static string Simplified { get; } = Write();

    /// <summary>The same in Traditional characters.</summary>
    public static string Traditional { get; } =
        new Format.Normalization.OpenCc.OpenCcConverter(Format.Normalization.OpenCc.OpenCcConfiguration.SimplifiedToTraditional).Convert(Simplified);

    /// <summary>Traditional text with pinyin remnants, wide blanks and CR LF.</summary>
    public static string Damaged { get; } = Traditional
        .Replace("公開", "公(gong)(gong)開(kai)(kai)", StringComparison.Ordinal)
        .Replace("數", "數(shù)", StringComparison.Ordinal)
        .Replace(" ", "　", StringComparison.Ordinal)
        .Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string Write()
    {
        var text = new StringBuilder();
        for (int part = 1; part <= 6; part++)
        {
            text.Append("第").Append(part).Append("部分、总体情况\n");
            for (int i = 0; i < Sentences.Length; i++)
            {
                text.Append(Sentences[(i + part) % Sentences.Length]).Append(i % 2 == 0 ? "" : "\n");
            }

            for (int row = 1; row <= 26; row++)
            {
                text.Append(row).Append(".属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n");
            }
        }

        return text.ToString();
    }
}
