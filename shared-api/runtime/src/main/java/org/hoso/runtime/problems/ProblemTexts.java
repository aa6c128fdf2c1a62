package org.hoso.runtime.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hoso.cases.Refusal;

/** The words of every problem, refusal and fault, in both languages. */
public final class ProblemTexts {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Texts problems = Texts.of("problems");
    private final Texts refusals = Texts.of("refusals");
    private final Texts rules = Texts.of("rules");
    private final DetailWording wording;

    /** Without a law: codes stand for themselves. */
    public ProblemTexts() {
        this(CodeLists.NONE);
    }

    public ProblemTexts(CodeLists lists) {
        this.wording = new DetailWording(lists);
    }

    String title(Language language, Diagnosis.Told told) {
        return text(language, told, "title");
    }

    String detail(Language language, Diagnosis.Told told) {
        return text(language, told, "detail");
    }

    private String text(Language language, Diagnosis.Told told, String part) {
        return switch (told) {
            case Diagnosis.ByRefusal by ->
                refusals.text(language, by.code() + "." + part, wording.of(by.refused(), language));
            case Diagnosis.ByCode by -> problems.text(language, "problem." + by.code() + "." + part, by.values());
        };
    }

    /** What is wrong with a value that a rule turned down, at each place of the request that it stands at. */
    List<Fault> faults(Refused refused, List<String> pointers, String code, Language language) {
        return wording.faults(refused, pointers, code, language);
    }

    /** The names that the words of a refusal use, each with a mark for a value. */
    Map<String, Object> exampleDetails(Refusal refusal) {
        Map<String, Object> details = new HashMap<>();
        Texts.places(refusals.raw(Language.VI, refusal.code() + ".detail")).forEach(name -> details.put(name, "…"));
        return details;
    }

    public List<Problem.FaultDetail> entries(Language language, List<Fault> faults) {
        return faults.stream()
                .map(fault ->
                        new Problem.FaultDetail(fault.pointer(), fault.code().code(), detail(language, fault)))
                .toList();
    }

    private String detail(Language language, Fault fault) {
        Map<String, String> values = new HashMap<>(fault.values());
        values.computeIfPresent("expected", (name, type) -> problems.text(language, "type." + type, Map.of()));
        values.computeIfPresent("rule", (name, rule) -> rule(language, rule));
        return problems.text(language, "fault." + fault.code().code() + variant(fault), values);
    }

    /** Of long lists, all bodies of the law say, a fault does not tell every entry; the form expected is told where it has a name. */
    private static String variant(Fault fault) {
        return switch (fault.code()) {
            case NOT_ONE_OF -> fault.values().containsKey("allowed") ? "" : ".unlisted";
            case WRONG_FORM -> fault.values().containsKey("rule") ? ".named" : "";
            case NOT_LISTED -> fault.values().containsKey("near") ? ".near" : "";
            default -> "";
        };
    }

    /** A rule's sentence by its English wording; the numbers in it keep their places, {@code {0}}, {@code {1}}. */
    private String rule(Language language, String english) {
        return rules.find(language, ruleKey(english), numbers(english)).orElse(english);
    }

    /** The key of a rule: its English wording with numbers taken out. */
    static String ruleKey(String english) {
        return NUMBER.matcher(english)
                .replaceAll("n")
                .replaceAll("[^a-zA-Z]+", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static Map<String, String> numbers(String english) {
        Map<String, String> found = new HashMap<>();
        for (Matcher number = NUMBER.matcher(english); number.find(); )
            found.put(String.valueOf(found.size()), number.group());
        return found;
    }
}
