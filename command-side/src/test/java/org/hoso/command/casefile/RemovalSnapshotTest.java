package org.hoso.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Noticed.NOTICE;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking;
import org.hoso.cases.Clocks;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Removal;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.wire.CaseJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of a case with notices, checks, blocks and locks, written as a snapshot")
class RemovalSnapshotTest {
    @Test
    @DisplayName("reads back as it was: subjects, notices, claims, checks, blocks, locks, breached clocks")
    void reads_back() {
        CaseFile file = blocked().file();
        var json = CaseJson.stored();
        assertThat(json.readValue(json.writeValueAsString(file), CaseFile.class))
                .isEqualTo(file);
    }

    private static Given blocked() {
        return Noticed.unmet()
                .after(new Subject.AllegeSubject(
                        CASE,
                        officer(Role.COORDINATOR, "ABEI"),
                        MONDAY,
                        id(40),
                        null,
                        Subject.AdvertisingRole.SELLER,
                        "FACEBOOK",
                        "HCM",
                        text("name"),
                        null))
                .after(new PlatformNotice.RecordDelivery(
                        CASE, LIAISON, hours(2), NOTICE, PlatformNotice.Delivery.DELIVERED, "EM-1"))
                .after(new Removal.ClaimRemoval(CASE, Noticed.FACEBOOK, hours(26), NOTICE, List.of(ITEM)))
                .after(new Removal.CheckRemoval(
                        CASE, LIAISON, hours(27), id(91), ITEM, Removal.CheckResult.STILL_THERE, "officer", null, null))
                .after(new Blocking.OrderBlock(
                        CASE,
                        LIAISON,
                        hours(28),
                        id(95),
                        List.of(ITEM, OTHER_ITEM),
                        Blocking.BlockTarget.ISP,
                        Blocking.BlockGround.REMOVAL_CLOCK_BREACHED,
                        document("21/BVHTTDL"),
                        null,
                        null,
                        null))
                .after(new Blocking.ConfirmBlock(CASE, LIAISON, hours(29), id(95), null, null))
                .after(new Blocking.RequestAccountLock(
                        CASE,
                        LIAISON,
                        hours(30),
                        id(96),
                        "FACEBOOK",
                        id(40),
                        Blocking.LockKind.TEMPORARY,
                        15,
                        document("5/PTTH"),
                        null,
                        null))
                .after(new Clocks.RecordBreach(CASE, Actor.system(), hours(54), lockClock()));
    }

    /** The third clock that the case starts: the notice's, the duty to block, the lock's. */
    private static UUID lockClock() {
        return id(1002);
    }
}
