package org.hoso.runtime.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hoso.cases.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The texts of problems")
class TextsCompleteTest {
    /** Letters that only Vietnamese has. */
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_a_title_and_a_detail_for_every_refusal_and_for_nothing_else(Language language) {
        Set<String> expected = new TreeSet<>();
        Arrays.stream(Refusal.values())
                .flatMap(refusal -> Stream.of(refusal.code() + ".title", refusal.code() + ".detail"))
                .forEach(expected::add);

        assertThat(Texts.of("refusals").keys(language)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void have_words_for_every_problem_and_every_fault(Language language) {
        assertThat(Texts.of("problems").keys(language))
                .containsAll(Arrays.stream(ProblemCode.values())
                        .flatMap(code ->
                                Stream.of("problem." + code.code() + ".title", "problem." + code.code() + ".detail"))
                        .toList())
                .containsAll(Arrays.stream(FaultCode.values())
                        .map(code -> "fault." + code.code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "refusals", "rules", "unfit", "measured"})
    void say_the_same_in_both_languages_about_the_same_places(String bundle) {
        Texts texts = Texts.of(bundle);

        assertThat(texts.keys(Language.VI)).isEqualTo(texts.keys(Language.EN));
        texts.keys(Language.VI).forEach(key -> {
            if (!bundle.equals("rules"))
                assertThat(places(texts, Language.VI, key)).as(key).isEqualTo(places(texts, Language.EN, key));
            assertThat(raw(bundle, Language.VI, key).toLowerCase(java.util.Locale.ROOT))
                    .as(key + " is Vietnamese")
                    .containsPattern(VIETNAMESE);
            assertThat(raw(bundle, Language.EN, key)).as(key + " is English").doesNotContainPattern(VIETNAMESE);
        });
    }

    /** The contract states its rules in English; each has its sentence here, found by that wording. */
    @Test
    void have_a_sentence_for_every_rule_that_the_contract_states() throws IOException {
        Set<String> keys = Texts.of("rules").keys(Language.VI);

        assertThat(rulesOfTheContract()).hasSizeGreaterThan(20).isSubsetOf(keys);
    }

    @Test
    void keep_the_numbers_of_a_rule() {
        ProblemTexts texts = new ProblemTexts();
        Fault fault = Fault.at("/items", FaultCode.RULE, "rule", "a list of 1 to 200 entries");

        assertThat(texts.entries(Language.VI, List.of(fault)).getFirst().detail())
                .isEqualTo("Không đúng quy tắc: danh sách có từ 1 đến 200 phần tử.");
    }

    @Test
    void say_what_is_unfit_in_words_and_in_the_details_by_its_code() {
        Refused refused = new Refused(
                Refusal.FIGURES_UNFIT, Map.of("pointer", "/table/rows/3", "problem", "small-rate", "threshold", "5"));
        Diagnosis.Told told = new Diagnosis.ByRefusal(refused);

        assertThat(new ProblemTexts().detail(Language.VI, told))
                .isEqualTo("Tại \"/table/rows/3\": cho thấy tỷ lệ tính trên dưới 5 trường hợp.");
        assertThat(new ProblemTexts().detail(Language.EN, told))
                .isEqualTo("At \"/table/rows/3\": a rate over fewer than 5 is shown.");
        assertThat(refused.details()).containsEntry("problem", "small-rate");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tell_the_values_taken_or_that_they_are_not_told(Language language) {
        List<Fault> faults = List.of(
                Fault.at("/by", FaultCode.NOT_ONE_OF, "allowed", "platform, month"),
                Fault.at("/agency", FaultCode.NOT_ONE_OF));

        List<Problem.FaultDetail> told = new ProblemTexts().entries(language, faults);

        assertThat(told.getFirst().detail()).endsWith(": platform, month.");
        assertThat(told.getLast().detail()).doesNotContain(":").doesNotContain("{");
    }

    private static Set<String> rulesOfTheContract() throws IOException {
        Pattern stated = Pattern.compile(
                "(?:Shape\\.require\\(|require\\(|IllegalArgumentException\\()(?:[^;\"]|\"[^\"]*\"(?!\\s*\\)\\s*;))*?((?:\"[^\"]*\"(?:\\s*\\+\\s*\\w+\\s*\\+\\s*)?)+)\\s*\\)\\s*;");
        Set<String> rules = new TreeSet<>();
        for (Path file : filesOfTheFamilies()) {
            Matcher matcher = stated.matcher(Files.readString(file));
            while (matcher.find()) rules.add(ProblemTexts.ruleKey(literal(matcher.group(1))));
        }
        return rules;
    }

    /** Every family of events, the next one too: all of the contract but what no command is read into. */
    private static List<Path> filesOfTheFamilies() throws IOException {
        Path contract = Path.of("../contract/src/main/java/org/hoso");
        Set<String> others = Set.of("law", "wire", "proof");
        try (Stream<Path> files = Files.walk(contract)) {
            return files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !others.contains(
                            contract.relativize(path).getName(0).toString()))
                    .toList();
        }
    }

    /** {@code "a text of 1 to " + longest + " characters"} as it reads with a number in it. */
    private static String literal(String expression) {
        return expression.replaceAll("\"\\s*\\+\\s*\\w+\\s*\\+\\s*\"", "7").replace("\"", "");
    }

    private static Set<String> places(Texts texts, Language language, String key) {
        return Texts.places(texts.raw(language, key));
    }

    private static String raw(String bundle, Language language, String key) {
        return Texts.of(bundle).raw(language, key);
    }
}
