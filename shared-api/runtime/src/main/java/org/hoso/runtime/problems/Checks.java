package org.hoso.runtime.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with the parameters of an address, so that it is told at once. */
public final class Checks {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final List<Fault> faults = new ArrayList<>();

    /** The parameters of a page. @throws BadShape for rows that are not from 1 to the most */
    public static void page(int limit, int most) {
        page(0, limit, most);
    }

    /** @throws BadShape also for a place to go on from that is before all */
    public static void page(long after, int limit, int most) {
        Checks checks = new Checks().that(after >= 0, "after", FaultCode.OUT_OF_RANGE);
        checks.limit(limit, most);
        checks.end();
    }

    /** Notes a fault unless all is well. */
    public Checks that(boolean well, String name, FaultCode code) {
        if (!well) faults.add(Fault.at("/" + name, code));
        return this;
    }

    /** An absent text fits. */
    public @Nullable String fits(String name, @Nullable String text, Pattern form) {
        that(text == null || form.matcher(text).matches(), name, FaultCode.WRONG_FORM);
        return text;
    }

    /** The code of a body, a platform, a province. */
    public @Nullable String code(String name, @Nullable String code) {
        return fits(name, code, CODE);
    }

    public @Nullable UUID id(String name, @Nullable String text) {
        return read(name, text, id -> ID.matcher(id).matches() ? UUID.fromString(id) : null);
    }

    /** @param reading gives nothing for a text that it cannot read */
    public <T> @Nullable T read(String name, @Nullable String text, Function<String, @Nullable T> reading) {
        if (text == null) return null;
        T found = reading.apply(text);
        that(found != null, name, FaultCode.WRONG_FORM);
        return found;
    }

    public void notLonger(String name, @Nullable String text, int most) {
        if (text != null && text.length() > most) faults.add(Fault.at("/" + name, FaultCode.TOO_LONG, "most", most));
    }

    /** Rows of a page: 1 to the most. */
    public int limit(int limit, int most) {
        that(limit >= 1 && limit <= most, "limit", FaultCode.OUT_OF_RANGE);
        return limit;
    }

    /** Where something else notes what is wrong. */
    public List<Fault> faults() {
        return faults;
    }

    /** @throws BadShape when anything was wrong */
    public void end() {
        if (!faults.isEmpty()) throw new BadShape(faults);
    }
}
