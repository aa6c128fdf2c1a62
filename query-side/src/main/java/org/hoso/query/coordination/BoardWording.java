package org.hoso.query.coordination;

import java.util.Set;
import java.util.stream.Stream;
import org.hoso.query.progress.Track;
import org.hoso.runtime.problems.Checks;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** Reads what a question about cases says in words; what is wrong is noted. */
public final class BoardWording {
    /** What {@code open} asks, of the board and of queues as they stood. */
    public static final String OPEN =
            "Hồ sơ còn việc đang chờ xử lý: whether somebody is waited for on a track of the case; a closed case is not open";

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LINK = 2_000;

    private BoardWording() {}

    public static @Nullable Track track(@Nullable String code, Checks checks) {
        return checks.read(
                "track",
                code,
                asked -> Stream.of(Track.values())
                        .filter(track -> track.code().equals(asked))
                        .findFirst()
                        .orElse(null));
    }

    /** Nothing where nothing was typed; no words where what was typed has none. */
    static @Nullable Set<String> words(@Nullable String text, Checks checks) {
        checks.notLonger("text", text, LONGEST_TEXT);
        return text == null || text.isBlank() || text.length() > LONGEST_TEXT ? null : Links.wordsAmong(text);
    }

    static @Nullable Set<String> link(@Nullable String url, Checks checks) {
        checks.notLonger("url", url, LONGEST_LINK);
        if (url == null || url.length() > LONGEST_LINK) return null;
        Set<String> words = Links.words(url);
        if (words.isEmpty()) checks.faults().add(Fault.at("/url", FaultCode.NOT_A_URL));
        return words;
    }
}
