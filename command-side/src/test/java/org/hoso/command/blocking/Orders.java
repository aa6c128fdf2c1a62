package org.hoso.command.blocking;

import static org.hoso.command.Noticed.LIAISON;
import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.LiftBlock;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Blocking.WithdrawBlockOrder;
import org.hoso.cases.Role;
import org.hoso.cases.Subject;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.hoso.command.Sample;
import org.jspecify.annotations.Nullable;

/** Orders to cut off access, and the cases that they are given in. */
final class Orders {
    static final UUID BLOCK = id(95);
    static final Actor PROVIDER = new Actor("isp-1", "DEMO", LocalDate.of(1900, 1, 1), Role.ISP, null);

    private Orders() {}

    /** Because Facebook let its 24 hours pass. */
    static OrderBlock unmet(Actor by, Instant at, UUID... items) {
        return new OrderBlock(
                CASE,
                by,
                at,
                BLOCK,
                List.of(items),
                BlockTarget.ISP,
                BlockGround.REMOVAL_CLOCK_BREACHED,
                document("21/BVHTTDL"),
                null,
                null,
                null);
    }

    /** The same, to providers by name. */
    static OrderBlock unmet(Actor by, Instant at, UUID block, List<String> providers, UUID... items) {
        OrderBlock like = unmet(by, at, items);
        return new OrderBlock(
                CASE,
                by,
                at,
                block,
                like.itemIds(),
                like.target(),
                like.ground(),
                like.document(),
                null,
                providers,
                null);
    }

    static WithdrawBlockOrder takeBack(Actor by, Instant at) {
        return new WithdrawBlockOrder(CASE, by, at, BLOCK, text("wrong provider"), document("22/BVHTTDL"));
    }

    /** Because nobody can be found behind a site. */
    static OrderBlock ownerless(Actor by, BlockTarget target, Instant at, UUID... items) {
        return new OrderBlock(
                CASE,
                by,
                at,
                BLOCK,
                List.of(items),
                target,
                BlockGround.NO_OWNER_FOUND,
                document("21/BVHTTDL"),
                null,
                null,
                null);
    }

    /** Two pages of a foreign site in a case of that body, behind which nobody can be found. */
    static Given ownerlessSite(Instant at, String agency) {
        return Noticed.violation(at, agency, "gambling", "WEBSITE_INTL")
                .after(new Subject.DeclareSubjectUnidentifiable(
                        CASE, Sample.officer(Role.COORDINATOR, agency), at, null, text("registry says nothing")));
    }

    /** ABEI's order on both posts that Facebook did not remove, and the provider's word that access is cut. */
    static Given inForce() {
        return Noticed.unmet()
                .after(unmet(LIAISON, hours(26), ITEM, OTHER_ITEM))
                .after(confirm(PROVIDER, hours(27)));
    }

    static ConfirmBlock confirm(Actor by, Instant at) {
        return new ConfirmBlock(CASE, by, at, BLOCK, "NOC-7", null);
    }

    static LiftBlock lift(Actor by, Instant at, @Nullable UUID consequence) {
        return new LiftBlock(CASE, by, at, BLOCK, text("dealt with"), consequence, document("30/BVHTTDL"));
    }
}
