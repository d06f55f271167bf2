using GovInfoDisclosure.Format.Diagnostics;
using GovInfoDisclosure.Format.Reports;
using GovInfoDisclosure.Format.Rules;
using GovInfoDisclosure.Format.Rules.Statements;
using GovInfoDisclosure.Format.Schema.Editions;
using GovInfoDisclosure.Format.Tests.Support;

namespace GovInfoDisclosure.Format.Tests.Rules.Statements;

/// <summary>The kinds of statement as an office would use them for rules of its own.</summary>
public sealed class ComparisonRuleTests
{
    private const string Licences = "/proactiveDisclosure/licensing/decisions";
    private const string Penalties = "/proactiveDisclosure/penalties/decisions";
    private const string Received = "/requests/newlyReceived/total";

    private static readonly DiagnosticDescriptor Own = new(
        "OFFICE1",
        Severity.Warning,
        new("本单位规则", "Our rule"),
        new("{where}：{leftTerms}；{rightTerms}；{left} {right} {difference} {given}", "{where}: {leftTerms}; {rightTerms}; {left} {right} {difference} {given}"),
        new("请核对", "Check"));

    [Theory]
    [InlineData(ComparisonOperator.Equal, false, true, false)]
    [InlineData(ComparisonOperator.NotEqual, true, false, true)]
    [InlineData(ComparisonOperator.AtLeast, false, true, true)]
    [InlineData(ComparisonOperator.AtMost, true, true, false)]
    [InlineData(ComparisonOperator.MoreThan, false, false, true)]
    [InlineData(ComparisonOperator.LessThan, true, false, false)]
    public void Each_operator_holds_for_less_equal_and_more_as_its_name_says(ComparisonOperator @operator, bool less, bool equal, bool more)
    {
        var rule = new ComparisonRule(Own, new([new(Licences)], @operator, [new(Penalties)]));
        Assert.Equal([less, equal, more], new[] { 4, 5, 6 }.Select(value => Check(rule, (Licences, value), (Penalties, 5)) is null));
    }

    [Fact]
    public void Factors_and_a_number_count_and_the_finding_names_every_figure()
    {
        var rule = new ComparisonRule(Own, new([new(Licences), new(Penalties, -2)], ComparisonOperator.AtLeast, [new(Received, 3)], number: -1));
        Assert.Null(Check(rule, (Licences, 12), (Penalties, 2), (Received, 3)));

        Diagnostic finding = Check(rule, (Licences, 11), (Penalties, 2), (Received, 3))!;
        Assert.Equal((Licences, Severity.Warning), (finding.Address, finding.Severity));
        Assert.Equal([Penalties, Received], finding.Related.AsEnumerable());
        Assert.Equal(
            "行政许可：行政许可 × 本年处理决定数量 11 − 2×行政处罚 × 本年处理决定数量 2；3×一、本年新收政府信息公开申请数量 × 总计 3 − 1；7 8 1 ",
            DiagnosticText.Message(finding));
    }

    [Fact]
    public void A_comparison_is_asked_for_only_where_its_conditions_hold()
    {
        var rule = new ComparisonRule(Own, new([new(Licences)], ComparisonOperator.Equal, [], number: 1))
        {
            Conditions = [new([new(Penalties)], ComparisonOperator.MoreThan, [])],
        };
        Assert.Null(Check(rule, (Licences, 2), (Penalties, 0)));
        Assert.Null(Check(rule, (Licences, 1), (Penalties, 3)));
        Assert.EndsWith("行政处罚 × 本年处理决定数量 3", DiagnosticText.Message(Check(rule, (Licences, 2), (Penalties, 3))!), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_number_is_not_assessed()
    {
        var rule = new ComparisonRule(Own, new([new(Licences)], ComparisonOperator.MoreThan, [new(Penalties)]));
        foreach (Figure figure in new[] { Figure.Blank, Figure.Dash("/"), Figure.Unreadable("1O"), default })
        {
            Assert.Null(Check(rule, (Licences, figure), (Penalties, 5)));
            Assert.Null(Check(rule, (Licences, 5), (Penalties, figure)));
        }
    }

    [Fact]
    public void A_rule_applies_to_the_editions_that_have_all_of_its_figures()
    {
        var common = new ComparisonRule(Own, new([new(Licences)], ComparisonOperator.AtLeast, []));
        var only2019 = new ComparisonRule(Own, new([new("/proactiveDisclosure/licensing/itemsLastYear")], ComparisonOperator.AtLeast, []));
        var conditional = new ComparisonRule(Own, new([new(Licences)], ComparisonOperator.AtLeast, []))
        {
            Conditions = [new([new("/proactiveDisclosure/licensing/itemsLastYear")], ComparisonOperator.AtLeast, [])],
        };
        Assert.Equal([(true, true), (true, false), (true, false)], new[] { common, only2019, conditional }.Select(rule =>
            (rule.AppliesTo(EditionSchemas.Format2019), rule.AppliesTo(EditionSchemas.Format2021))));
    }

    [Fact]
    public void An_office_asks_for_words_of_its_own()
    {
        var rule = new WordingRule(
            new("OFFICE2", Severity.Info, new("用词", "Wording"), new("{heading}缺少{missing}", "{heading} lacks {missing}"), new("请补写", "Add it")),
            "/narratives/overview",
            [new(new("政务公开专区", "public desks"), "专区", "查阅点"), new(new("平台", "platforms"), "平台")]);
        var validator = new ReportValidator([rule]);
        AnnualReport report = CleanReports.Department2021;

        Assert.Equal("一、总体情况缺少政务公开专区", DiagnosticText.Message(Assert.Single(validator.Validate(report).Diagnostics)));
        Assert.Empty(validator.Validate(report.WithNarratives(report.Narratives with { Overview = "设查阅点，建平台。" })).Diagnostics);
        Assert.Empty(validator.Validate(report.WithNarratives(Narratives.Empty)).Diagnostics);
    }

    [Fact]
    public void Arguments_that_mean_nothing_are_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => new Comparison([], ComparisonOperator.Equal, []));
        Assert.Throws<ArgumentNullException>(() => new ComparisonRule(Own, null!));
        Assert.Throws<ArgumentNullException>(() => new ComparisonRule(null!, new([new(Licences)], ComparisonOperator.Equal, [])));
        Assert.Throws<ArgumentNullException>(() => new WordGroup(null!));
    }

    private static Diagnostic? Check(ComparisonRule rule, params (string Address, Figure Figure)[] figures) => new ReportValidator([rule])
        .Validate(figures.Aggregate(CleanReports.Department2021, (report, figure) => report.WithFigure(figure.Address, figure.Figure)))
        .Diagnostics.SingleOrDefault();
}
