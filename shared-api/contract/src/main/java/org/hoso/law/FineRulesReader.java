package org.hoso.law;

/** Reads the constants at the head of violation-types.yaml. */
final class FineRulesReader {
    private static final long MOST_VND = 1_000_000_000_000L;

    private FineRulesReader() {}

    static FineRules read(Entry meta) {
        meta.only(
                        "as_of",
                        "factor_org",
                        "default_fine_rule",
                        "two_or_more_mitigating",
                        "two_or_more_aggravating",
                        "advertising_field_max_individual",
                        "advertising_field_max_org",
                        "limitation_years_advertising",
                        "limitation_years_goods_counterfeit")
                .required("as_of")
                .date();
        return new FineRules(
                (int) meta.required("factor_org").whole(1, 100),
                meta.required("default_fine_rule").wordOf(FinePoint.class),
                meta.required("two_or_more_mitigating").wordOf(FinePoint.class),
                meta.required("two_or_more_aggravating").wordOf(FinePoint.class),
                meta.required("advertising_field_max_individual").whole(1, MOST_VND),
                meta.required("advertising_field_max_org").whole(1, MOST_VND),
                (int) meta.required("limitation_years_advertising").whole(1, 100),
                (int) meta.required("limitation_years_goods_counterfeit").whole(1, 100));
    }
}
