package org.hoso.ops.whole.plays;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hoso.cases.Request;
import org.hoso.cases.Role;

/** How one command is played: as it stands, and once more for each choice that is not made by then. */
public final class Script {
    /** Where a play leaves a field out. */
    static final Object NOTHING = new Object();

    private static final String BY = "by ";

    private final Class<? extends Request> command;
    private final List<Play> written = new ArrayList<>();
    private final Map<String, Function<Prepared, Map<String, Object>>> besides = new HashMap<>();
    private final Map<String, String> officers = new HashMap<>();

    private Script(Class<? extends Request> command) {
        this.command = command;
    }

    /** @param says all that the command may say at once, best with what may be left out in it, {@code at} excepted */
    static Script of(
            Class<? extends Request> command,
            State state,
            String officer,
            Function<Prepared, Map<String, Object>> says) {
        return new Script(command).also(state, officer, says);
    }

    /** A further play of its own: from another state, or with another body. */
    Script also(State state, String officer, Function<Prepared, Map<String, Object>> says) {
        String title = written.isEmpty() ? "as it stands" : "as also written (" + (written.size() + 1) + ")";
        written.add(new Play(command, title, state, officer, says, none -> Map.of()));
        return this;
    }

    /** What else changes in the body when that choice is made in it. @param changes by their places; {@link #NOTHING} leaves one out */
    Script choosing(String choice, Function<Prepared, Map<String, Object>> changes) {
        besides.put(choice, changes);
        return this;
    }

    /** Who asks in that role, where it is nobody of the same body. */
    Script by(Role role, String officer) {
        officers.put(Choices.by(role), officer);
        return this;
    }

    public Class<? extends Request> command() {
        return command;
    }

    /** Everything that is played, in order. */
    public List<Play> plays() {
        List<Play> plays = new ArrayList<>(written);
        for (String choice : unmade(plays)) carrying(choice).ifPresent(plays::add);
        return plays;
    }

    /** Choices that nothing plays. */
    public Set<String> missing() {
        return unmade(plays());
    }

    private Set<String> unmade(List<Play> plays) {
        Set<String> open = Choices.of(command);
        plays.forEach(play -> open.removeAll(play.choices(play.body(Prepared.sketch()))));
        return open;
    }

    private Optional<Play> carrying(String choice) {
        return choice.startsWith(BY) ? Optional.of(byAnother(choice)) : changed(choice, Chosen.of(choice));
    }

    private Play byAnother(String choice) {
        Play play = written.getFirst();
        String role = choice.substring(BY.length());
        String officer = officers.getOrDefault(choice, officer(role, play.officer()));
        return new Play(command, choice, play.state(), officer, play.says(), besides(choice));
    }

    /** The first play that has room for it, with that one choice made otherwise. */
    private Optional<Play> changed(String choice, Chosen chosen) {
        return written.stream()
                .filter(play -> chosen.place().fits(play.body(Prepared.sketch())))
                .findFirst()
                .filter(play -> chosen.known() || besides.containsKey(choice))
                .map(play -> new Play(command, choice, play.state(), play.officer(), play.says(), prepared -> {
                    Map<String, Object> changes = new LinkedHashMap<>();
                    if (chosen.known()) changes.put(chosen.place().path(), chosen.value());
                    changes.putAll(besides(choice).apply(prepared));
                    return changes;
                }));
    }

    private Function<Prepared, Map<String, Object>> besides(String choice) {
        return besides.getOrDefault(choice, none -> Map.of());
    }

    /** Of the same body, where there are bodies of that role. */
    private static String officer(String role, String instead) {
        String body = instead.substring(instead.indexOf('@') + 1);
        return switch (role) {
            case "platform" -> "platform@facebook";
            case "isp", "reporter", "subscriber" -> role + "@demo";
            default -> role + "@" + (body.equals("facebook") || body.equals("demo") ? "abei" : body);
        };
    }
}
