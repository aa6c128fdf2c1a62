package org.hoso.query.queues;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One case written down by hand from its raw events: what is open in it, whose turn it is, what is due, who took it up. It shares
 * nothing with the views, knows neither their stages nor their clocks, and keeps no interval.
 */
final class ByHand {
    /** Something of the case, as a clerk would note it. */
    private static final class Thing {
        String stage;
        String owner;
        String other = "";
        Instant since;

        @Nullable
        Instant due;

        String link = "";

        @Nullable
        String officer;

        Thing(String stage, String owner, Instant since) {
            this.stage = stage;
            this.owner = owner;
            this.since = since;
        }
    }

    private static final class Clock {
        String code = "";
        String about = "";
        String track = "";
        String state = "running";
        Instant due = Instant.EPOCH;
    }

    private static final Map<String, String> WAITS_FOR = Map.ofEntries(
            Map.entry("to_classify", "own"),
            Map.entry("in_hand", "own"),
            Map.entry("information_lacking", "own"),
            Map.entry("to_end", "own"),
            Map.entry("to_close", "own"),
            Map.entry("items_unasked", "own"),
            Map.entry("to_reopen", "own"),
            Map.entry("outcome_owed", "own"),
            Map.entry("lead_offered", "agency"),
            Map.entry("competence_disputed", "superior"),
            Map.entry("directed", "agency"),
            Map.entry("conclusion_asked", "agency"),
            Map.entry("item_requested", "platform"),
            Map.entry("item_overdue", "own"),
            Map.entry("item_claimed", "own"),
            Map.entry("item_reappeared", "own"),
            Map.entry("explanation_awaited", "subject"),
            Map.entry("to_propose", "own"),
            Map.entry("to_decide", "own"),
            Map.entry("to_serve", "own"),
            Map.entry("to_comply", "subject"),
            Map.entry("appeal_filed", "own"),
            Map.entry("second_appeal_filed", "superior"),
            Map.entry("appeal_accepted", "own"),
            Map.entry("appeal_decided", "own"));

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Clock> clocks = new LinkedHashMap<>();
    private final Set<String> untold = new HashSet<>();
    private final Set<String> untoldBodies = new TreeSet<>();
    private final Set<String> touched = new HashSet<>();
    private String lead = "";
    private String caseId = "";
    private String types = "";
    private String field = "";
    private boolean closed;
    private String verdict = "";
    private String finding = "";
    private Instant at = Instant.EPOCH;
    private JsonNode now;

    ByHand(JsonNode first) {
        this.now = first;
    }

    void read(String name, JsonNode event) {
        now = event;
        at = Instant.parse(text("at"));
        touched.clear();
        Map<String, String> owners = new LinkedHashMap<>();
        things.forEach((id, thing) -> owners.put(id, thing.owner));
        happened(name.substring(name.indexOf('.') + 1));
        for (JsonNode stopped : event.at("/clocks/stopped")) clocks.get(stopped.asString()).state = "stopped";
        for (JsonNode started : event.at("/clocks/started")) start(started, track(name));
        String agency = event.at("/by/agency").asString();
        for (String id : touched) {
            Thing thing = things.get(id);
            if (thing == null) continue;
            if (thing.owner.equals(agency))
                thing.officer = event.at("/by/officer").asString();
            else if (!thing.owner.equals(owners.get(id))) thing.officer = null;
        }
    }

    private static String track(String name) {
        if (name.equals("case.platform-notified")) return "removal";
        if (name.equals("case.violation-recorded") || name.equals("case.sanction-imposed")) return "sanction";
        return name.equals("case.appeal-filed") ? "appeal" : "coordination";
    }

