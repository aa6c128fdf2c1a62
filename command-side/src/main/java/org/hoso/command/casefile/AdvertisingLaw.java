package org.hoso.command.casefile;

import java.util.List;
import java.util.Optional;

/**
 * The penalty decrees for advertising: ND 38/2021 and, for acts from 2026-05-15, ND 87/2026. What the law data knows of
 * limitation and field ceiling (ND 87/2026 Art 4.1 and 6) holds for the acts they price, whatever the goods.
 */
public final class AdvertisingLaw {
    private static final List<String> DECREES = List.of("38/2021/", "87/2026/");

    private AdvertisingLaw() {}

    /** @param decree as the law data names the decree of a penalty version */
    public static boolean prices(String decree) {
        return DECREES.stream().anyMatch(decree::startsWith);
    }

    /**
     * The code of the limitation (thời hiệu) that an act runs under: trade in goods (LHAV Art 6.1.a) or advertising. For any
     * other law field the data knows none, and none is invented.
     */
    public static Optional<String> limitation(String lawField, String decree) {
        if (lawField.equals("trade")) return Optional.of("limitation_trade");
        return prices(decree) ? Optional.of("limitation_ads") : Optional.empty();
    }
}
