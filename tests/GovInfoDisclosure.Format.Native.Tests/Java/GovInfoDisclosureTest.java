import govinfo.disclosure.GovInfoDisclosure;
import govinfo.disclosure.Options;
import govinfo.disclosure.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Run by BindingsTests with the sample report and what the tool prints about it. */
public final class GovInfoDisclosureTest {
    public static void main(String[] arguments) throws Exception {
        byte[] report = Files.readAllBytes(Paths.get(arguments[0]));
        String expected = new String(Files.readAllBytes(Paths.get(arguments[1])), StandardCharsets.UTF_8);

        Result check = GovInfoDisclosure.check(report, new Options().set("name", arguments[0]));
        expect("the text of a check", expected, check.text());
        expect("the status of a check", Result.FINDINGS, check.status());

        String odd = "报告\0\"\\\ud83d\ude00\n.md";
        Result named = GovInfoDisclosure.parse(report, new Options().set("name", odd).set("kind", "markdown").set("locations", true));
        expect("a name", true, named.text().contains("\"source\": \"报告\\u0000"));
        expect("locations", true, named.text().contains("\"locations\": {"));

        Options settings = new Options().setJson("settings", "{\"rules\": {\"GID3001\": \"warning\"}}");
        expect("an error that is a warning", Result.OK, GovInfoDisclosure.check(report, settings).status());

        byte[] word = GovInfoDisclosure.convert(report, new Options().set("to", "docx")).bytes();
        expect("a Word file", true, word[0] == 'P' && word[1] == 'K');
        expect("the Word file read", true, GovInfoDisclosure.check(word, new Options()).text().contains("\"GID3001\""));

        expect("no bytes", Result.FINDINGS, GovInfoDisclosure.check(new byte[0], new Options()).status());
        expect("a damaged package", Result.UNREADABLE, GovInfoDisclosure.check(new byte[] {'P', 'K', 3, 4}, new Options()).status());
        expect("a clean text", "政府信息公开", GovInfoDisclosure.normalize("政府信息公開".getBytes(StandardCharsets.UTF_8), new Options()).text().trim());
        expect("a schema", true, GovInfoDisclosure.schema("2021").contains("\"properties\""));
        expect("the version", true, expected.contains("\"tool\": \"" + GovInfoDisclosure.version() + "\""));

        try {
            GovInfoDisclosure.check(report, new Options().set("language", "fr"));
            throw new AssertionError("a word that is not known was taken");
        } catch (IllegalArgumentException e) {
            expect("the reason", true, e.getMessage().contains("zh-Hant"));
        }

        byte[] alone = GovInfoDisclosure.check(report, new Options()).bytes();
        expect("the same in threads", true,
                IntStream.range(0, 64).parallel().allMatch(i -> Arrays.equals(alone, GovInfoDisclosure.check(report, new Options()).bytes())));
    }

    private static void expect(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ": expected\n" + expected + "\nbut was\n" + actual);
        }
    }
}