    private void happened(String name) {
        switch (name) {
            case "content-reported" -> reported();
            case "violation-classified", "classification-corrected" -> classified();
            case "lead-offered" -> begin("offerId", "lead_offered", text("/by/agency"), text("/to/agency"), "answerBy");
            case "lead-declined" -> things.remove(text("offerId"));
            case "lead-accepted" -> passed();
            case "competence-disputed" -> begin("disputeId", "competence_disputed", lead, lead, null);
            case "competence-settled" -> {
                things.remove(text("disputeId"));
                passed();
            }
            case "conclusion-requested" ->
                begin("requestId", "conclusion_asked", text("/by/agency"), text("/from/agency"), null);
            case "conclusion-given" -> {
                things.remove(text("requestId"));
                if (!text("/by/agency").equals("SYSTEM")) owe(text("/by/agency"));
                String before = itsOwn();
                finding = text("finding");
                if (!itsOwn().equals(before)) move(caseId, itsOwn());
            }
            case "directive-issued" ->
                begin("directiveId", "directed", text("/by/agency"), text("/to/agency"), "reportBy");
            case "directive-answered" -> things.remove(text("directiveId"));
            case "platform-notified" -> notified();
            case "removal-claimed" -> now.path("itemIds").forEach(item -> move(item.asString(), "item_claimed"));
            case "removal-checked" -> {
                Thing item = things.get(text("itemId"));
                if (text("result").equals("still_there") && item.stage.equals("item_claimed"))
                    move(text("itemId"), "item_requested");
            }
            case "content-removed" -> move(text("itemId"), "item_removed");
            case "content-reappeared" -> {
                boolean owed = !now.at("/clocks/started").isEmpty();
                if (!owed) things.get(text("itemId")).link = "";
                move(text("itemId"), owed ? "item_requested" : "item_reappeared");
            }
            case "violation-recorded" -> {
                begin("recordId", "explanation_awaited", text("/by/agency"), "", null);
                things.get(text("recordId")).link = text("subjectId");
            }
            case "explanation-closed" -> move(text("recordId"), "to_propose");
            case "sanction-proposed" -> move(text("recordId"), "to_decide");
            case "sanction-imposed" -> {
                begin("decisionId", "to_serve", text("/by/agency"), "", null);
                things.get(text("decisionId")).link = text("subjectId");
                move(text("recordId"), "record_decided");
            }
            case "decision-served" -> move(text("decisionId"), "to_comply");
            case "decision-executed" -> move(text("decisionId"), "decision_executed");
            case "appeal-filed" -> appealed();
            case "appeal-accepted" -> {
                things.get(text("appealId")).owner = text("/by/agency");
                move(text("appealId"), "appeal_accepted");
            }
            case "appeal-decided" -> move(text("appealId"), "appeal_decided");
            case "clock-paused" -> clocks.get(text("clockId")).state = "paused";
            case "clock-resumed" -> {
                clocks.get(text("clockId")).state = "running";
                clocks.get(text("clockId")).due = Instant.parse(text("due"));
            }
            case "clock-extended" -> {
                String track = clocks.get(text("clockId")).track;
                start(now.path("extended"), track);
            }
            case "clock-breached" -> breached();
            case "outcome-notified" -> {
                untold.remove(text("reportId"));
                untoldBodies.remove(text("agency"));
            }
            case "case-closed" -> closed = true;
            case "case-reopened" -> {
                closed = false;
                move(caseId, "in_hand");
            }
            default -> {}
        }
    }

    private void reported() {
        caseId = text("caseId");
        lead = text("/accountable/agency");
        field = text("productField");
        things.put(caseId, new Thing("to_classify", lead, at));
        touched.add(caseId);
        for (JsonNode item : now.path("items")) {
            Thing thing = new Thing("item_live", lead, at);
            thing.other = item.path("platform").asString();
            things.put(item.path("itemId").asString(), thing);
            touched.add(item.path("itemId").asString());
        }
        if (now.at("/reporter/contact").isObject()) untold.add(text("reportId"));
        owe(text("/by/agency"));
    }

    private void owe(String body) {
        untoldBodies.add(body);
    }

    private void classified() {
        List<String> codes = new ArrayList<>();
        now.path("types").forEach(type -> codes.add(type.path("violationType").asString()));
        types = String.join(",", codes);
        field = text("productField");
        verdict = text("verdict");
        move(caseId, itsOwn());
    }

    /** What the last conclusion and the classification leave to be done with the case itself. */
    private String itsOwn() {
        if (finding.equals("no_violation")) return "to_end";
        return switch (verdict) {
            case "" -> "to_classify";
            case "violation" -> "in_hand";
            case "insufficient_info" -> finding.isEmpty() ? "information_lacking" : "in_hand";
            default -> "to_end";
        };
    }

    private void passed() {
        lead = text("/accountable/agency");
        things.values().removeIf(thing -> thing.stage.equals("lead_offered"));
        things.forEach((id, thing) -> {
            boolean goesAlong = Set.of("to_classify", "in_hand", "information_lacking", "to_end", "item_live")
                    .contains(thing.stage);
            if (!goesAlong || thing.owner.equals(lead)) return;
            thing.owner = lead;
            touched.add(id);
        });
    }

    private void notified() {
        for (JsonNode item : now.path("itemIds")) {
            Thing thing = things.get(item.asString());
            thing.owner = text("/by/agency");
            thing.other = text("platform");
            thing.link = text("noticeId");
            move(item.asString(), "item_requested");
        }
    }

    private void appealed() {
        Thing attacked = things.get(text("attackedId"));
        boolean byAppeals = text("/by/role").equals("appeals");
        boolean first = text("level").equals("first") || byAppeals;
        begin(
                "appealId",
                first ? "appeal_filed" : "second_appeal_filed",
                byAppeals ? text("/by/agency") : attacked.owner,
                attacked.owner,
                null);
        things.get(text("appealId")).link = text("attackedId");
    }

