namespace GovInfoDisclosure.Format.OpenXml.Writing;

/// <summary>The properties of a file: its title, and nothing that differs from one run to the next.</summary>
internal static class CoreProperties
{
    public static void AddTo(PackageWriter package, string title) => package.Add("docProps/core.xml", OfficeNames.CoreType, xml =>
    {
        xml.WriteStartElement("cp", "coreProperties", OfficeNames.CoreProperties);
        xml.WriteElementString("dc", "title", OfficeNames.DublinCore, title);
        xml.WriteEndElement();
    });
}
