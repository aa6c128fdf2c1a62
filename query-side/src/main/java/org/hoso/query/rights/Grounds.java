package org.hoso.query.rights;

import java.util.UUID;
import org.hoso.runtime.problems.BadShape;
import org.hoso.runtime.problems.Fault;
import org.hoso.runtime.problems.FaultCode;
import org.hoso.runtime.problems.ReasonNeeded;
import org.jspecify.annotations.Nullable;

/**
 * On what grounds a reader wants to see what is not shown for the asking.
 *
 * @param glass id of the glass that this auditor broke
 */
public record Grounds(@Nullable Reason reason, @Nullable UUID glass) {
    public static final String GLASS = "Hoso-Glass";
    public static final Grounds NONE = new Grounds(null, null);

    /** Reads the two headers. @throws BadShape when either has not its form */
    public static Grounds of(@Nullable String reason, @Nullable String glass) {
        return new Grounds(Reason.of(reason), glass == null ? null : id(glass));
    }

    /** @throws ReasonNeeded where there is none */
    public Reason given() {
        if (reason == null) throw new ReasonNeeded(Reason.HEADER);
        return reason;
    }

    private static UUID id(String text) {
        try {
            if (text.length() == 36) return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            // told below, as any other text that is no id
        }
        throw new BadShape(Fault.at("/" + GLASS, FaultCode.NOT_A_UUID));
    }
}