    private void breached() {
        Clock clock = clocks.get(text("clockId"));
        clock.state = "breached";
        if (clock.about.isEmpty()) return;
        List<String> ids = new ArrayList<>(things.keySet());
        for (String id : ids)
            if (things.get(id).stage.equals("item_requested")
                    && (things.get(id).link.equals(clock.about) || id.equals(clock.about))) move(id, "item_overdue");
    }

    private void begin(String id, String stage, String owner, String other, @Nullable String due) {
        Thing thing = new Thing(stage, owner, at);
        thing.other = other;
        if (due != null && !text(due).isEmpty()) thing.due = Instant.parse(text(due));
        things.put(text(id), thing);
        touched.add(text(id));
    }

    private void move(String id, String stage) {
        Thing thing = things.get(id);
        if (thing == null) return;
        thing.stage = stage;
        thing.since = at;
        thing.due = null;
        touched.add(id);
    }

    private void start(JsonNode terms, String track) {
        Clock clock = new Clock();
        clock.code = terms.path("code").asString();
        clock.about = terms.path("about").asString();
        clock.due = Instant.parse(terms.path("due").asString());
        clock.track = track;
        clocks.put(terms.path("clockId").asString(), clock);
    }

    private String text(String name) {
        return name.startsWith("/") ? now.at(name).asString() : now.path(name).asString();
    }

    // What follows from it

    /** Everything on the board, one line a track and one for the case. */
    Set<String> board() {
        Set<String> lines = new TreeSet<>();
        lines.add("case " + lead + " " + field + " [" + types + "]");
        for (String track : List.of("coordination", "removal", "sanction", "appeal")) {
            String line = board(track);
            if (line != null) lines.add(track + " " + line);
        }
        return lines;
    }

    private @Nullable String board(String track) {
        List<Thing> here = things().filter(thing -> isOn(thing, track)).toList();
        Thing first = here.stream()
                .filter(this::isAwaited)
                .min(Comparator.comparing((Thing thing) -> !thing.stage.equals("competence_disputed"))
                        .thenComparing(
                                thing -> track.equals("coordination") && "own".equals(WAITS_FOR.get(thing.stage)))
                        .thenComparing(this::dueOf)
                        .thenComparing(thing -> thing.since))
                .orElse(null);
        if (first != null) {
            boolean leads = turn(first).equals("agency:" + lead);
            Instant due = Stream.concat(
                            Stream.of(dueOf(first)).filter(own -> !own.equals(Instant.MAX)),
                            clocks.values().stream()
                                    .filter(clock -> leads && clock.track.equals(track) && presses(clock))
                                    .filter(this::isTheCases)
                                    .map(clock -> clock.due))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return first.stage + " " + turn(first) + " " + first.since + " " + due;
        }
        Thing last = null;
        for (Thing thing : here) if (last == null || thing.since.isAfter(last.since)) last = thing;
        return last == null ? null : last.stage + " nobody " + last.since + " null";
    }

    /** Nothing but the case as such has that clock. */
    private boolean isTheCases(Clock clock) {
        return things.entrySet().stream()
                .filter(one -> !one.getKey().equals(caseId))
                .noneMatch(one -> !clock.about.isEmpty()
                        && (clock.about.equals(one.getKey()) || clock.about.equals(one.getValue().link)));
    }

    private boolean isOn(Thing thing, String track) {
        if (thing.stage.equals("item_live")) return false;
        String of = thing.stage.startsWith("item_")
                ? "removal"
                : thing.stage.contains("appeal_")
                        ? "appeal"
                        : Set.of(
                                                "explanation_awaited",
                                                "to_propose",
                                                "to_decide",
                                                "record_decided",
                                                "to_serve",
                                                "to_comply",
                                                "decision_executed")
                                        .contains(thing.stage)
                                ? "sanction"
                                : "coordination";
        return of.equals(track);
    }

    private boolean isAwaited(Thing thing) {
        if (thing.stage.equals("outcome_owed") || thing.stage.equals("to_reopen")) return true;
        if (closed || !WAITS_FOR.containsKey(thing.stage)) return false;
        boolean pressed =
                clocks.values().stream().anyMatch(clock -> clock.track.equals("coordination") && presses(clock));
        return !thing.stage.equals("in_hand") || pressed || !anythingOpenBeside();
    }

    private boolean anythingOpenBeside() {
        return begun().anyMatch(thing -> WAITS_FOR.containsKey(thing.stage));
    }

    private Stream<Thing> begun() {
        return things.values().stream()
                .filter(thing -> !thing.stage.equals("item_live") && !thing.stage.equals("in_hand"));
    }

