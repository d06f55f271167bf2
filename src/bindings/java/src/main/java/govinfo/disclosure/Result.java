package govinfo.disclosure;

import java.nio.charset.StandardCharsets;

/** What a method gave: its status and the bytes of the result. */
public final class Result {
    /** No finding of severity error. */
    public static final int OK = 0;
    /** At least one. */
    public static final int FINDINGS = 1;
    /** The document could not be read; of two to be compared, one holds no report. */
    public static final int UNREADABLE = 2;

    private final int status;
    private final byte[] content;

    Result(int status, byte[] content) {
        this.status = status;
        this.content = content;
    }

    public int status() {
        return status;
    }

    public byte[] bytes() {
        return content.clone();
    }

    /** The result as text, such as the JSON of a check. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
