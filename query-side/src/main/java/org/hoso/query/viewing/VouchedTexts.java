package org.hoso.query.viewing;

import java.util.Base64;
import java.util.stream.Stream;
import org.hoso.runtime.problems.ViewRowAltered;
import org.hoso.runtime.sealing.RowMacs;
import org.hoso.wire.CaseJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JavaType;

/**
 * What views keep as JSON, with an authentication code as its first member: over the table, what the row lies under, and the text. The
 * key is in no database, so whoever owns the databases can neither make such a text nor change one or lay it under another row unseen;
 * it is checked whenever a text is read, to be shown and to be folded on from (decision 0195).
 */
@Component
public class VouchedTexts {
    private static final String BEGIN = "{\"mac\":\"";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int CODE =
            BASE64.encodeToString(new byte[RowMacs.BYTES]).length();
    private static final int END = BEGIN.length() + CODE + 1;

    private final RowMacs macs;
    private final AlteredRows altered;

    public VouchedTexts(RowMacs macs, AlteredRows altered) {
        this.macs = macs;
        this.altered = altered;
    }

    /**
     * @param value what becomes a JSON object
     * @param table name of the shape
     * @param row   what the row lies under, its case first
     */
    public String write(Object value, String table, @Nullable Object... row) {
        return vouched(CaseJson.stored().writeValueAsString(value), table, row);
    }

    /** The same for a text that is a JSON object already. */
    public String vouched(String json, String table, @Nullable Object... row) {
        String rest = json.substring(1);
        return BEGIN + code(json, table, row) + "\"" + (rest.equals("}") ? rest : "," + rest);
    }

    /** @throws ViewRowAltered where it is not what was written under these very names; it is remembered for health */
    public <T> T read(Class<T> form, String text, String table, int generation, @Nullable Object... row) {
        return CaseJson.stored().readValue(plain(text, table, generation, row), form);
    }

    /** The same for a form with parameters. */
    public <T> T read(TypeReference<T> form, String text, String table, int generation, @Nullable Object... row) {
        JavaType type = CaseJson.stored().constructType(form);
        return CaseJson.stored().readValue(plain(text, table, generation, row), type);
    }

    /** The text as it was vouched for. @throws ViewRowAltered as above */
    public String plain(String text, String table, int generation, @Nullable Object... row) {
        if (text.length() > END && text.startsWith(BEGIN)) {
            String json = "{" + text.substring(text.charAt(END) == ',' ? END + 1 : END);
            if (bears(text.substring(BEGIN.length(), END - 1), json, table, row)) return json;
        }
        throw altered(table, generation, row);
    }

    /** Whether a code is the one of this text. No setting leaves this out; what it costs is measured by a benchmark that overrides it. */
    protected boolean bears(String code, String json, String table, @Nullable Object... row) {
        return code(json, table, row).equals(code);
    }

    /** What is thrown where something that stands beside a text does not fit it. */
    public ViewRowAltered altered(String table, int generation, @Nullable Object... row) {
        return altered.found(table, generation, row);
    }

    private String code(String json, String table, @Nullable Object... row) {
        @Nullable
        String[] parts = Stream.concat(
                        Stream.of(json), Stream.of(row).map(part -> part == null ? null : part.toString()))
                .toArray(String[]::new);
        return BASE64.encodeToString(macs.of("views." + table, parts));
    }
}
