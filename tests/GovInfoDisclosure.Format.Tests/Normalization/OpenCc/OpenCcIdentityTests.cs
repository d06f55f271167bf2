using System.Text;
using GovInfoDisclosure.Format.Normalization.OpenCc;

namespace GovInfoDisclosure.Format.Tests.Normalization.OpenCc;

/// <summary>The same dictionaries through Debian's opencc and through the library give the same text, unit by unit.</summary>
public sealed class OpenCcIdentityTests : IClassFixture<OpenCcIdentityTests.Generated>
{
    private readonly Generated _generated;

    public OpenCcIdentityTests(Generated generated) => _generated = generated;

    [OpenCcTheory]
    [MemberData(nameof(OfficialCasesTests.Configurations), MemberType = typeof(OfficialCasesTests))]
    public void Generated_text_and_real_documents_come_out_the_same(string name, OpenCcConfiguration configuration)
    {
        var converter = new OpenCcConverter(configuration);

        // the two directions that reports need get the whole 5 MB
        string text = name is "t2s" or "s2t" ? _generated.Text : _generated.Text[.._generated.Text.IndexOf('\n', 200_000)];
        string documents = string.Join("\n", CorpusFolder.Texts().Select(document => document.Text)).Replace("\r", "", StringComparison.Ordinal);
        text += "\n" + documents;
        Assert.Equal(_generated.OpenCc!.Run(name, text), converter.Convert(text));
    }

    /// <summary>About 5 MB of dictionary words in random order: every rule meets every other one's neighbours.</summary>
    public sealed class Generated : IDisposable
    {
        public Generated()
        {
            if (!DebianOpenCc.IsInstalled)
            {
                return;
            }

            OpenCc = new DebianOpenCc();
            IReadOnlyList<string> words = OpenCc.Words;
            var random = new Random(20210930);
            var text = new StringBuilder();
            while (text.Length < 1_700_000)
            {
                text.Append(words[random.Next(words.Count)]);
                if (random.Next(20) == 0)
                {
                    text.Append("，。 \nA1"[random.Next(6)]);
                }
            }

            Text = text.ToString();
        }

        internal DebianOpenCc? OpenCc { get; }

        internal string Text { get; } = "";

        public void Dispose() => OpenCc?.Dispose();
    }
}
