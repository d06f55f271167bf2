package govinfo.disclosure;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.File;
import java.nio.charset.StandardCharsets;

/**
 * Checks Chinese government information disclosure annual reports (政府信息公开工作年度报告).
 *
 * <p>A thin class over the C interface (govinfo_disclosure.h): bytes in, the JSON of the tool "govdisclosure" out. It has no state; any
 * thread may call any method. The native library is the file that the variable {@code GOVINFO_DISCLOSURE_LIBRARY} names, otherwise what JNA
 * finds under the name {@code govinfo_disclosure}.
 */
public final class GovInfoDisclosure {
    // the length of a result is a size_t; where that has 32 bits, the upper half of a long stays zero
    private interface C extends Library {
        C INSTANCE = Native.load(named(), C.class);

        static String named() {
            String file = System.getenv("GOVINFO_DISCLOSURE_LIBRARY");
            return file == null || file.isEmpty() ? "govinfo_disclosure" : new File(file).getAbsolutePath();
        }

        int govinfo_check(byte[] content, SizeT length, byte[] options, PointerByReference result, LongByReference resultLength);

        int govinfo_parse(byte[] content, SizeT length, byte[] options, PointerByReference result, LongByReference resultLength);

        int govinfo_convert(byte[] content, SizeT length, byte[] options, PointerByReference result, LongByReference resultLength);

        int govinfo_normalize(byte[] content, SizeT length, byte[] options, PointerByReference result, LongByReference resultLength);

        int govinfo_compare(
                byte[] lastYear, SizeT lastYearLength, byte[] thisYear, SizeT thisYearLength,
                byte[] options, PointerByReference result, LongByReference resultLength);

        int govinfo_rules(byte[] options, PointerByReference result, LongByReference resultLength);

        int govinfo_schema(byte[] options, PointerByReference result, LongByReference resultLength);

        int govinfo_version(PointerByReference result, LongByReference resultLength);

        void govinfo_free(Pointer result);
    }

    private interface Call {
        int into(PointerByReference result, LongByReference length);
    }

    private static final int BAD_ARGUMENT = -1;

    private GovInfoDisclosure() {
    }

    /** Reads a document and asks every rule; {@link Options} name, kind, edition, language, locations, guidance, settings, profile, failOn. */
    public static Result check(byte[] content, Options options) {
        return call((result, length) -> C.INSTANCE.govinfo_check(content, new SizeT(content.length), options.bytes(), result, length));
    }

    /** Reads a document without rules; {@link Options} name, kind, edition, language, locations, guidance. */
    public static Result parse(byte[] content, Options options) {
        return call((result, length) -> C.INSTANCE.govinfo_parse(content, new SizeT(content.length), options.bytes(), result, length));
    }

    /** Writes the report in another format; {@link Options} to, script, fragment, bom, name, kind, edition. Empty where there is no report. */
    public static Result convert(byte[] content, Options options) {
        return call((result, length) -> C.INSTANCE.govinfo_convert(content, new SizeT(content.length), options.bytes(), result, length));
    }

    /** The clean text of a document; {@link Options} to, name, kind. Empty where it cannot be read. */
    public static Result normalize(byte[] content, Options options) {
        return call((result, length) -> C.INSTANCE.govinfo_normalize(content, new SizeT(content.length), options.bytes(), result, length));
    }

    /** Holds two years of one body against each other; {@link Options} of {@link #check} and lastYearName. */
    public static Result compare(byte[] lastYear, byte[] thisYear, Options options) {
        return call((result, length) -> C.INSTANCE.govinfo_compare(
                lastYear, new SizeT(lastYear.length), thisYear, new SizeT(thisYear.length), options.bytes(), result, length));
    }

    /** Every rule, or the one that {@link Options} id names; in the language that language names. */
    public static Result rules(Options options) {
        return call((result, length) -> C.INSTANCE.govinfo_rules(options.bytes(), result, length));
    }

    /** The JSON Schema of an edition's report. */
    public static String schema(String edition) {
        return call((result, length) -> C.INSTANCE.govinfo_schema(new Options().set("edition", edition).bytes(), result, length)).text();
    }

    /** The version of the native library. */
    public static String version() {
        return call(C.INSTANCE::govinfo_version).text();
    }

    private static Result call(Call call) {
        PointerByReference result = new PointerByReference();
        LongByReference length = new LongByReference();
        int status = call.into(result, length);
        Pointer memory = result.getValue();
        try {
            byte[] content = memory == null ? new byte[0] : memory.getByteArray(0, Math.toIntExact(length.getValue()));
            if (status == BAD_ARGUMENT) {
                throw new IllegalArgumentException(new String(content, StandardCharsets.UTF_8));
            }
            if (status < 0) {
                throw new IllegalStateException(memory == null ? "out of memory" : new String(content, StandardCharsets.UTF_8));
            }
            return new Result(status, content);
        } finally {
            C.INSTANCE.govinfo_free(memory);
        }
    }
}
