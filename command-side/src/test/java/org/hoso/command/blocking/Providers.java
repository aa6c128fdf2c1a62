package org.hoso.command.blocking;

import static org.hoso.command.Sample.CASE;
import static org.hoso.command.Sample.ITEM;
import static org.hoso.command.Sample.MONDAY;
import static org.hoso.command.Sample.document;
import static org.hoso.command.Sample.hours;
import static org.hoso.command.Sample.officer;
import static org.hoso.command.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal.Attacked;
import org.hoso.cases.Appeal.ConsequenceKind;
import org.hoso.cases.Appeal.SettleConsequence;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.BlockTarget;
import org.hoso.cases.Blocking.ConfirmBlock;
import org.hoso.cases.Blocking.ConfirmLifting;
import org.hoso.cases.Blocking.OrderBlock;
import org.hoso.cases.Blocking.RefuseOrder;
import org.hoso.cases.Orders.OrderKind;
import org.hoso.cases.Role;
import org.hoso.command.Given;
import org.hoso.command.Noticed;
import org.jspecify.annotations.Nullable;

/** An order of the police to several providers by name, what they say to it, and a won appeal against it. */
final class Providers {
    static final Actor POLICE = officer(Role.LIAISON, "A05");

    private Providers() {}

    static Given ordered(String... providers) {
        return Orders.ownerlessSite(MONDAY, "A05")
                .after(new OrderBlock(
                        CASE,
                        POLICE,
                        hours(1),
                        Orders.BLOCK,
                        List.of(ITEM),
                        BlockTarget.ISP,
                        BlockGround.NO_OWNER_FOUND,
                        document("21/A05"),
                        null,
                        List.of(providers),
                        null));
    }

    /** Annulled after the providers had time to block. */
    static Given won(Given given, Instant at) {
        return given.and(Noticed.annulled(at, Attacked.BLOCK, Orders.BLOCK, ConsequenceKind.LIFT_BLOCK, Orders.BLOCK));
    }

    static Given lifted(Given won, Instant at) {
        return won.after(Orders.lift(POLICE, at, Noticed.CONSEQUENCE));
    }

    static Actor provider(String code) {
        return new Actor("isp-" + code, code, LocalDate.of(1900, 1, 1), Role.ISP, null);
    }

    static ConfirmBlock blocks(Actor by, Instant at, @Nullable String whose) {
        return new ConfirmBlock(CASE, by, at, Orders.BLOCK, "NOC-7", whose);
    }

    static ConfirmLifting opens(Actor by, Instant at, @Nullable String whose) {
        return new ConfirmLifting(CASE, by, at, Orders.BLOCK, "NOC-8", whose);
    }

    static RefuseOrder refuses(Actor by, OrderKind kind, Instant at, @Nullable String whose) {
        return new RefuseOrder(CASE, by, at, Orders.BLOCK, kind, text("no customer of ours"), whose);
    }

    static SettleConsequence settles(Instant at) {
        return new SettleConsequence(CASE, Noticed.LIAISON, at, Noticed.CONSEQUENCE, document("40/A05"));
    }
}