    /** The things as they are looked at: a case in hand of which all else is over is to be told of, or closed. */
    private Stream<Thing> things() {
        boolean over = begun().findAny().isPresent() && !anythingOpenBeside();
        return things.entrySet().stream()
                .map(one -> closed && one.getKey().equals(caseId) ? comeBack(one.getValue()) : one.getValue())
                .map(thing -> over && thing.stage.equals("in_hand") ? ending(thing) : thing);
    }

    /** A closed case in which something has come back is to be opened again. */
    private Thing comeBack(Thing thing) {
        return things.values().stream()
                .filter(other -> other.stage.equals("item_reappeared"))
                .map(other -> other.since)
                .min(Comparator.naturalOrder())
                .map(since -> {
                    Thing again = new Thing("to_reopen", thing.owner, since);
                    again.officer = thing.officer;
                    return again;
                })
                .orElse(thing);
    }

    private boolean unasked() {
        boolean violation = finding.isEmpty()
                ? verdict.equals("violation")
                : !Set.of("no_violation", "out_of_scope").contains(verdict) && !finding.equals("no_violation");
        return violation && things.values().stream().anyMatch(thing -> thing.stage.equals("item_live"));
    }

    private Thing ending(Thing thing) {
        boolean owed = !untold.isEmpty() || untoldBodies.stream().anyMatch(body -> !body.equals(lead));
        Instant last =
                begun().map(one -> one.since).max(Comparator.naturalOrder()).orElseThrow();
        String stage = unasked() ? "items_unasked" : owed ? "outcome_owed" : "to_close";
        Thing ended = new Thing(stage, thing.owner, last);
        ended.officer = thing.officer;
        return ended;
    }

    private Instant dueOf(Thing thing) {
        String id = idOf(thing);
        Stream<Instant> timed = clocks.values().stream()
                .filter(clock -> presses(clock)
                        && !clock.about.isEmpty()
                        && (clock.about.equals(id) || clock.about.equals(thing.link)))
                .map(clock -> clock.due);
        return Stream.concat(timed, Stream.ofNullable(thing.due))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private String idOf(Thing thing) {
        for (Map.Entry<String, Thing> one : things.entrySet()) if (one.getValue() == thing) return one.getKey();
        return caseId;
    }

    private static boolean presses(Clock clock) {
        return clock.state.equals("running") || clock.state.equals("breached");
    }

    private static String turn(Thing thing) {
        String who = WAITS_FOR.getOrDefault(thing.stage, "own");
        return switch (who) {
            case "own" -> "agency:" + thing.owner;
            case "subject" -> "subject:";
            default -> who + ":" + thing.other;
        };
    }

    private static String bodyOf(Thing thing) {
        String turn = turn(thing);
        return turn.startsWith("agency:") || turn.startsWith("superior:") ? turn : "agency:" + thing.owner;
    }

    /** "what, on whose list, whose turn" of all that was due before an instant. */
    Set<String> overdue(Instant instant) {
        Set<String> overdue = new TreeSet<>();
        if (closed) return overdue;
        clocks.forEach((id, clock) -> {
            if (presses(clock) && clock.due.isBefore(instant)) overdue.add(id + " " + listOf(clock) + " " + clock.due);
        });
        things().filter(thing -> WAITS_FOR.containsKey(thing.stage) && thing.due != null && thing.due.isBefore(instant))
                .forEach(thing -> overdue.add(idOf(thing) + " " + bodyOf(thing) + " " + turn(thing) + " " + thing.due));
        return overdue;
    }

    private String listOf(Clock clock) {
        List<Thing> those = things().filter(thing ->
                        !clock.about.isEmpty() && (clock.about.equals(idOf(thing)) || clock.about.equals(thing.link)))
                .toList();
        Thing of = those.stream()
                .filter(thing ->
                        WAITS_FOR.containsKey(thing.stage) && !turn(thing).equals("agency:" + thing.owner))
                .findFirst()
                .or(() -> those.stream()
                        .filter(thing -> WAITS_FOR.containsKey(thing.stage))
                        .findFirst())
                .or(() -> those.stream().findFirst())
                .orElse(null);
        if (of == null) return "agency:" + lead + " agency:" + lead;
        return bodyOf(of) + " " + turn(of);
    }

    /** "what, how it stands since when, whose turn, whose it is, by which officer" of all that is open. */
    Set<String> workload() {
        Set<String> open = new TreeSet<>();
        things().filter(thing -> thing.stage.equals("outcome_owed")
                        || thing.stage.equals("to_reopen")
                        || (!closed && WAITS_FOR.containsKey(thing.stage)))
                .forEach(thing -> {
                    String what = idOf(thing) + " " + thing.stage + " " + thing.since + " " + turn(thing);
                    open.add(what + " agency:" + thing.owner + " " + thing.officer);
                    if (!bodyOf(thing).equals("agency:" + thing.owner)) open.add(what + " " + bodyOf(thing) + " null");
                });
        return open;
    }
}
