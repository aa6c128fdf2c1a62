package org.hoso.command.appeal;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.OTHER_ITEM;
import static org.hoso.command.Sample.days;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.id;
import static org.hoso.command.Sample.item;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.reported;
import static org.hoso.command.Sample.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.PlatformNotice;
import org.hoso.cases.Role;
import org.hoso.cases.Sanction;
import org.hoso.command.Given;
import org.jspecify.annotations.Nullable;

/** A decision, request, block or lock to attack, with a random choice of what it led to, and the same told in words. */
record RandomMatter(Given given, World world, Attacked attacked) {
    static final UUID ENFORCEMENT = id(66);
    static final UUID PLATFORM_CASE = id(67);
    static final UUID LED_BLOCK = id(601);
    static final UUID APART_LOCK = id(602);
    static final UUID APART_BLOCK = id(603);

    static RandomMatter of(Random random) {
        return switch (Attacked.values()[random.nextInt(4)]) {
            case DECISION -> decision(random);
            case NOTICE -> notice(random);
            case BLOCK -> block();
            case ACCOUNT_LOCK -> lock();
            case INACTION -> throw new IllegalStateException("leads to nothing but the duty to act");
        };
    }

    private static RandomMatter decision(Random random) {
        long paid = random.nextInt(3) * Matter.FINE / 2;
        List<String> remedies = List.of("R1", "R2").subList(0, random.nextInt(3));
        World world = new World(Matter.DECISION, Matter.FINE, paid);
        List<CaseEvent> events = new ArrayList<>(List.of(
                reported(item(ITEM, "FACEBOOK"), item(OTHER_ITEM, "FACEBOOK")),
                Matter.identified(),
                Matter.recorded("advertising"),
                Matter.proposed(),
                Matter.imposed(remedies),
                Matter.served()));
        world.led("tell_national_database", Matter.DECISION);
        world.led("withdraw_strike", id(54));
        remedies.forEach(remedy -> world.led("cancel_remedy", Matter.DECISION + " " + remedy));
        if (paid > 0) events.add(Execution.paid(paid));
        if (random.nextInt(3) == 0) {
            events.add(Execution.publicised(Matter.PUBLICATION));
            world.led("correct_publication", Matter.PUBLICATION);
        }
        if (random.nextInt(4) == 0) {
            events.add(enforced());
            world.led("withdraw_enforcement", ENFORCEMENT);
        }
        if (random.nextInt(2) == 0) asked(Matter.DECISION, random, events, world);
        if (random.nextInt(3) == 0) {
            events.add(Measures.lock(Measures.LOCK, Matter.DECISION, days(4)));
            world.led("unlock_account", Measures.LOCK);
        }
        if (random.nextInt(4) == 0) {
            events.add(Measures.blockAgain(LED_BLOCK, Matter.DECISION, days(4)));
            world.led("lift_block", LED_BLOCK);
        }
        apart(random, events);
        return new RandomMatter(Given.events(events.toArray(CaseEvent[]::new)), world, Attacked.DECISION);
    }

    /** Measures in the same case that were said to rest on no decision: whatever becomes of that one, they stay. */
    private static void apart(Random random, List<CaseEvent> events) {
        if (random.nextBoolean()) events.add(Measures.lock(APART_LOCK, null, days(4)));
        if (random.nextBoolean())
            events.add(Measures.block(APART_BLOCK, org.hoso.cases.Blocking.BlockGround.NO_OWNER_FOUND, null));
    }

    private static RandomMatter notice(Random random) {
        World world = new World(Matter.DECISION, 0, 0);
        List<CaseEvent> events = new ArrayList<>(
                List.of(reported(item(ITEM, "FACEBOOK"), item(OTHER_ITEM, "FACEBOOK")), Matter.identified()));
        if (asked(null, random, events, world)) world.voidedByTheRuling(Measures.NOTICE);
        return new RandomMatter(Given.events(events.toArray(CaseEvent[]::new)), world, Attacked.NOTICE);
    }

    private static RandomMatter block() {
        World world = new World(Matter.DECISION, 0, 0);
        world.led("lift_block", Measures.BLOCK);
        return new RandomMatter(Measures.blocked(), world, Attacked.BLOCK);
    }

    private static RandomMatter lock() {
        World world = new World(Matter.DECISION, 0, 0);
        world.led("unlock_account", Measures.LOCK);
        return new RandomMatter(Measures.locked(), world, Attacked.ACCOUNT_LOCK);
    }

    /** A removal request for two posts, and what became of it. Returns whether some content is still there. */
    private static boolean asked(@Nullable UUID restsOn, Random random, List<CaseEvent> events, World world) {
        events.add(Measures.notified(Measures.NOTICE, restsOn, MONDAY, ITEM, OTHER_ITEM));
        world.led("withdraw_notice", Measures.NOTICE);
        int gone = random.nextInt(3);
        for (UUID item : List.of(ITEM, OTHER_ITEM).subList(0, gone)) {
            events.add(random.nextBoolean() ? Measures.removed(item) : Measures.claimed(item));
            world.led("restore_content", item);
        }
        if (random.nextBoolean()) {
            events.add(Measures.block(
                    Measures.BLOCK, org.hoso.cases.Blocking.BlockGround.REMOVAL_CLOCK_BREACHED, Measures.NOTICE_CLOCK));
            world.led("lift_block", Measures.BLOCK);
        }
        if (random.nextInt(3) == 0) {
            events.addAll(platformCase());
            world.led("reconsider_platform_case", PLATFORM_CASE);
        }
        return gone < 2;
    }

    private static Sanction.EnforcementOrdered enforced() {
        return new Sanction.EnforcementOrdered(
                CASE, Matter.SIGNER, days(5), ENFORCEMENT, Matter.DECISION, document("90/QĐ-CC"));
    }

    private static List<CaseEvent> platformCase() {
        return List.of(
                new PlatformNotice.PlatformCaseProposed(
                        CASE,
                        org.hoso.cases.Actor.system(),
                        hours(25),
                        Measures.NOTICE_CLOCK,
                        "FACEBOOK",
                        "propose_sanction",
                        List.of(OTHER_ITEM)),
                new PlatformNotice.PlatformCaseOpened(
                        CASE,
                        officer(Role.COORDINATOR, "ABEI"),
                        hours(26),
                        Measures.NOTICE_CLOCK,
                        "FACEBOOK",
                        PLATFORM_CASE,
                        CaseNumber.of(2026, 2),
                        id(68),
                        text("title"),
                        null,
                        "functional_food",
                        java.time.LocalDate.of(2026, 10, 6),
                        List.of(OTHER_ITEM)));
    }
}
