package govinfo.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Options by name, as govinfo_disclosure.h lists them; what a function does not know it refuses. */
public final class Options {
    private final Map<String, String> json = new LinkedHashMap<>();

    public Options set(String name, String value) {
        return setJson(name, quoted(value));
    }

    public Options set(String name, boolean value) {
        return setJson(name, String.valueOf(value));
    }

    /** An option that is JSON itself: settings, as in govdisclosure.json. */
    public Options setJson(String name, String value) {
        json.put(name, value);
        return this;
    }

    @Override
    public String toString() {
        return json.entrySet().stream().map(one -> quoted(one.getKey()) + ":" + one.getValue()).collect(Collectors.joining(",", "{", "}"));
    }

    byte[] bytes() {
        return (this + "\0").getBytes(StandardCharsets.UTF_8);
    }

    // what is not plain ASCII is escaped: half a surrogate pair survives, and no zero ends the text
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                quoted.append(c);
            } else {
                quoted.append(String.format("\\u%04x", (int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
