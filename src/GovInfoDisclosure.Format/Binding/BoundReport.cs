using System.Collections.Immutable;
using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Locating;
using GovInfoDisclosure.Format.Reports;

namespace GovInfoDisclosure.Format.Binding;

/// <summary>The figures and prose that were read, where they stand, and what is to be said of them.</summary>
internal sealed record BoundReport(ReportFigures Figures, Narratives Narratives, ReportLocations Locations);
