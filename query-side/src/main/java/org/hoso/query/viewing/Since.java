package org.hoso.query.viewing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.jspecify.annotations.Nullable;

/** What a reader has written and wants to see: {@code ?since=4711} or {@code ?since=v7}, as the command's answer told it. */
public sealed interface Since {
    Pattern FORM = Pattern.compile("(v?)(\\d{1,18})");

    /** A place of the ledger. */
    record AtPosition(long position) implements Since {}

    /** A version of the case that is read. */
    record AtVersion(long version) implements Since {}

    /** By this name parameters of requests are read. @throws BadShape when the text has another form */
    static @Nullable Since of(@Nullable String text) {
        if (text == null) return null;
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) throw new BadShape(Fault.at("/since", FaultCode.WRONG_FORM));
        long number = Long.parseLong(matcher.group(2));
        return matcher.group(1).isEmpty() ? new AtPosition(number) : new AtVersion(number);
    }
}
