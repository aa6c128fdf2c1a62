package org.hoso.command.sanction;

import java.util.List;
import org.hoso.cases.Sanction;

/**
 * The penalty decrees for advertising: ND 38/2021 and, for acts from 2026-05-15, ND 87/2026. What the law data knows of
 * limitation and field ceiling (ND 87/2026 Art 4.1 and 6) holds for the acts they price, whatever the goods.
 */
final class AdvertisingLaw {
    private static final List<String> DECREES = List.of("38/2021/", "87/2026/");

    private AdvertisingLaw() {}

    static boolean prices(Sanction.Act act) {
        return DECREES.stream().anyMatch(act.decree()::startsWith);
    }
}
