package org.hoso.access;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hoso.cases.About;
import org.hoso.cases.Actor;
import org.hoso.cases.By;
import org.hoso.cases.CaseId;
import org.hoso.cases.Handed;
import org.hoso.cases.Minted;
import org.hoso.cases.Role;
import org.hoso.cases.Sealed;
import org.hoso.cases.Shape;

/** Truy cập khẩn: an auditor opens for some hours what the role withholds in one case, and a second person knows of it. */
public interface Glass {
    sealed interface Command extends AccessCommand {}

    sealed interface Event extends AccessEvent {}

    /**
     * @param hours how long it stays broken, 1 to 8: Hoso's own rule, the law data has no length for it
     * @param told  sign-in id of the second person who was told, another than the auditor
     */
    @By(Role.AUDITOR)
    record BreakGlass(
            @Handed Actor by,
            Instant at,
            @Handed CaseId caseId,
            @Minted UUID glassId,
            int hours,
            String told,
            @About Sealed reason)
            implements Command {
        private static final Pattern SIGN_IN_ID = Pattern.compile("[A-Za-z0-9@._:/-]{1,100}");

        public BreakGlass {
            Shape.require(hours >= 1 && hours <= 8, "a glass stays broken for 1 to 8 hours");
            Shape.require(told != null && SIGN_IN_ID.matcher(told).matches(), "told is a sign-in id and no name");
        }

        /** The same with another second person. */
        public BreakGlass telling(String other) {
            return new BreakGlass(by, at, caseId, glassId, hours, other, reason);
        }

        @Override
        public UUID stream() {
            return glassId;
        }
    }

    /** Until then, what the auditor reads in that case under this glass is opened and recorded. */
    record GlassBroken(Actor by, Instant at, CaseId caseId, UUID glassId, Instant expiresAt, String told, Sealed reason)
            implements Event {
        @Override
        public UUID stream() {
            return glassId;
        }
    }
}
