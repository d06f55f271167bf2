using GovInfoDisclosure.Format.Compatibility;
using GovInfoDisclosure.Format.DependencyInjection;
using GovInfoDisclosure.Format.OpenXml.Docx;
using GovInfoDisclosure.Format.OpenXml.Xlsx;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.Format.OpenXml.DependencyInjection;

/// <summary>“依赖注入”: registers the readers and renderers of Office files.</summary>
public static class OpenXmlServiceCollectionExtensions
{
    /// <summary>“注册 Office 读取器”: the services of the library together with the readers and renderers of Word documents and workbooks.</summary>
    /// <param name="services">Where to.</param>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    public static IServiceCollection AddGovInfoDisclosureOpenXml(this IServiceCollection services) =>
        Guard.NotNull(services, nameof(services)).AddGovInfoDisclosureFormat(builder => builder
            .AddReader<DocxSourceReader>().AddReader<XlsxSourceReader>()
            .AddRenderer<DocxRenderer>().AddRenderer<XlsxRenderer>());
}
