using System;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Format;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.Sources;

namespace Consumer
{
    public static class Program
    {
        public static void Main(string[] args)
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            ParseResult parsed = DisclosureReports.Parse(File.ReadAllBytes(args[0]), args[0]);
            foreach (Diagnostic finding in DisclosureReports.Validate(parsed).Diagnostics)
            {
                Console.WriteLine(finding.Id + " " + finding.Address);
            }

            var file = new MemoryStream();
            new DocxRenderer().Render(UsesTheLibrary.Build(), file);
            var reader = new DocumentReader(DocumentReader.DefaultReaders.Add(new DocxSourceReader()));
            ParseResult again = new ReportParser().Parse(reader.Read(file.ToArray(), "report.docx"));
            Console.WriteLine(again.Report.Header.Agency + " " + UsesTheLibrary.Addresses(again.Report.Edition).Count());
            Console.WriteLine(UsesTheLibrary.RoundTrip(again.Report).Equals(again.Report));
        }
    }
}
