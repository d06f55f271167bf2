using GovInfoDisclosure.Cli.Tests.Foreign;

namespace GovInfoDisclosure.Format.AspNetCore.Tests.Browser;

/// <summary>The web component in headless Chromium, in real editors; the scenarios stand in tests/foreign/component/scenarios.mjs.</summary>
public sealed class ComponentTests
{
    [ForeignFact("node", "chromium")]
    public async Task Word_pasted_into_wangEditor_is_checked_mended_and_clean() => await Went("word pasted into wangEditor is checked, mended and clean");

    [ForeignFact("node", "chromium")]
    public async Task A_figure_typed_wrong_in_wangEditor_is_found() => await Went("a figure typed wrong in wangEditor is found while it is typed");

    [ForeignFact("node", "chromium")]
    public async Task A_text_field_is_checked_and_mended_as_if_typed() => await Went("a text field is checked, its figure selected and mended as if typed");

    [ForeignFact("node", "chromium")]
    public async Task An_editable_element_is_marked_without_being_altered() => await Went("an editable element is marked without being altered, and mended");

    [ForeignFact("node", "chromium")]
    public async Task Without_highlights_cells_are_outlined() => await Went("without highlights cells are outlined, again without altering them");

    [ForeignFact("node", "chromium")]
    public async Task An_editor_in_a_frame_that_is_made_later_is_found() => await Went("an editor in a frame that is made later is found");

    [ForeignFact("node", "chromium")]
    public async Task Submitting_is_blocked_while_there_are_errors() => await Went("submitting is blocked while there are errors, and goes through without");

    [ForeignFact("node", "chromium")]
    public async Task Changed_content_is_checked_before_it_is_submitted() => await Went("content that was changed a moment ago is checked before it is submitted");

    [ForeignFact("node", "chromium")]
    public async Task A_server_that_cannot_be_reached_is_said_and_blocks() => await Went("a server that cannot be reached is said, and blocks");

    [ForeignFact("node", "chromium")]
    public async Task Blocking_by_errors_alone_lets_pass_what_could_not_be_checked() =>
        await Went("blocking by errors alone lets pass what could not be checked, and nothing else");

    [ForeignFact("node", "chromium")]
    public async Task An_answer_that_is_no_result_is_not_taken_for_one() => await Went("an answer that is no result is not taken for one");

    [ForeignFact("node", "chromium")]
    public async Task An_answer_to_older_content_is_dropped() => await Went("an answer to older content is dropped");

    [ForeignFact("node", "chromium")]
    public async Task A_page_that_is_no_report_is_left_alone() => await Went("a page that is no report is left alone unless a report is required");

    [ForeignFact("node", "chromium")]
    public async Task Everything_can_be_done_with_the_keyboard() => await Went("everything can be done with the keyboard");

    [ForeignFact("node", "chromium")]
    public async Task Findings_are_accessible_in_three_languages() =>
        await Went("findings are read aloud and are accessible, in light and dark, in three languages");

    [ForeignFact("node", "chromium")]
    public async Task Pages_are_told_what_was_found() => await Went("pages are told what was found");

    [ForeignFact("node", "chromium")]
    public async Task Every_scenario_has_its_test() => Assert.Equal(
        typeof(ComponentTests).GetMethods().Count(method => method.IsDefined(typeof(ForeignFactAttribute), inherit: false)) - 1, (await ComponentRun.Results).Count);

    private static async Task Went(string scenario)
    {
        Dictionary<string, string?> results = await ComponentRun.Results;
        Assert.True(results.ContainsKey(scenario), $"there is no scenario “{scenario}”");
        Assert.True(results[scenario] is null, results[scenario]);
    }
}
