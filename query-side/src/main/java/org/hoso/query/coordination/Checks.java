package org.hoso.query.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.query.progress.Track;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with what is asked, so that it is told at once. */
public final class Checks {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LINK = 2_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");

    private final List<Fault> faults = new ArrayList<>();

    public @Nullable String code(String name, @Nullable String code) {
        if (code != null && !CODE.matcher(code).matches()) faults.add(Fault.at("/" + name, FaultCode.WRONG_FORM));
        return code;
    }

    public @Nullable Track track(@Nullable String code) {
        if (code == null) return null;
        Track found = Stream.of(Track.values())
                .filter(track -> track.code().equals(code))
                .findFirst()
                .orElse(null);
        if (found == null) faults.add(Fault.at("/track", FaultCode.WRONG_FORM));
        return found;
    }

    Set<String> words(@Nullable String text) {
        return text == null || tooLong("text", text, LONGEST_TEXT) ? Set.of() : Tokens.words(text);
    }

    Set<String> link(@Nullable String url) {
        if (url == null || tooLong("url", url, LONGEST_LINK)) return Set.of();
        Set<String> words = Links.words(url);
        if (words.isEmpty()) faults.add(Fault.at("/url", FaultCode.NOT_A_URL));
        return words;
    }

    /** Where something else notes what is wrong. */
    public List<Fault> faults() {
        return faults;
    }

    @Nullable
    Cursor cursor(@Nullable String after) {
        if (after == null) return null;
        Cursor cursor = Cursor.of(after);
        if (cursor == null) faults.add(Fault.at("/after", FaultCode.WRONG_FORM));
        return cursor;
    }

    public int limit(int limit) {
        if (limit < 1 || limit > Sought.MOST) faults.add(Fault.at("/limit", FaultCode.OUT_OF_RANGE));
        return limit;
    }

    /** @throws BadShape when anything was wrong */
    public void end() {
        if (!faults.isEmpty()) throw new BadShape(faults);
    }

    private boolean tooLong(String name, String text, int most) {
        boolean tooLong = text.length() > most;
        if (tooLong) faults.add(Fault.at("/" + name, FaultCode.TOO_LONG, "most", most));
        return tooLong;
    }
}
