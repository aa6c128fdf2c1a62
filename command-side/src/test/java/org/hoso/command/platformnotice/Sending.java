package org.hoso.command.platformnotice;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.ClockChanges;
import org.hoso.cases.Conclusion.ConclusionGiven;
import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.PlatformNotice.Channel;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.Role;
import org.hoso.command.Noticed;
import org.jspecify.annotations.Nullable;

/** One notice, told in the words that a test is about. */
record Sending(
        String agency,
        String platform,
        LegalGround ground,
        boolean urgent,
        Instant at,
        Channel channel,
        List<UUID> items,
        @Nullable UUID conclusion) {
    static final UUID CONCLUSION = id(90);
    private static final UUID LATER = id(92);

    static Sending by(String agency, String platform, LegalGround ground, Instant at) {
        return new Sending(agency, platform, ground, false, at, Channel.EMAIL, List.of(ITEM), null);
    }

    Sending pressing() {
        return new Sending(agency, platform, ground, true, at, channel, items, conclusion);
    }

    Sending through(Channel other) {
        return new Sending(agency, platform, ground, urgent, at, other, items, conclusion);
    }

    Sending listing(UUID... others) {
        return new Sending(agency, platform, ground, urgent, at, channel, List.of(others), conclusion);
    }

    Sending enclosing(UUID other) {
        return new Sending(agency, platform, ground, urgent, at, channel, items, other);
    }

    NotifyPlatform notice() {
        return new NotifyPlatform(
                CASE,
                officer(Role.LIAISON, agency),
                at,
                Noticed.NOTICE,
                platform,
                items,
                ground,
                urgent,
                channel,
                document("15/PTTH"),
                conclusion,
                null,
                null,
                null);
    }

    /** VFA's own finding, which a notice may enclose. */
    static ConclusionGiven conclusion(Finding finding, Instant at) {
        return conclusion(CONCLUSION, finding, at);
    }

    /** VFA thinks better of it, half an hour before the sample notice for another. */
    static ConclusionGiven later(Finding finding) {
        return conclusion(LATER, finding, hours(2).plusSeconds(1800));
    }

    private static ConclusionGiven conclusion(UUID conclusionId, Finding finding, Instant at) {
        return new ConclusionGiven(
                CASE,
                officer(Role.EXPERT, "VFA"),
                at,
                conclusionId,
                null,
                finding,
                document("8/ATTP"),
                text("grounds"),
                ClockChanges.NONE);
    }
}
